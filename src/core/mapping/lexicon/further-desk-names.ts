import type { EntityNames } from './lexicon-entry';

/** Less frequent names of fields of tickets, notes, activities and usage records, as patterns. */
export const furtherDeskNames: readonly EntityNames[] = [
  {
    entity: 'ticket',
    names: [
      ['ticketNumber', 'ITIL', 'iid, call id, (call|case|incident|sr|wo) (ref|no|num|number)'],
      ['customer', 'ITIL', 'raison sociale'],
      [
        'subscription',
        'usage',
        'circuit, circuit id, (affected|impacted|service|line) (number|tn|circuit|phone)',
      ],
      ['location', 'usage', '(site|location) name, (site|service|incident) location'],
      [
        'contact',
        'ITIL',
        '(logged|called|raised|reported) by, (reporter|requestor|caller|customer) (name|id|user), full name',
      ],
      ['description', 'ITIL', 'question, (problem|issue|trouble) (details|notes|statement)'],
      [
        'ticketCategory',
        'ITIL',
        'labels, tags, etiquettes, call type, (trouble|call|job|work order) (type|code|class)',
      ],
      [
        'department',
        'ITIL',
        'inbox, mailbox, boite de reception, (dispatch|technician|work|field) (group|team|queue)',
      ],
      [
        'assignedTo',
        'ITIL',
        'worker, (field|dispatch) (tech|technician|agent), (assignee|responder|handler|technician) (id|name)',
      ],
      [
        'resolvedAt',
        'ITIL',
        '(fix|fixed|repair|repaired|restore|restored|recovery|clear|cleared) (date|time|at|on), date (de reparation|de retablissement|repare)',
      ],
      [
        'channel',
        'ITIL',
        'reported by method, (reporting|report|entry|creation) (method|channel|source|mode)',
      ],
    ],
  },
  {
    entity: 'ticketComment',
    names: [
      ['ticket', 'usage', '(conversation|thread|discussion) (id|number|key|reference|)'],
      ['author', 'usage', '(updated|replied|answered) by, technician, tech, member, operator'],
      ['text', 'usage', 'extract, excerpt, snippet, preview, extrait, apercu'],
    ],
  },
  {
    entity: 'note',
    names: [
      ['noteDate', 'usage', '(log|logged|memo|contact) (date|time|at)'],
      ['author', 'usage', 'operator, operateur, (log|logged|noted) by'],
      [
        'internalOnly',
        'usage',
        'visibility, visibilite, hidden from (customer|client), (staff|internal) only',
      ],
      ['pinned', 'usage', 'popup, flagged, (show|pop) (alert|up)'],
      ['customer', 'usage', 'parent, (related|linked) to'],
    ],
  },
  {
    entity: 'usageRecord',
    names: [
      ['usageId', 'ITU-T Q.825', 'sequence id, (sequence|call|event) (identifier|guid)'],
      ['endDateTime', 'ITU-T Q.825', '(term|terminate|terminated|cleared) (time|date|at)'],
      ['callingNumber', 'ITU-T Q.825', '(orig|from|a) (number|tn|phone|did), cid'],
      [
        'calledNumberRaw',
        'ITU-T Q.825',
        'dialed digits, digits, (original|orig|raw|initial) (dialed|called) (number|digits|party number)',
      ],
      ['direction', 'usage', 'io, i o, in out'],
      ['destinationName', 'usage', 'city state, (city|place) (province|state)'],
      [
        'trunk',
        'usage',
        '(dest|destination|out|outgoing|egress) (device|device name|trunk|trunk name|gateway)',
      ],
      ['circuit', 'usage', '(orig|source|incoming|ingress) (device|device name|trunk|trunk name|gateway)'],
      ['accountCode', 'usage', '(department|dept|matter|client) code'],
      ['volume', 'usage', '(mo|mb|go|gb|ko|kb|megaoctets|megabytes|gigabytes) (utilises|used|total|)'],
      ['quantity', 'usage', '(num|nb|nbr|number of|sms|billed|) (segments|parts|messages|events|pages)'],
      ['releaseCause', 'ITU-T Q.825', '(dest|orig|destination|term) (cause|cause value|code), cause value'],
      ['supplier', 'usage', '(wholesale|term|termination|terminating) (carrier|provider|operator)'],
      ['rateType', 'usage', 'rate plan, (rating|tariff) (plan|class|code), (bill|billing|usage) name'],
      ['ratedAmount', 'usage', 'bill amount, (bill|billed|rated) (amount|charge|total|cost|price)'],
      ['rate', 'usage', '(charged|sell|retail|customer) rate'],
      ['status', 'usage', 'error status, (error|reject|rejection) (status|code)'],
      ['customer', 'usage', 'billing account (number|no|id)'],
    ],
  },
  {
    entity: 'activity',
    names: [
      ['subject', 'usage', 'activity, topic, (activity|task|job) (name|title)'],
      ['end', 'usage', '(scheduled|planned|actual) end (date|time|)'],
      ['status', 'usage', '(is|) (complete|completed|finished|open)'],
    ],
  },
];
