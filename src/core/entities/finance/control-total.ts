import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, date, integer, money, text } from '../../entity/fields';
import { atLeastOneOf, emptyWhen, requiredWhen } from '../../entity/row-rules';
import { notInFuture } from '../parties/party-rules';
import { eachRow, groupKey } from '../table-lookup';

const key = ['total', 'brokenDownBy', 'value', 'periodAsOfDate', 'currency'] as const;

/** V004 for figures whose key has blanks in it, which the key itself leaves alone: a grand total has no breakdown. */
const figureOnce: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: key,
  check(table) {
    const seen = new Set<string>();
    return eachRow(table, (row) => {
      const parts = key.map(row);
      const figure = groupKey(parts);
      const repeated = seen.has(figure);
      seen.add(figure);
      if (!repeated || !parts.includes(null) || row('total') === null) return undefined;
      return {
        field: 'total',
        expected: {
          en: 'each figure once: another row has this total, breakdown, date and currency',
          fr: 'chaque chiffre une fois : une autre ligne a ce total, cette ventilation, cette date et cette devise',
        },
      };
    });
  },
};

/** domain.md 6.2: the figures the old system’s reports show, which workbook and SmartBilling are held against. */
export const controlTotal = defineEntity({
  name: 'controlTotal',
  label: { en: 'Control Total', fr: 'Total de contrôle' },
  sheet: { en: 'Control Totals', fr: 'Totaux de contrôle' },
  table: 'ControlTotals',
  purpose: {
    en: 'What the old system’s reports add up to, in all or for one status, province, month and so on.',
    fr: 'Ce que totalisent les rapports de l’ancien système, en tout ou pour un état, une province, un mois, etc.',
  },
  key,
  referenceBy: 'total',
  fields: {
    total: choice({
      list: 'controlTotal',
      required: 'always',
      label: { en: 'Total', fr: 'Total' },
      help: { en: 'Which total it is, R1 to R17.', fr: 'De quel total il s’agit, R1 à R17.' },
      synonyms: ['control total', 'total name', 'measure', 'total de contrôle', 'mesure'],
      example: 'R6',
    }),
    brokenDownBy: choice({
      list: 'controlTotalBreakdown',
      required: 'conditional',
      label: { en: 'Broken Down By', fr: 'Ventilé par' },
      help: {
        en: 'What the total is split by: Status, Province… Blank for the grand total.',
        fr: 'Selon quoi le total est réparti : état, province… Vide pour le total général.',
      },
      synonyms: ['breakdown', 'group by', 'dimension', 'ventilation', 'regroupé par'],
    }),
    value: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Value', fr: 'Valeur' },
      help: {
        en: 'Which status, province and so on. Two at once are separated by a semicolon: QC; GST.',
        fr: 'Quel état, quelle province, etc. Deux à la fois sont séparés par un point-virgule : QC; TPS.',
      },
      synonyms: ['breakdown value', 'group', 'valeur de ventilation', 'groupe'],
      example: 'QC',
    }),
    periodAsOfDate: date({
      required: 'always',
      label: { en: 'Period / As-Of Date', fr: 'Période ou date' },
      help: {
        en: 'The day the figure was taken, or the last day of the month it covers.',
        fr: 'Le jour où le chiffre a été pris, ou le dernier jour du mois couvert.',
      },
      synonyms: ['as of', 'date', 'period', 'month', 'en date du', 'mois'],
      example: '2026-10-31',
    }),
    count: integer({
      min: 0,
      required: 'conditional',
      label: { en: 'Count', fr: 'Nombre' },
      help: {
        en: 'How many. A count, an amount or both.',
        fr: 'Combien. Un nombre, un montant ou les deux.',
      },
      synonyms: ['number', 'rows', 'quantity', 'quantité', 'nb'],
      example: '1',
    }),
    amount: money({
      scale: 2,
      required: 'conditional',
      label: { en: 'Amount', fr: 'Montant' },
      help: { en: 'How much, in the currency given.', fr: 'Combien d’argent, dans la devise donnée.' },
      synonyms: ['total amount', 'sum', 'montant total', 'somme'],
      example: '64.98',
    }),
    currency: choice({
      list: 'currency',
      required: 'conditional',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD. Required with an amount.', fr: 'CAD ou USD. Obligatoire avec un montant.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    sourceReport: text({
      maxLength: 255,
      required: 'always',
      label: { en: 'Source Report', fr: 'Rapport d’origine' },
      help: {
        en: 'The report of the old system that shows it.',
        fr: 'Le rapport de l’ancien système qui le montre.',
      },
      synonyms: ['report', 'source', 'report name', 'rapport', 'nom du rapport'],
      example: 'AR Ageing Summary',
    }),
    confirmedBy: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Confirmed By', fr: 'Confirmé par' },
      help: { en: 'The person who confirmed the figure.', fr: 'La personne qui a confirmé le chiffre.' },
      synonyms: ['approved by', 'signed off by', 'approuvé par', 'validé par'],
      example: 'Julie Gagnon',
    }),
    confirmedOn: date({
      required: 'conditional',
      label: { en: 'Confirmed On', fr: 'Confirmé le' },
      help: {
        en: 'When it was confirmed. Goes with Confirmed By.',
        fr: 'Quand il a été confirmé. Va avec Confirmé par.',
      },
      synonyms: ['approved on', 'sign-off date', 'approuvé le', 'date de validation'],
      example: '2026-11-02',
    }),
  },
  rowRules: [
    requiredWhen('value', ['brokenDownBy'], ({ brokenDownBy }) => Boolean(brokenDownBy), {
      en: 'which one of what the total is broken down by',
      fr: 'laquelle des parties du total ventilé',
    }),
    emptyWhen('V002', 'value', ['brokenDownBy'], ({ brokenDownBy }) => !brokenDownBy, {
      en: 'nothing, unless Broken Down By says what it is a value of',
      fr: 'rien, à moins que Ventilé par dise de quoi c’est une valeur',
    }),
    atLeastOneOf(['count', 'amount'], {
      en: 'a count, an amount or both',
      fr: 'un nombre, un montant ou les deux',
    }),
    requiredWhen('currency', ['amount'], ({ amount }) => Boolean(amount), {
      en: 'the currency of the amount',
      fr: 'la devise du montant',
    }),
    requiredWhen('confirmedOn', ['confirmedBy'], ({ confirmedBy }) => Boolean(confirmedBy), {
      en: 'the day it was confirmed',
      fr: 'le jour de la confirmation',
    }),
    requiredWhen('confirmedBy', ['confirmedOn'], ({ confirmedOn }) => Boolean(confirmedOn), {
      en: 'who confirmed it',
      fr: 'qui l’a confirmé',
    }),
    notInFuture('confirmedOn'),
  ],
  tableRules: [figureOnce],
});
