import type { Field, FieldKind, FieldOf } from './field';

type Options<Kind extends FieldKind> = Omit<FieldOf<Kind>, 'kind'>;

/** A maker of fields of one kind that keeps what was declared as literal types, so that row types can be derived. */
const maker =
  <Kind extends FieldKind>(kind: Kind) =>
  <const Declared extends Options<Kind>>(declared: Declared): Declared & { readonly kind: Kind } => ({
    ...declared,
    kind,
  });

export const text = maker('text');
export const code = maker('code');
export const choice = maker('choice');
export const yesNo = maker('yesNo');
export const integer = maker('integer');
export const decimal = maker('decimal');
export const money = maker('money');
export const percent = maker('percent');
export const date = maker('date');
export const dateTime = maker('dateTime');
export const email = maker('email');
export const emailList = maker('emailList');
export const phone = maker('phone');
export const postalCode = maker('postalCode');
export const province = maker('province');
export const country = maker('country');
export const macAddress = maker('macAddress');
export const reference = maker('reference');
export const variant = maker('variant');

/** The key of most sheets: the row's identifier in the system the data comes from (domain.md 3). */
export const legacyId = code({
  maxLength: 50,
  required: 'always',
  unique: true,
  label: { en: 'Legacy ID', fr: 'ID d’origine' },
  help: {
    en: 'The identifier of this row in the system it comes from. Other sheets refer to it. It must be there and be unique.',
    fr: 'L’identifiant de cette ligne dans le système d’origine. Les autres feuilles y font référence. Il est obligatoire et unique.',
  },
  synonyms: ['id', 'identifier', 'external id', 'old id', 'source id', 'identifiant', 'ancien id', 'no'],
  example: 'C-1001',
});

/** System columns of every entity sheet (architecture.md, workspace format). */
export const systemFields = {
  smartBillingId: {
    kind: 'system',
    role: 'smartBillingId',
    label: { en: 'SmartBilling ID', fr: 'ID SmartBilling' },
    help: {
      en: 'Filled in by SmartBilling when the row is pushed. Do not edit.',
      fr: 'Rempli par SmartBilling à l’envoi de la ligne. Ne pas modifier.',
    },
  },
  rowStatus: {
    kind: 'system',
    role: 'rowStatus',
    label: { en: 'Row Status', fr: 'État de la ligne' },
    help: {
      en: 'Draft, Error, Warning, Ready, Pushed, Failed or Skipped: written by the check and the push.',
      fr: 'Brouillon, Erreur, Avertissement, Prête, Envoyée, Échouée ou Ignorée : inscrit par la vérification et l’envoi.',
    },
  },
  messages: {
    kind: 'system',
    role: 'messages',
    label: { en: 'Messages', fr: 'Messages' },
    help: {
      en: 'What to mend in this row, one sentence per cell. Written by the check and the push.',
      fr: 'Ce qu’il faut corriger dans cette ligne, une phrase par cellule. Inscrit par la vérification et l’envoi.',
    },
  },
  rowId: {
    kind: 'system',
    role: 'rowId',
    label: { en: 'Row Id', fr: 'ID de ligne' },
    help: {
      en: 'Identifies the row for good, so that it takes effect exactly once. Hidden; do not edit.',
      fr: 'Identifie la ligne pour toujours, afin qu’elle ne prenne effet qu’une fois. Masqué; ne pas modifier.',
    },
  },
} as const satisfies Record<string, Field>;
