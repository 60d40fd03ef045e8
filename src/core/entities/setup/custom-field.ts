import { defineEntity } from '../../entity/entity';
import { choice, integer, text, variant, yesNo } from '../../entity/fields';
import { customFieldRowRules, customFieldTableRules } from './custom-field-rules';

/** domain.md 3.28: fields an operator adds to SmartBilling's objects; each becomes a column of the object's sheet. */
export const customField = defineEntity({
  name: 'customField',
  label: { en: 'Custom Field', fr: 'Champ personnalisé' },
  sheet: { en: 'Custom Fields', fr: 'Champs personnalisés' },
  table: 'CustomFields',
  purpose: {
    en: 'The fields you add to SmartBilling. Each one becomes a column of its object’s sheet.',
    fr: 'Les champs que vous ajoutez à SmartBilling. Chacun devient une colonne de la feuille de son objet.',
  },
  key: ['object', 'fieldName'],
  referenceBy: 'fieldName',
  fields: {
    object: choice({
      list: 'customFieldObject',
      required: 'always',
      label: { en: 'Object', fr: 'Objet' },
      help: { en: 'The kind of record it is a field of.', fr: 'Le genre de fiche à laquelle il s’ajoute.' },
      synonyms: ['entity', 'module', 'table', 'entité'],
      example: 'Customers',
    }),
    fieldSet: text({
      maxLength: 60,
      required: 'always',
      label: { en: 'Field Set', fr: 'Ensemble de champs' },
      help: { en: 'The group SmartBilling shows it in.', fr: 'Le groupe où SmartBilling l’affiche.' },
      synonyms: ['group', 'section', 'groupe', 'jeu de champs'],
      example: 'Building',
    }),
    fieldName: text({
      maxLength: 60,
      required: 'always',
      label: { en: 'Field Name', fr: 'Nom du champ' },
      help: {
        en: 'Its English name. Unique in the object and no heading of its sheet.',
        fr: 'Son nom anglais. Unique dans l’objet et absent des en-têtes de sa feuille.',
      },
      synonyms: ['label', 'field label', 'field name en', 'libellé', 'nom anglais'],
      example: 'Building code',
    }),
    fieldNameFr: text({
      maxLength: 60,
      label: { en: 'Field Name FR', fr: 'Nom du champ FR' },
      help: {
        en: 'Its French name; blank shows the English one.',
        fr: 'Son nom français; vide, l’anglais s’affiche.',
      },
      synonyms: ['french label', 'label fr', 'libellé français', 'nom français'],
      example: 'Code du bâtiment',
    }),
    fieldType: choice({
      list: 'customFieldType',
      required: 'always',
      label: { en: 'Field Type', fr: 'Type de champ' },
      help: {
        en: 'Text, Date, Number, Money, Yes/No, Pick list, E-mail or Phone.',
        fr: 'Texte, Date, Nombre, Montant, Oui/Non, Liste de choix, Courriel ou Téléphone.',
      },
      synonyms: ['type', 'data type', 'type de données'],
      example: 'Text',
    }),
    length: integer({
      min: 1,
      max: 4000,
      label: { en: 'Length', fr: 'Longueur' },
      help: {
        en: 'How many characters a text may have at most.',
        fr: 'Le nombre maximal de caractères d’un texte.',
      },
      synonyms: ['max length', 'size', 'longueur maximale', 'taille'],
      example: '60',
    }),
    decimals: integer({
      min: 0,
      max: 6,
      label: { en: 'Decimals', fr: 'Décimales' },
      help: {
        en: 'How many decimals a number or amount may have at most.',
        fr: 'Le nombre maximal de décimales d’un nombre ou d’un montant.',
      },
      synonyms: ['scale', 'precision', 'précision'],
      example: '2',
    }),
    pickList: choice({
      list: 'list',
      required: 'conditional',
      label: { en: 'Pick list', fr: 'Liste de choix' },
      help: {
        en: 'The list of the Lists sheet its values come from. Required for a pick list.',
        fr: 'La liste de la feuille Listes d’où viennent ses valeurs. Obligatoire pour une liste de choix.',
      },
      synonyms: ['list', 'picklist', 'values', 'liste', 'valeurs'],
      example: 'customerCategory',
    }),
    required: yesNo({
      label: { en: 'Required', fr: 'Obligatoire' },
      help: { en: 'Yes when every row must have it.', fr: 'Oui si chaque ligne doit l’avoir.' },
      synonyms: ['mandatory', 'requis'],
      example: 'No',
    }),
    default: variant({
      typeField: 'fieldType',
      label: { en: 'Default', fr: 'Valeur par défaut' },
      help: {
        en: 'What a new row starts with; a value of the field’s type.',
        fr: 'Ce qu’une nouvelle ligne contient d’abord; une valeur du type du champ.',
      },
      synonyms: ['default value', 'défaut'],
    }),
    showOnInvoice: yesNo({
      label: { en: 'Show on invoice / report', fr: 'Afficher sur facture / rapport' },
      help: {
        en: 'Yes prints it on invoices and reports.',
        fr: 'Oui l’imprime sur les factures et les rapports.',
      },
      synonyms: ['show on invoice', 'on report', 'afficher sur la facture', 'au rapport'],
      example: 'No',
    }),
    sourceColumn: text({
      maxLength: 100,
      label: { en: 'Source column in legacy', fr: 'Colonne d’origine' },
      help: {
        en: 'Its column in the old system’s export, which is then recognised when data is brought in.',
        fr: 'Sa colonne dans l’export de l’ancien système; elle est alors reconnue à l’importation.',
      },
      synonyms: ['legacy column', 'source column', 'source', 'colonne source'],
      example: 'BLDG_CD',
    }),
  },
  rowRules: customFieldRowRules,
  tableRules: customFieldTableRules,
});
