import { choice, code, country, dateTime, decimal, integer, money, text } from '../../entity/fields';

const e164 = { maxLength: 15, format: 'e164Digits' } as const;

/** What a usage file says of a call, message or reading: the targets of a template's mapping (domain.md 3.23). */
export const fileUsageFields = {
  usageId: code({
    maxLength: 100,
    required: 'always',
    label: { en: 'Usage ID', fr: 'ID d’utilisation' },
    help: {
      en: 'The supplier’s own identifier of the call or event. Unique for the supplier.',
      fr: 'L’identifiant de l’appel ou de l’événement chez le fournisseur. Unique pour ce fournisseur.',
    },
    synonyms: [
      'call id',
      'usage id / call id',
      'cdr id',
      'record id',
      'id d’appel',
      'id de l’enregistrement',
    ],
    example: 'CDR-100001',
  }),
  startDateTime: dateTime({
    required: 'always',
    label: { en: 'Start Date-Time', fr: 'Date-heure de début' },
    help: {
      en: 'When it began, in the zone of the row. Not in the future.',
      fr: 'Le moment où elle commence, dans le fuseau de la ligne. Pas dans le futur.',
    },
    synonyms: ['start time', 'call date', 'usage date', 'heure de début', 'date d’appel'],
    example: '2026-01-15 08:30:00',
  }),
  answerDateTime: dateTime({
    label: { en: 'Answer Date-Time', fr: 'Date-heure de réponse' },
    help: {
      en: 'When the call was answered: not before Start.',
      fr: 'Le moment de la réponse : pas avant le début.',
    },
    synonyms: ['answer time', 'answered at', 'connect time', 'heure de réponse'],
    example: '2026-01-15 08:30:05',
  }),
  endDateTime: dateTime({
    label: { en: 'End Date-Time', fr: 'Date-heure de fin' },
    help: {
      en: 'When it ended: not before Answer.',
      fr: 'Le moment où elle se termine : pas avant la réponse.',
    },
    synonyms: ['end time', 'disconnect time', 'release time', 'heure de fin'],
    example: '2026-01-15 08:31:06',
  }),
  durationSeconds: integer({
    min: 0,
    required: 'conditional',
    label: { en: 'Duration (s)', fr: 'Durée (s)' },
    help: {
      en: 'For calls: seconds from answer to end. Every row has a duration, a volume or a quantity.',
      fr: 'Pour un appel : secondes de la réponse à la fin. Toute ligne a une durée, un volume ou une quantité.',
    },
    synonyms: ['duration', 'duration sec', 'seconds', 'call duration', 'durée', 'secondes'],
    example: '61',
  }),
  billableDurationSeconds: integer({
    min: 0,
    label: { en: 'Billable Duration (s)', fr: 'Durée facturable (s)' },
    help: {
      en: 'Seconds the supplier bills, when its file says so.',
      fr: 'Les secondes facturées par le fournisseur, si son fichier le dit.',
    },
    synonyms: ['billable duration', 'billsec', 'billable seconds', 'durée facturable', 'durée facturée'],
    example: '66',
  }),
  callingNumber: code({
    ...e164,
    required: 'conditional',
    label: { en: 'Calling Number', fr: 'Numéro appelant' },
    help: {
      en: 'Who called (A number), digits with the country code. Required for an outbound or on-net call.',
      fr: 'Qui appelle (numéro A), en chiffres avec l’indicatif de pays. Obligatoire pour un appel sortant ou interne.',
    },
    synonyms: ['a number', 'ani', 'caller', 'from', 'from number', 'source', 'numéro a', 'appelant'],
    example: '15145550123',
  }),
  calledNumber: code({
    ...e164,
    required: 'conditional',
    label: { en: 'Called Number', fr: 'Numéro appelé' },
    help: {
      en: 'Who was called (B number), digits with the country code. Required for a call.',
      fr: 'Qui est appelé (numéro B), en chiffres avec l’indicatif de pays. Obligatoire pour un appel.',
    },
    synonyms: ['b number', 'dnis', 'callee', 'to', 'to number', 'dialled number', 'numéro b', 'appelé'],
    example: '14165550188',
  }),
  calledNumberRaw: text({
    maxLength: 50,
    label: { en: 'Called Number as Dialled', fr: 'Numéro tel que composé' },
    help: {
      en: 'The called number as the file has it, before it was put in digits.',
      fr: 'Le numéro appelé tel qu’il est au fichier, avant sa mise en chiffres.',
    },
    synonyms: ['raw called number', 'dialled digits', 'raw destination', 'numéro brut', 'chiffres composés'],
    example: '1 (416) 555-0188',
  }),
  billingNumber: code({
    ...e164,
    label: { en: 'Billing Number', fr: 'Numéro de facturation' },
    help: {
      en: 'The number charged, where it is not the caller’s.',
      fr: 'Le numéro facturé, s’il n’est pas celui de l’appelant.',
    },
    synonyms: [
      'charge number',
      'charge / billing number',
      'btn',
      'billing telephone number',
      'numéro facturé',
    ],
    example: '15145550100',
  }),
  direction: choice({
    list: 'usageDirection',
    required: 'always',
    label: { en: 'Direction', fr: 'Sens' },
    help: {
      en: 'Outbound, Inbound, On-net or Toll-free.',
      fr: 'Sortant, entrant, réseau interne ou sans frais.',
    },
    synonyms: ['call direction', 'call type', 'sens de l’appel', 'type d’appel'],
    example: 'Outbound',
  }),
  destinationName: text({
    maxLength: 100,
    label: { en: 'Destination Name', fr: 'Nom de destination' },
    help: {
      en: 'Where it went, as the file names it.',
      fr: 'Où elle est allée, selon le fichier.',
    },
    synonyms: ['destination', 'called city', 'place', 'ville appelée', 'lieu'],
    example: 'Toronto, ON',
  }),
  destinationCountry: country({
    label: { en: 'Destination Country', fr: 'Pays de destination' },
    help: { en: 'The country it went to.', fr: 'Le pays où elle est allée.' },
    synonyms: ['country', 'called country', 'pays', 'pays appelé'],
    example: 'CA',
  }),
  trunk: code({
    maxLength: 50,
    label: { en: 'Trunk', fr: 'Faisceau' },
    help: { en: 'The trunk it came over.', fr: 'Le faisceau qui l’a portée.' },
    synonyms: ['trunk group', 'trunk id', 'route', 'faisceau de circuits'],
    example: 'TG-0042',
  }),
  circuit: code({
    maxLength: 50,
    label: { en: 'Circuit', fr: 'Circuit' },
    help: { en: 'The circuit it was used on.', fr: 'Le circuit utilisé.' },
    synonyms: ['circuit id', 'circuit number', 'numéro de circuit'],
    example: 'CKT-778812',
  }),
  username: code({
    maxLength: 100,
    label: { en: 'Username', fr: 'Nom d’utilisateur' },
    help: {
      en: 'The user, SIM or device, where the subscription is found by it.',
      fr: 'L’utilisateur, la carte SIM ou l’appareil, si l’abonnement se trouve ainsi.',
    },
    synonyms: ['user', 'login', 'subscriber', 'imsi', 'iccid', 'utilisateur', 'abonné'],
    example: 'lepine@exemple.ca',
  }),
  accountCode: code({
    maxLength: 50,
    label: { en: 'Account Code', fr: 'Code de compte' },
    help: {
      en: 'The code the caller keyed in, or the account at the supplier.',
      fr: 'Le code saisi par l’appelant, ou le compte chez le fournisseur.',
    },
    synonyms: ['account', 'project code', 'code de projet', 'compte'],
    example: '0042',
  }),
  volume: decimal({
    scale: 6,
    min: '0',
    controlTotal: true,
    required: 'conditional',
    label: { en: 'Volume', fr: 'Volume' },
    help: {
      en: 'For data and meters: how much, in Unit.',
      fr: 'Pour les données et les compteurs : combien, dans l’unité donnée.',
    },
    synonyms: ['data volume', 'bytes', 'usage', 'reading', 'volume de données', 'lecture'],
    example: '1.5',
  }),
  unit: choice({
    list: 'usageUnit',
    required: 'conditional',
    label: { en: 'Unit', fr: 'Unité' },
    help: {
      en: 'The unit of Volume. Required when there is one.',
      fr: 'L’unité du volume. Obligatoire s’il y en a un.',
    },
    synonyms: ['unit of measure', 'uom', 'volume unit', 'unité de mesure'],
    example: 'GB',
  }),
  quantity: integer({
    min: 0,
    required: 'conditional',
    label: { en: 'Quantity', fr: 'Quantité' },
    help: {
      en: 'For messages and events: how many.',
      fr: 'Pour les messages et les événements : combien.',
    },
    synonyms: ['events', 'count', 'messages', 'nombre', 'événements'],
    example: '1',
  }),
  supplierCost: money({
    scale: 6,
    label: { en: 'Supplier Cost', fr: 'Coût du fournisseur' },
    help: {
      en: 'What the supplier charges for it; a Pass-Through rate bills this amount.',
      fr: 'Ce que le fournisseur en demande; un tarif en refacturation facture ce montant.',
    },
    synonyms: ['cost', 'wholesale cost', 'carrier charge', 'coût', 'frais du transporteur'],
    example: '0.0125',
  }),
  disposition: text({
    maxLength: 50,
    label: { en: 'Disposition', fr: 'Résultat de l’appel' },
    help: {
      en: 'How it ended: ANSWERED, BUSY… Only answered calls are rated.',
      fr: 'Comment l’appel s’est terminé : ANSWERED, BUSY… Seuls les appels auxquels on a répondu sont tarifés.',
    },
    synonyms: ['call status', 'result', 'résultat', 'état de l’appel'],
    example: 'ANSWERED',
  }),
  releaseCause: code({
    maxLength: 50,
    label: { en: 'Release Cause', fr: 'Cause de libération' },
    help: { en: 'The network’s cause code.', fr: 'Le code de cause du réseau.' },
    synonyms: ['hangup cause', 'cause code', 'q.850', 'code de cause', 'cause de raccrochage'],
    example: '16',
  }),
};
