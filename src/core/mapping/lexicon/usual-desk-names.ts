import type { EntityNames } from './lexicon-entry';

/** What fields of tickets, notes, activities and usage records are usually called besides, as patterns. */
export const usualDeskNames: readonly EntityNames[] = [
  {
    entity: 'ticket',
    names: [
      ['ticketNumber', 'ITIL', 'cle, key, (display|issue|friendly|short) (id|key|number)'],
      ['customer', 'ITIL', 'subscriber, abonne, (subscriber|client|site) (name|number)'],
      [
        'subscription',
        'usage',
        'asset, contract, product, line, (affected|impacted|related) (asset|product|line|equipment), configuration item, service (affecte|touche|concerne|impacte)',
      ],
      [
        'contact',
        'ITIL',
        'submitter, submitted by, sender, (requested|raised|reported|opened|declared) by, requested for, rapporteur, (end|affected) user',
      ],
      ['subject', 'ITIL', '(breve|courte|short|brief) (description|summary), description courte, issue'],
      [
        'ticketCategory',
        'ITIL',
        '(ticket|case|issue|work|fault|problem) (reason|type|motif|category|kind), motif, reason, nature',
      ],
      [
        'department',
        'ITIL',
        'board, file, work group, workgroup, (support|resolver|assignment) (group|team|level), groupe (d affectation|assigne|de resolution), service',
      ],
      ['status', 'ITIL', 'state, (workflow|ticket|case) (state|status|step)'],
      [
        'resolvedAt',
        'ITIL',
        '(restored|restoration|repaired|cleared) (date|at|on|time), date (de retablissement|de reparation)',
      ],
      [
        'channel',
        'ITIL',
        '(contact|reception) (type|mode|method|channel), communication (mode|method|channel), mode de (reception|contact|communication)',
      ],
      [
        'supplierTicketNumber',
        'usage',
        '(telco|lec|carrier|vendor|supplier|isp|upstream) (ticket|reference|ref|case) (number|no|id|)',
      ],
      [
        'resolution',
        'ITIL',
        '(corrective|action) (action|taken|performed), (travail|travaux) (effectue|effectues|realises), solution (apportee|proposee), cause et solution',
      ],
    ],
  },
  {
    entity: 'ticketComment',
    names: [
      ['commentDate', 'usage', '(created|posted|added|sent) (at|on|time)'],
      ['author', 'usage', 'sender, ecrit par, (reply|comment) (from|by), expediteur'],
      [
        'text',
        'ITIL',
        '(work|internal|private|public|) (journal|log|notes), journal (prive|public), (plain|html|rich) (text|body), reponse, answer, correspondence, conversation',
      ],
    ],
  },
  {
    entity: 'note',
    names: [
      ['author', 'usage', 'csr, initials, (entered|written|created) by, saisi par'],
      ['noteType', 'usage', 'service, topic, (note|comment) (category|topic|kind|type)'],
      ['internalOnly', 'usage', '(is|) (private|public|internal), note interne'],
      ['pinned', 'usage', 'alert, pin, pop up, urgent, sticky'],
    ],
  },
  {
    entity: 'activity',
    names: [
      ['subject', 'usage', 'task, tache, (task|event|meeting) (name|title|subject)'],
      [
        'start',
        'usage',
        'due date, (scheduled|planned|appointment|prevue) (date|for|start|time), date (prevue|du rendez vous|d echeance|planifiee)',
      ],
      ['assignedTo', 'usage', 'resource, technician, intervenant'],
      ['assignedBy', 'usage', 'dispatcher, (requested|scheduled|assigned|created) by, requester'],
      ['status', 'usage', '(is|) (completed|done|closed), task status'],
      ['outcome', 'usage', 'outcome, disposition, (call|meeting) (result|outcome)'],
    ],
  },
  {
    entity: 'usageRecord',
    names: [
      [
        'usageId',
        'ITU-T Q.825',
        '(call|correlation|global call|transaction|message|record) (sid|guid|uuid|id)',
      ],
      [
        'startDateTime',
        'ITU-T Q.825',
        '(origination|offered|attempt|usage|event|called|dialed) (date|time|datetime), start',
      ],
      ['answerDateTime', 'ITU-T Q.825', '(connection|connect|answer|pickup) (time|date time|timestamp)'],
      ['endDateTime', 'ITU-T Q.825', 'end, (hangup|terminate|release|disconnect) (time|date|timestamp)'],
      [
        'durationSeconds',
        'ITU-T Q.825',
        '(duree|duration|time) (en secondes|secondes|seconds|brute|raw|actual), temps',
      ],
      [
        'billableDurationSeconds',
        'ITU-T Q.825',
        'duree (taxee|facturee|facturable|arrondie), (taxed|rounded|charged) (duration|time|seconds), session bill time',
      ],
      [
        'callingNumber',
        'ITU-T Q.825',
        'de, (number|call) from, (orig|originating) (tn|number|party), caller',
      ],
      [
        'calledNumber',
        'ITU-T Q.825',
        'vers, a, (number|call) to, (term|terminating|dest) (tn|number|party), (final|last) (called|dialed|destination) (number|party|party number|), destinataire',
      ],
      [
        'billingNumber',
        'ITU-T Q.825',
        'btn, (charge|charged|bill|billed) to (number|tn|), msisdn, ligne facturee',
      ],
      ['direction', 'usage', 'orig term, origterm, (traffic|call|event) (direction|sens)'],
      [
        'destinationName',
        'usage',
        'city, locality, endroit, lieu, (term|terminating|called|dest) (city|place|location|area|region), zone',
      ],
      ['destinationCountry', 'usage', '(term|terminating|called|dest) country'],
      ['trunk', 'usage', 'egress (trunk|group|), (term|dest|terminating) (trunk|route|gateway) (group|)'],
      ['circuit', 'usage', 'cic, (circuit|channel|trunk member) (id|number|)'],
      ['username', 'usage', 'endpoint, (account|compte) sip, sip (account|user|peer), extension'],
      [
        'accountCode',
        'usage',
        '(auth|authorization|project|client matter|matter|pin) code, code (d autorisation|projet|de projet)',
      ],
      [
        'quantity',
        'usage',
        'count, (count|number|nb|nombre) (of|d|de) (calls|appels|messages|units|unites), call count',
      ],
      [
        'supplierCost',
        'usage',
        '(buy|purchase|vendor|carrier|wholesale|termination) (cost|amount|charge|total|rate amount)',
      ],
      ['disposition', 'usage', '(completion|call|answer|final) (status|state|result), answered unanswered'],
      ['supplier', 'usage', '(term|terminating|outbound|egress|lcr|route) (carrier|vendor|provider)'],
      [
        'rateType',
        'usage',
        'jurisdiction, type, (traffic|rate|call|charge|tariff) (type|band|class|category|kind), type de (trafic|communication|tarif)',
      ],
      [
        'ratedAmount',
        'ITU-T Q.825',
        'revenue, (session|call|usage) (bill|charge|cost|price|amount|fee), (retail|sell|customer|net|billed) (cost|amount|charge|price)',
      ],
      [
        'rate',
        'ITU-T Q.825',
        '(rate|price|tarif) (min|per min|per minute|a la minute|minute), (customer|call|retail|sell) rate',
      ],
      ['increment', 'usage', 'rounding, interval, (billing|rating) (step|block|increment|interval)'],
      [
        'includedUnitsUsed',
        'usage',
        'allowance (used|), (bundle|free|included|plan) (usage|minutes|seconds|units) (used|)',
      ],
      [
        'status',
        'usage',
        '(is|) (billed|invoiced|rated|processed), (rating|billing|processing) (status|state), facture',
      ],
      ['invoiceNumber', 'usage', '(billed on|on) invoice, (invoice|bill|facture) (number|no|id)'],
    ],
  },
];
