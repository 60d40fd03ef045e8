import type { Rule } from './rule';

/** V001–V014: cells, keys and references (domain.md 6.1). */
export const structureRules: readonly Rule[] = [
  {
    code: 'V001',
    severity: ['error', 'warning'],
    title: { en: 'Required cell is empty', fr: 'Cellule obligatoire vide' },
    meaning: {
      en: 'SmartBilling cannot create the row without this value: either the field is always required, or what stands elsewhere in the row asks for it.',
      fr: 'SmartBilling ne peut pas créer la ligne sans cette valeur : le champ est toujours obligatoire, ou le reste de la ligne l’exige.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V002',
    severity: ['error', 'warning'],
    title: { en: 'Value has the wrong form', fr: 'Valeur dans la mauvaise forme' },
    meaning: {
      en: 'The cell cannot be read as what the field holds: a number, a date, a code of fixed form, or a value that agrees with the rest of the row.',
      fr: 'La cellule ne se lit pas comme ce que le champ contient : un nombre, une date, un code de forme fixe ou une valeur qui s’accorde avec le reste de la ligne.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V003',
    severity: 'error',
    title: { en: 'Value is not in the list', fr: 'Valeur absente de la liste' },
    meaning: {
      en: 'The field takes only the values of its list, in either language. Add the value to the Lists sheet if SmartBilling has it.',
      fr: 'Le champ n’accepte que les valeurs de sa liste, dans l’une ou l’autre langue. Ajoutez la valeur à la feuille Listes si SmartBilling la connaît.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V004',
    severity: ['error', 'warning'],
    title: { en: 'Value is used twice', fr: 'Valeur utilisée deux fois' },
    meaning: {
      en: 'Two rows share what tells rows of this sheet apart, so SmartBilling would take the second for the first. Correct one, or remove it.',
      fr: 'Deux lignes partagent ce qui distingue les lignes de cette feuille; SmartBilling prendrait la seconde pour la première. Corrigez-en une, ou retirez-la.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V005',
    severity: ['error', 'warning'],
    title: { en: 'Refers to a row that does not exist', fr: 'Renvoie à une ligne inexistante' },
    meaning: {
      en: 'No row of the sheet referred to has this value. Correct it, or add the row it speaks of.',
      fr: 'Aucune ligne de la feuille visée ne porte cette valeur. Corrigez-la ou ajoutez la ligne dont il est question.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V006',
    severity: 'error',
    title: { en: 'Refers to a row that has errors', fr: 'Renvoie à une ligne en erreur' },
    meaning: {
      en: 'The row is held back because the row it refers to cannot be pushed yet. Mend that one and this message goes away.',
      fr: 'La ligne est retenue parce que celle qu’elle vise ne peut pas encore être envoyée. Corrigez celle-ci et le message disparaît.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V007',
    severity: 'warning',
    title: { en: 'Stray blanks or curly quotes', fr: 'Blancs superflus ou guillemets courbes' },
    meaning: {
      en: 'What is stored differs from what is seen: blanks at the ends or doubled, non-breaking blanks, curly quotes. The tidied text is what is sent.',
      fr: 'Ce qui est conservé diffère de ce qui se voit : blancs aux extrémités ou doublés, espaces insécables, guillemets courbes. Le texte nettoyé est celui qui est envoyé.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V008',
    severity: 'warning',
    title: { en: 'Accents are damaged', fr: 'Accents endommagés' },
    meaning: {
      en: 'The text was read with the wrong encoding somewhere on its way. Where the accents can be restored, the message gives the text as it was.',
      fr: 'Le texte a été lu avec le mauvais encodage en cours de route. Si les accents peuvent être rétablis, le message donne le texte d’origine.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V009',
    severity: 'error',
    title: { en: 'Text is too long', fr: 'Texte trop long' },
    meaning: {
      en: 'The text is longer than SmartBilling stores. It is never cut short for you: shorten it.',
      fr: 'Le texte dépasse ce que SmartBilling conserve. Il n’est jamais tronqué à votre place : raccourcissez-le.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V010',
    severity: ['warning', 'error'],
    title: { en: 'Leading zeros were lost', fr: 'Zéros de tête perdus' },
    meaning: {
      en: 'Excel took a code for a number and dropped the zeros it began with. They are put back where the length is fixed; otherwise type the code again as text.',
      fr: 'Excel a pris un code pour un nombre et a retiré les zéros du début. Ils sont remis si la longueur est fixe; sinon, retapez le code en texte.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V011',
    severity: 'error',
    title: { en: 'Formula error', fr: 'Erreur de formule' },
    meaning: {
      en: 'The cell shows an error of Excel such as #N/A instead of a value. Correct the formula, or type the value.',
      fr: 'La cellule affiche une erreur d’Excel, comme #N/A, au lieu d’une valeur. Corrigez la formule ou tapez la valeur.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V012',
    severity: ['warning', 'error'],
    title: { en: 'Date is kept as text', fr: 'Date conservée comme texte' },
    meaning: {
      en: 'A date typed as text is taken only when it reads year-month-day; 03/04/2026 could be two days, so it is refused.',
      fr: 'Une date saisie en texte n’est acceptée que dans l’ordre année-mois-jour; 03/04/2026 pourrait désigner deux jours, elle est donc refusée.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V013',
    severity: 'error',
    title: { en: 'Parents form a circle', fr: 'Les parents forment une boucle' },
    meaning: {
      en: 'Following the parents leads back to this row, so no row of the circle could be created first. Clear or correct one of the parents.',
      fr: 'En remontant les parents, on revient à cette ligne; aucune ligne de la boucle ne pourrait être créée la première. Videz ou corrigez l’un des parents.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V014',
    severity: ['warning', 'error'],
    title: { en: 'Digits lost in a long number', fr: 'Chiffres perdus dans un long nombre' },
    meaning: {
      en: 'Excel shows long numbers as 4.5E+15 and keeps only 15 digits of them. Format the column as text and paste the codes again.',
      fr: 'Excel affiche les longs nombres comme 4,5E+15 et n’en garde que 15 chiffres. Mettez la colonne au format texte et collez de nouveau les codes.',
    },
    judgedBy: 'check',
  },
];
