import type { Bilingual } from '../../core/kernel/bilingual';

/** A heading of the Read me sheet with its sentences, one a line. */
export interface ReadMeChapter {
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

/** What the Read me says of any workspace, before the list of its sheets. */
export const readMeChapters: readonly ReadMeChapter[] = [
  {
    title: { en: 'What this workbook is', fr: 'Ce qu’est ce classeur' },
    lines: [
      {
        en: 'It takes the data of your old billing system to SmartBilling: one sheet for each kind of data, one row for each thing.',
        fr: 'Il amène les données de votre ancien système de facturation à SmartBilling : une feuille par genre de données, une ligne par chose.',
      },
      {
        en: 'Nothing is sent until somebody presses Push. Until then everything may be changed.',
        fr: 'Rien n’est envoyé avant que quelqu’un appuie sur Envoyer. D’ici là, tout peut être changé.',
      },
    ],
  },
  {
    title: { en: 'How to fill it in', fr: 'Comment le remplir' },
    lines: [
      {
        en: 'Rest the pointer on a heading: its note says what is meant, what is allowed, and gives an example.',
        fr: 'Posez le pointeur sur un en-tête : sa note dit de quoi il s’agit, ce qui est permis, et donne un exemple.',
      },
      {
        en: 'Required columns are bold on dark, and their note says Required. Other columns may stay blank.',
        fr: 'Les colonnes obligatoires sont en gras sur foncé, et leur note dit Obligatoire. Les autres peuvent rester vides.',
      },
      {
        en: 'Choose from the drop-down where a cell has one. A value that is missing goes on the Lists sheet first.',
        fr: 'Choisissez dans la liste déroulante là où une cellule en a une. Une valeur qui manque s’ajoute d’abord à la feuille Listes.',
      },
      {
        en: 'To paste from elsewhere, paste values only: formats and rules of the cells then stay.',
        fr: 'Pour coller des données d’ailleurs, collez les valeurs seulement : les formats et les règles des cellules restent alors.',
      },
      {
        en: 'You may sort, filter, rename headings, move columns and add columns of your own: the workspace finds its way.',
        fr: 'Vous pouvez trier, filtrer, renommer des en-têtes, déplacer des colonnes et en ajouter : l’espace s’y retrouve.',
      },
      {
        en: 'Rows in grey italics whose Row Status is Sample show what a right row looks like. They are never checked or sent; a sample that is changed becomes a row of yours.',
        fr: 'Les lignes en italique gris dont l’état est Exemple montrent une ligne juste. Elles ne sont jamais vérifiées ni envoyées; un exemple qu’on modifie devient une de vos lignes.',
      },
    ],
  },
  {
    title: { en: 'Row Status', fr: 'État de la ligne' },
    lines: [
      {
        en: 'Columns in italics on grey are filled in by SmartBilling: its ID, the status of the row, and Messages. Leave them as they are.',
        fr: 'Les colonnes en italique sur gris sont remplies par SmartBilling : son ID, l’état de la ligne et Messages. Laissez-les telles quelles.',
      },
      {
        en: 'Draft, Error, Warning, Ready, Pushed, Failed or Skipped: the Plan sheet says what each means, and Messages says what to mend.',
        fr: 'Brouillon, Erreur, Avertissement, Prête, Envoyée, Échouée ou Ignorée : la feuille Plan dit le sens de chacun, et Messages, ce qu’il faut corriger.',
      },
    ],
  },
  {
    title: { en: 'Never put in this workbook', fr: 'À ne jamais inscrire dans ce classeur' },
    lines: [
      {
        en: 'Full card numbers, security codes, social insurance numbers and passwords: the check refuses them. SmartBilling takes card data on its own secure page.',
        fr: 'Numéros de carte complets, codes de sécurité, numéros d’assurance sociale et mots de passe : la vérification les refuse. SmartBilling reçoit les données de carte sur sa propre page protégée.',
      },
    ],
  },
  {
    title: { en: 'How to send it back', fr: 'Comment le retourner' },
    lines: [
      {
        en: 'Save the file under the name it has and return it the way it came; do not copy rows into another workbook, or they lose their hidden Row Id.',
        fr: 'Enregistrez le fichier sous le nom qu’il porte et retournez-le par où il est venu; ne copiez pas les lignes dans un autre classeur, sinon elles perdent leur ID de ligne masqué.',
      },
      {
        en: 'Leave the sheets you were not asked to fill in as they are.',
        fr: 'Laissez telles quelles les feuilles qu’on ne vous a pas demandé de remplir.',
      },
    ],
  },
];

/** Above and on the list of sheets. */
export const readMeWords = {
  order: {
    en: 'Sheets, in the order SmartBilling takes them',
    fr: 'Feuilles, dans l’ordre où SmartBilling les prend',
  },
  orderWhy: {
    en: 'Each sheet refers only to sheets above it, or is completed in a second pass. You may fill them in as you like.',
    fr: 'Chaque feuille ne réfère qu’à celles du dessus, ou se complète en deuxième passe. Remplissez-les dans l’ordre qui vous convient.',
  },
  sheet: { en: 'Sheet', fr: 'Feuille' },
  about: { en: 'What it holds', fr: 'Ce qu’elle contient' },
  required: { en: 'Required columns', fr: 'Colonnes obligatoires' },
} as const satisfies Record<string, Bilingual>;
