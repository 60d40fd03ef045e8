import type { EntityNames } from './lexicon-entry';

/** Names of the fields of tickets, notes and usage records. */
export const deskNames: readonly EntityNames[] = [
  {
    entity: 'ticket',
    names: [
      [
        'ticketNumber',
        'ITIL',
        'id, number, ticket id, ticket number, ticket, case number, reference, ticket reference, code, tid',
      ],
      [
        'customer',
        'ITIL',
        'customer, account, organization, customer name, organization name, customer id, user id, account name, company, entity, customer organization, thirdparty',
      ],
      [
        'subscription',
        'TM Forum Open API',
        'subscription, service, service id, subscription id, related service',
      ],
      ['location', 'usage', 'location, site'],
      [
        'contact',
        'ITIL',
        'requester, contact, contact name, requester email, user, from, reporter, created by, author, opened by, user name, contact email, from email, email, requester name, customer contact, name',
      ],
      ['subject', 'ITIL', 'subject, title, name, ticket subject'],
      [
        'description',
        'ITIL',
        'description, message, details, text, body, ticket description, problem, first message',
      ],
      [
        'ticketCategory',
        'ITIL',
        'category, type, ticket type, ticket category, topic, tracker, problem type, issue type, request type, classification, nature',
      ],
      ['priority', 'ITIL', 'priority, ticket priority'],
      ['severity', 'ITIL', 'severity, gravity, severity type'],
      ['department', 'ITIL', 'department, group, queue, assigned group, team, service, ticket group'],
      [
        'assignedTo',
        'ITIL',
        'assignee, assigned, owner, agent assigned, assigned user, responsible, assigned user name, agent, staff, assigned to user, attribue a, assigned to name',
      ],
      ['status', 'ITIL', 'status, state, ticket status, current status'],
      [
        'openedAt',
        'ITIL',
        'opened, opened date, created, date, created date, reported date, submitted, submitted date, call date, opening date, ticket opened, date submitted, received',
      ],
      ['resolvedAt', 'ITIL', 'resolved, solved, resolved date, solved date, completed date, resolution date'],
      [
        'closedAt',
        'ITIL',
        'closed, closed date, end date, completed, date closed, ticket closed, closing date',
      ],
      [
        'channel',
        'ITIL',
        'channel, source, origin, request source, contact method, medium, case origin, ticket source',
      ],
      [
        'supplierTicketNumber',
        'usage',
        'supplier ticket number, external ticket, vendor ticket, external reference, ticket externe, external id',
      ],
      ['resolution', 'ITIL', 'resolution, solution'],
    ],
  },
  {
    entity: 'ticketComment',
    names: [
      ['ticket', 'ITIL', 'ticket, ticket id'],
      ['commentDate', 'usage', 'comment date, date, created'],
      ['author', 'usage', 'author, commented by, poster, user'],
      ['text', 'ITIL', 'note, text, message, reply, thread, ticket note, suivi'],
    ],
  },
  {
    entity: 'note',
    names: [
      ['noteDate', 'usage', 'date, created'],
      ['author', 'usage', 'author, created by, user'],
      ['noteText', 'usage', 'note, customer note, internal note, note text'],
    ],
  },
  {
    entity: 'usageRecord',
    names: [
      [
        'usageId',
        'ITU-T Q.825',
        'id, callid, call id, record id, usage id, cdr id, number, unique id, session id',
      ],
      [
        'startDateTime',
        'ITU-T Q.825',
        'callstart, start, start date, date, start time, date time start, created, begin time, date heure debut, call start date, time',
      ],
      ['answerDateTime', 'ITU-T Q.825', 'answered, answered date, date time connect, date heure reponse'],
      [
        'endDateTime',
        'ITU-T Q.825',
        'callend, end, end date, end time, date time end, date heure fin, stop time',
      ],
      [
        'durationSeconds',
        'ITU-T Q.825',
        'duration, duration seconds, total duration, ring and talk duration',
      ],
      [
        'billableDurationSeconds',
        'ITU-T Q.825',
        'billable, billable duration, answered seconds, conversation duration, billable seconds, talk duration, billed duration, billsec',
      ],
      [
        'callingNumber',
        'ITU-T Q.825',
        'calling, source, from, originating, caller id, callerid, source number, ani, caller, origin, calling id',
      ],
      [
        'calledNumber',
        'ITU-T Q.825',
        'called, destination, to, terminating, destination number, did, called id, number, number called',
      ],
      [
        'calledNumberRaw',
        'ITU-T Q.825',
        'called number as dialled, dialed digits, digits, original destination, raw destination',
      ],
      [
        'billingNumber',
        'ITU-T Q.825',
        'billing number, charged number, charge number, billed number, did, btn',
      ],
      ['direction', 'usage', 'direction, call direction, call type, type, inbound outbound'],
      [
        'destinationName',
        'usage',
        'destination name, destination description, called city, destination city, region, place, to city, location called, zone name, called place, destination place, destination zone, notes, country destination',
      ],
      [
        'destinationCountry',
        'usage',
        'destination country, called country, country, country called, to country',
      ],
      [
        'trunk',
        'usage',
        'trunk, destination channel, outbound trunk, gateway, carrier, channel, destination trunk, trunk out, termination trunk',
      ],
      ['circuit', 'usage', 'circuit, channel, port'],
      ['username', 'RADIUS accounting (RFC 2866)', 'username, user, extension, subscriber, user name'],
      [
        'accountCode',
        'usage',
        'accountcode, account code, account, account number, charged account, billing code',
      ],
      [
        'volume',
        'RADIUS accounting (RFC 2866)',
        'volume, data, data volume, megabytes, mb, gb, total volume, traffic',
      ],
      ['unit', 'usage', 'unit, unit of measure, units'],
      ['quantity', 'usage', 'quantity, message count, sms count, events'],
      ['supplierCost', 'usage', 'suppliercost, cost, carrier rate cost, provider charge, supplier amount'],
      ['disposition', 'ITU-T Q.825', 'disposition, status, response, result, call result'],
      [
        'releaseCause',
        'ITU-T Q.825',
        'releasecause, disconnect code, cause, sip code, hangup code, termination code',
      ],
      ['supplier', 'usage', 'supplier, provider, provider name'],
      ['sourceFile', 'usage', 'source file, file, file name, import file, cdr file, batch, cdr batch'],
      ['lineNumber', 'usage', 'line number, sequence, sequence number, record number'],
      [
        'rateType',
        'usage',
        'rate type, call type, call class, usage type, call category, traffic type, service type, type d appel, categorie d appel, rate name, calltype',
      ],
      [
        'customer',
        'usage',
        'customer, customer id, account id, customer name, account, client, account holder',
      ],
      ['subscription', 'usage', 'subscription, subscription id, service id, service number, package'],
      [
        'ratedAmount',
        'ITU-T Q.825',
        'ratedamount, amount, charge, price, sell, debit, total, charged amount, sell price, billed amount, cost, rated cost, call charges',
      ],
      [
        'rate',
        'ITU-T Q.825',
        'rate, per minute rate, rate per minute, price per minute, rate per unit, sell rate, tarif minute',
      ],
      ['increment', 'usage', 'increment, billing increment, granularity, rate increment'],
      [
        'includedUnitsUsed',
        'usage',
        'included units used, included minutes, free minutes, minutes incluses, free units',
      ],
      ['status', 'usage', 'status, rating status, billed status, billing status'],
      ['invoiceNumber', 'usage', 'invoice, invoice number, invoice id'],
    ],
  },
];
