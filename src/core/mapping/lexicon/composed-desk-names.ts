import type { EntityNames } from './lexicon-entry';

/** Names of the fields of tickets, notes, activities and usage records, by their parts. */
export const composedDeskNames: readonly EntityNames[] = [
  {
    entity: 'ticket',
    names: [
      ['ticketNumber', 'ITIL', '(ticket|request|work order|job) (id|number|code|key|reference)'],
      [
        'customer',
        'ITIL',
        '(customer|account|organization|client|site customer|end user|thirdparty) (id|number|name|code|), (requester|contact|user) (organization|account)',
      ],
      [
        'subscription',
        'TM Forum Open API',
        '(affected|impacted|concerned|related|linked|associated) (service|subscription|line|item|equipment)',
      ],
      [
        'location',
        'usage',
        '(ticket|intervention|incident|service|user|requester) (site|address), lieu d intervention',
      ],
      [
        'contact',
        'ITIL',
        '(requester|reporter|contact|caller|user|customer|sender|author|opener|declarant|initiator) (name|email|phone|id|), opened by (name|email|), created by (name|email|), from (name|email|), (end|final) user',
      ],
      [
        'subject',
        'ITIL',
        '(ticket|request|problem|short|thread) (subject|title|name|short), headline, (short|brief) (description|text), libelle court',
      ],
      [
        'description',
        'ITIL',
        '(ticket|problem|issue|full|long|initial|original|first) (description|message|text|note|post), details of (ticket|problem|request), body, content, symptom, symptoms, complaint',
      ],
      [
        'ticketCategory',
        'ITIL',
        '(ticket|request|problem|help|issue|incident|service|trouble|symptom|fault) (code|category|type|topic|class|classification|nature|subject type|theme), (main|first level) category, topic, theme, sujet d aide, rubrique, sub category, subcategory, sous categorie, help topic',
      ],
      [
        'priority',
        'ITIL',
        '(ticket|request|current|customer) priority, priority (name|level|code|id), importance, rank',
      ],
      ['severity', 'ITIL', '(severity|impact|criticality|gravity) (level|code|name|), business impact'],
      [
        'department',
        'ITIL',
        '(assigned|assignment|support|owner|responsible|technician|agent|staff|ticket|resolver) (group|queue|department|team|unit), (group|queue|department|team) name, service desk, groupe (technique|de techniciens|responsable), pole, technicians group',
      ],
      [
        'assignedTo',
        'ITIL',
        '(assigned|ticket|current|responsible|technical|support|primary) (technician|agent|owner|staff|user|operator|person|engineer|employee|resource|specialist), assigned to (name|user|agent|staff|technician|), technician (name|), agent (name|), handled by, in charge, charge du dossier, en charge, intervenant, operator, traite par, responsable (technique|du dossier|), owner (name|id)',
      ],
      [
        'status',
        'ITIL',
        '(ticket|request|case|current|resolution|workflow) (status|state|stage|step), etape',
      ],
      [
        'openedAt',
        'ITIL',
        '(opening|opened|created|creation|submitted|submission|reported|report|logged|received|reception|raised|entered|start|request|demand) (date|), date (opened|created|submitted|reported|logged|received|raised|de creation|d ouverture|de reception|de demande), created (on|date time|date), date time (opened|created|reported)',
      ],
      [
        'resolvedAt',
        'ITIL',
        '(resolved|resolution|solved|solution|completed|completion|fixed|repaired) date, date (resolved|de resolution|de solution|completed|solved|fixed)',
      ],
      [
        'closedAt',
        'ITIL',
        '(closed|closing|closure|end|completed|finished) date, date (closed|de cloture|de fermeture|de fin), closed (on|date time)',
      ],
      [
        'channel',
        'ITIL',
        '(ticket|request|contact|intake|opening|submission|incoming|entry) (channel|source|origin|method|medium|mode), (created|submitted|received|reported) (via|through|source), moyen de contact, origine de la demande, source (name|type)',
      ],
      [
        'supplierTicketNumber',
        'usage',
        '(supplier|external|manufacturer|carrier) (ticket|reference|id|number) (number|id|reference|)',
      ],
      [
        'resolution',
        'ITIL',
        '(resolution|solution|closing|closure|fix|repair|work) (note|notes|details|text|description|code|summary|comment|performed|), root cause, cause, diagnosis, diagnostic, action taken, actions taken, workaround',
      ],
    ],
  },
  {
    entity: 'ticketComment',
    names: [
      ['ticket', 'ITIL', '(ticket|case|request|parent|thread) (id|number|reference|key|)'],
      [
        'commentDate',
        'usage',
        '(comment|note|message|reply|post|update|entry|created) (date|), date (posted|sent|created|added), posted, sent',
      ],
      [
        'author',
        'usage',
        '(comment|note|message|reply|post) author, (posted|written|added|created|sent|entered|author|poster) (by|name|user|), from, staff, user (name|), agent',
      ],
      [
        'text',
        'ITIL',
        '(comment|note|message|reply|post|update|follow up|entry|public|internal) (text|body|message|), description, suivi, corps',
      ],
    ],
  },
  {
    entity: 'note',
    names: [
      ['noteDate', 'usage', '(note|comment|created|entry|logged|entered) date'],
      [
        'author',
        'usage',
        '(note|comment) author, (created|entered|written|added|logged) by, user (name|), staff, owner, agent, employee',
      ],
      ['subject', 'usage', '(note|comment|) (subject|title), heading'],
      [
        'noteText',
        'usage',
        '(note|comment|memo|remark|) (text|body|description|message|details), (customer|internal|account|private|public) (note|comment|memo)',
      ],
    ],
  },
  {
    entity: 'activity',
    names: [
      ['subject', 'usage', '(activity|task|event|appointment|meeting|) (subject|title|name)'],
      ['description', 'usage', '(activity|task|event|) (description|note|text|details)'],
      ['activityType', 'usage', '(activity|task|event|call|) (type|kind|category)'],
      ['start', 'usage', '(start|begin|scheduled|planned|appointment|task|event) (date|time|), date'],
      ['end', 'usage', '(end|due|finish|completion) (date|time|)'],
      [
        'assignedTo',
        'usage',
        'assigned (user|agent|), assignee, owner, agent, responsible, technician, user',
      ],
      ['status', 'usage', '(activity|task|event|) (status|state|stage)'],
      ['outcome', 'usage', 'outcome, result, resultat'],
    ],
  },
  {
    entity: 'usageRecord',
    names: [
      [
        'usageId',
        'ITU-T Q.825',
        '(cdr|call|record|session|event|usage|unique|leg|transaction|accounting) (id|uuid|number|key|reference), (sip|acct) call id, identifier',
      ],
      [
        'startDateTime',
        'ITU-T Q.825',
        '(call|session|event|record|usage|invite|attempt|setup|begin|connection|start|) (start|begin|started|initiated|setup|attempt|invite) (date|), (call|event|session|usage|cdr|record|transaction) date, date (of call|of event|debut|appel), date, (start|begin|call) (date|) (gmt|utc|local)',
      ],
      [
        'answerDateTime',
        'ITU-T Q.825',
        '(call|) (answer|answered|connect|connected|pickup|off hook) (date|), date (answered|connect|connected|de reponse|de decroche)',
      ],
      [
        'endDateTime',
        'ITU-T Q.825',
        '(call|session|event|connection|) (end|ended|stop|finish|hangup|hang up|release|disconnect|termination|close|bye|clear|terminated) (date|), date (end|ended|de fin|de raccroche|hangup)',
      ],
      [
        'durationSeconds',
        'ITU-T Q.825',
        '(call|session|total|actual|raw|real|elapsed|full|connection|connected|event) (duration|seconds|length|minutes|time), duration (seconds|minutes|raw|actual|total|), minutes, length of call, (duree|temps) (totale|reelle|de la session|de connexion)',
      ],
      [
        'billableDurationSeconds',
        'ITU-T Q.825',
        '(billable|billed|billing|charged|chargeable|charge|rated|rounded|paid|answered|talk|talking|conversation|speech|invoiced) (duration|seconds|minutes|time|length|units), duration (billed|billable|charged|rounded|rated)',
      ],
      [
        'callingNumber',
        'ITU-T Q.825',
        '(caller|calling|source|originating|origination|orig|originator|from|a party|outgoing) (number|party|phone|id|address|uri|tn|did|line|station|extension|cli|user number|msisdn|digits|), (caller|calling) (id|line) (number|identity), numero (source|d origine|appelant|emetteur), emetteur, cli, clid, ani, calling ani, extension',
      ],
      [
        'calledNumber',
        'ITU-T Q.825',
        '(called|callee|destination|terminating|termination|term|to|b party|dialed|dialled|receiving|recipient) (number|party|phone|id|address|uri|tn|did|line|station|extension|msisdn|), (called|destination|to) digits, numero (destination|appele|compose|du destinataire), destinataire, callee (id|), phone number, dnis',
      ],
      [
        'calledNumberRaw',
        'ITU-T Q.825',
        '(original|raw|initial|untranslated|first) (called|dialed|destination) (number|digits|), digits (dialed|received), number (dialed|as dialed), dialed string',
      ],
      [
        'billingNumber',
        'ITU-T Q.825',
        '(billing|charge|charged|charged party|billed|bill) (number|party|phone|tn|did|line|msisdn), (telephone|phone|line|charge) number billed',
      ],
      [
        'direction',
        'usage',
        '(call|traffic|session|event) direction, (inbound|incoming) (outbound|outgoing), in out, sens (du trafic|de l appel), entrant sortant',
      ],
      [
        'destinationName',
        'usage',
        '(destination|called|dialed|terminating|to|called party|rate) (name|description|city|place|location|region|area|zone|label|network), (prefix|zone|area|code|pattern) (name|description|destination), (lieu|ville|zone|region) (appele|appelee|de destination), code name, description, ville appelee',
      ],
      [
        'destinationCountry',
        'usage',
        '(destination|called|dialed|terminating|to|callee|called party) country, country (of destination|called|), pays (appele|de destination)',
      ],
      [
        'trunk',
        'usage',
        '(outbound|outgoing|egress|destination|terminating|termination|inbound|ingress|incoming|sip|call|carrier) (trunk|gateway|channel|peer|route|carrier|trunk group|trunk id), (trunk|gateway|route) (id|name|number|code|group), faisceau (sortant|entrant|)',
      ],
      [
        'circuit',
        'usage',
        '(source|inbound|ingress|originating|) (channel|circuit|port|line), (circuit|channel|port) (id|name|number), nas port (id|), interface',
      ],
      [
        'username',
        'RADIUS accounting (RFC 2866)',
        '(user|subscriber|login|radius|sip|auth|authentication|account|peer|device|endpoint) (name|id|login|user|username), extension (number|)',
      ],
      [
        'accountCode',
        'usage',
        '(account|acct|charge|billing|project|cost centre|pbx|authorization|pin) (code|number), account (id|name|)',
      ],
      [
        'volume',
        'RADIUS accounting (RFC 2866)',
        '(total|data|acct|session|usage|traffic|used|transferred) (volume|bytes|octets|mb|gb|kb|traffic|data), (input|output|in|out|download|upload|downlink|uplink|sent|received|up|down) (octets|bytes|volume|data|traffic)',
      ],
      ['unit', 'usage', '(usage|measure|billing|quantity) unit, unit (type|name|code|of measure)'],
      [
        'quantity',
        'usage',
        '(event|message|usage|unit|units) (count|quantity), number of (messages|events|units), nombre de (messages|evenements)',
      ],
      [
        'supplierCost',
        'usage',
        '(supplier|provider|carrier|vendor|buy|buying|purchase|wholesale|termination|terminator|network|route|gateway|internal|trunk|our) (cost|price|charge|amount|total), cost (price|amount|total|to us|achat)',
      ],
      [
        'disposition',
        'ITU-T Q.825',
        '(call|final|answer|session|event|termination) (disposition|status|result|state|outcome|response), (sip|response|result|answer) (status|code text|text|phrase), result (code|), outcome',
      ],
      [
        'releaseCause',
        'ITU-T Q.825',
        '(hangup|release|disconnect|termination|clearing|termination|end|failure|isdn|q850|sip|error|drop|fail|call end) (cause|code|reason|response code|cause code|final code|status code), cause (code|number|value|id|), reason (code|), response code',
      ],
      [
        'supplier',
        'usage',
        '(supplier|provider|carrier|vendor|terminator|termination provider|network operator|operator) (id|name|code|)',
      ],
      [
        'sourceFile',
        'usage',
        '(cdr|source|import|input|original|batch|collected) (file|file name|batch|filename)',
      ],
      ['lineNumber', 'usage', '(record|line|sequence|row|cdr) (number|sequence|)'],
      [
        'rateType',
        'usage',
        '(call|usage|rate|charge|traffic|event|billing|rating|tariff|record|service) (type|class|category|kind|group|plan|code|zone), (price|rate|tariff) (list|plan|table|group|name|deck|sheet), classe de service, cdr type, type, toll type',
      ],
      [
        'customer',
        'usage',
        '(customer|account|client|subscriber|reseller customer|billed|user|company) (id|name|number|account|)',
      ],
      ['subscription', 'usage', '(subscription|service|line) (id|number|code|name|)'],
      [
        'ratedAmount',
        'ITU-T Q.825',
        '(call|total|rated|retail|customer|sell|sale|selling|charged|billed|net|final|usage|customer charge|client|user) (cost|price|charge|amount|total|value|debit|fee), (cost|price|charge|amount|debit) (charged|billed|total|to customer|net|), (cout|prix|montant) (de vente|facture|client|total), charges',
      ],
      [
        'rate',
        'ITU-T Q.825',
        '(call|sell|retail|customer|billing|minute|unit|charge|applied|nominal|base|tariff|user|per minute|per second) (rate|tariff), (rate|price|cost) (per minute|per second|per unit|value|applied|of minute), (tarif|prix) (a la|par|de la) minute',
      ],
      [
        'increment',
        'usage',
        '(billing|rate|rating|charge|initial|next|subsequent) (increment|interval|block|step), (minimum|initial) (increment|billing), palier de facturation',
      ],
      [
        'includedUnitsUsed',
        'usage',
        '(free|included|bundle|bundled|allowance|package|plan) (minutes|seconds|units|quantity|usage|volume|used), (minutes|secondes|unites) (gratuites|incluses|du forfait)',
      ],
      [
        'status',
        'usage',
        '(cdr|rating|rated|billing|billed|processing|processed|record|invoice|import) (status|state|), processed, billed, rated',
      ],
      ['invoiceNumber', 'usage', '(invoice|bill|statement) (id|number|code|reference)'],
    ],
  },
];
