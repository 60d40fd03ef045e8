import { defineEntity } from '../../entity/entity';
import { choice, date, text, variant } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';
import { parameterTableRules, withinAllowed } from './parameter-rules';

/** domain.md 3.29: how SmartBilling numbers, bills, charges interest and applies payments. */
export const operationalParameter = defineEntity({
  name: 'operationalParameter',
  label: { en: 'Operational Parameter', fr: 'Paramètre d’exploitation' },
  sheet: { en: 'Operational Parameters', fr: 'Paramètres d’exploitation' },
  table: 'OperationalParameters',
  purpose: {
    en: 'How SmartBilling numbers documents, bills and applies payments. A blank value leaves the default in force.',
    fr: 'Comment SmartBilling numérote, facture et impute les paiements. Si la valeur est vide, la valeur par défaut s’applique.',
  },
  key: ['group', 'parameter'],
  referenceBy: 'parameter',
  fields: {
    group: choice({
      list: 'parameterGroup',
      required: 'always',
      label: { en: 'Group', fr: 'Groupe' },
      help: { en: 'The parameter page it is on.', fr: 'La page de paramètres où il se trouve.' },
      synonyms: ['parameter group', 'section', 'page', 'groupe de paramètres'],
      example: 'Billing',
    }),
    parameter: choice({
      list: 'operationalParameter',
      required: 'always',
      label: { en: 'Parameter', fr: 'Paramètre' },
      help: { en: 'What is set.', fr: 'Ce qui est réglé.' },
      synonyms: ['setting', 'option', 'name', 'réglage', 'nom du paramètre'],
      example: 'printedInvoiceFee',
    }),
    value: variant({
      typeField: 'type',
      label: { en: 'Value', fr: 'Valeur' },
      help: {
        en: 'What you decide, of the type the row names. Blank: the default holds.',
        fr: 'Ce que vous décidez, du type indiqué dans la ligne. Vide : la valeur par défaut s’applique.',
      },
      synonyms: ['setting value', 'current value', 'valeur actuelle'],
      example: '2.50',
    }),
    type: choice({
      list: 'parameterType',
      required: 'always',
      label: { en: 'Type', fr: 'Type' },
      help: {
        en: 'What kind of value it takes: text, money, percent, yes/no, date…',
        fr: 'Le genre de valeur qu’il prend : texte, montant, pourcentage, oui/non, date…',
      },
      synonyms: ['value type', 'data type', 'type de valeur'],
      example: 'Money',
    }),
    default: variant({
      typeField: 'type',
      label: { en: 'Default', fr: 'Valeur par défaut' },
      help: { en: 'What holds while the value is blank.', fr: 'Ce qui vaut tant que la valeur est vide.' },
      synonyms: ['default value', 'défaut'],
      example: '0.00',
    }),
    allowed: text({
      maxLength: 255,
      label: { en: 'Allowed', fr: 'Valeurs permises' },
      help: {
        en: 'What it may be: 0 – 60, ≥ 0, ≤ 5 characters of a text, or choices separated by semicolons.',
        fr: 'Ce qu’il peut être : 0 – 60, ≥ 0, ≤ 5 caractères d’un texte, ou des choix séparés par des points-virgules.',
      },
      synonyms: ['allowed values', 'range', 'permis', 'plage'],
      example: '≥ 0',
    }),
    description: text({
      maxLength: 255,
      label: { en: 'Description', fr: 'Description' },
      help: { en: 'What it does.', fr: 'Ce qu’il fait.' },
      synonyms: ['meaning', 'comment', 'signification'],
      example: 'Added to an invoice that is printed and mailed.',
    }),
    confirmedBy: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Confirmed by', fr: 'Confirmé par' },
      help: {
        en: 'Who confirmed the value. Required with a day of confirmation.',
        fr: 'Qui a confirmé la valeur. Obligatoire avec une date de confirmation.',
      },
      synonyms: ['approved by', 'confirmed', 'approuvé par'],
      example: 'Julie Gagnon',
    }),
    confirmedOn: date({
      label: { en: 'Confirmed on', fr: 'Confirmé le' },
      help: { en: 'The day it was confirmed.', fr: 'Le jour où elle a été confirmée.' },
      synonyms: ['approved on', 'confirmation date', 'approuvé le'],
      example: '2026-10-15',
    }),
  },
  rowRules: [
    withinAllowed('value'),
    withinAllowed('default'),
    requiredWhen('confirmedBy', ['confirmedOn'], ({ confirmedOn }) => Boolean(confirmedOn), {
      en: 'the person who confirmed it',
      fr: 'la personne qui l’a confirmée',
    }),
  ],
  tableRules: parameterTableRules,
});
