import { defineEntity, type RowRule, type TableRule } from '../../entity/entity';
import { choice, code, date, money, percent, reference } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { textFormats, type TextFormatRule } from '../../entity/text-format';
import { overlapping } from '../date-ranges';
import { groupRows, rowReader } from '../table-lookup';
import { sourceNote } from './source-note';

const registrationFormats: Readonly<Record<string, TextFormatRule>> = {
  GST: textFormats.gstNumber,
  HST: textFormats.gstNumber,
  QST: textFormats.qstNumber,
};

interface RegistrationRow {
  readonly taxName?: string | null;
  readonly registrationNumber?: string | null;
}

/** V002: the registration printed on invoices has the form the tax demands (domain.md 3, common formats). */
const registrationFitsTax: RowRule<RegistrationRow, keyof RegistrationRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['taxName', 'registrationNumber'],
  check({ taxName, registrationNumber }) {
    const format = taxName ? registrationFormats[taxName] : undefined;
    if (!format || !registrationNumber || format.pattern.test(format.tidy(registrationNumber)))
      return undefined;
    return { field: 'registrationNumber', expected: format.expected, example: format.example };
  },
};

/** V001: a tax that is charged is charged under a registration; only you know it, so the shipped rates lack it. */
const registered: RowRule<
  { readonly ratePercent?: string | null; readonly registrationNumber?: string | null },
  'ratePercent' | 'registrationNumber'
> = {
  code: 'V001',
  severity: 'warning',
  reads: ['ratePercent', 'registrationNumber'],
  check: ({ ratePercent, registrationNumber }) =>
    !registrationNumber && Number(ratePercent ?? 0) > 0
      ? {
          field: 'registrationNumber',
          expected: { en: 'your registration for this tax', fr: 'votre inscription à cette taxe' },
        }
      : undefined,
};

/** V308: one rate at a time for a tax of a jurisdiction and class of item; a blank class is a class of its own. */
const ratesDoNotOverlap: TableRule = {
  code: 'V308',
  severity: 'error',
  reads: ['taxCode', 'jurisdiction', 'taxName', 'effectiveFrom', 'effectiveTo', 'appliesToItemClass'],
  check: (table) =>
    [...groupRows(table, ['taxCode', 'jurisdiction', 'taxName']).values()].flatMap((group) => {
      const rates = group.map((rowIndex) => {
        const row = rowReader(table, rowIndex);
        return {
          rowIndex,
          itemClass: row('appliesToItemClass'),
          from: row('effectiveFrom'),
          to: row('effectiveTo'),
        };
      });
      const classes = [...new Set(rates.map(({ itemClass }) => itemClass))];
      return classes
        .flatMap((wanted) => overlapping(rates.filter(({ itemClass }) => itemClass === wanted)))
        .map(({ rowIndex }) => ({
          rowIndex,
          field: 'effectiveFrom',
          expected: {
            en: 'a day after the previous rate of this tax has ended',
            fr: 'un jour après la fin du taux précédent de cette taxe',
          },
        }));
    }),
};

/** domain.md 3.18: one row per tax, jurisdiction and period of a rate; the catalog refers to all rows of a code. */
export const taxCode = defineEntity({
  name: 'taxCode',
  label: { en: 'Tax Code', fr: 'Code de taxe' },
  sheet: { en: 'Tax Codes', fr: 'Codes de taxe' },
  table: 'TaxCodes',
  purpose: {
    en: 'The taxes of each jurisdiction with their rates and dates. A new rate is a new row.',
    fr: 'Les taxes de chaque territoire avec leurs taux et leurs dates. Un nouveau taux est une nouvelle ligne.',
  },
  key: ['taxCode', 'jurisdiction', 'taxName', 'effectiveFrom'],
  referenceBy: 'taxCode',
  fields: {
    taxCode: code({
      maxLength: 30,
      required: 'always',
      label: { en: 'Tax Code', fr: 'Code de taxe' },
      help: {
        en: 'The code catalog items carry, the same on every row of the group.',
        fr: 'Le code que portent les éléments du catalogue, le même sur chaque ligne du groupe.',
      },
      synonyms: ['tax group', 'tax class', 'groupe de taxes', 'classe de taxe'],
      example: 'Canada',
    }),
    jurisdiction: choice({
      list: 'jurisdiction',
      required: 'always',
      label: { en: 'Jurisdiction', fr: 'Territoire fiscal' },
      help: {
        en: 'Federal, or the province that levies the tax.',
        fr: 'Fédéral, ou la province qui lève la taxe.',
      },
      synonyms: ['province', 'tax region', 'region', 'juridiction'],
      example: 'QC',
    }),
    taxName: choice({
      list: 'taxName',
      required: 'always',
      label: { en: 'Tax Name', fr: 'Nom de taxe' },
      help: {
        en: 'GST, HST, QST, PST, RST or 911. Invoices print its name in their language.',
        fr: 'TPS, TVH, TVQ, TVP, TVD ou 911. Les factures l’impriment dans leur langue.',
      },
      synonyms: ['tax', 'tax type', 'taxe', 'type de taxe'],
      example: 'QST',
    }),
    ratePercent: percent({
      scale: 4,
      min: '0',
      max: '100',
      required: 'always',
      label: { en: 'Rate %', fr: 'Taux %' },
      help: {
        en: 'The rate in percent, at most 4 decimals: 9.975 for 9.975 %.',
        fr: 'Le taux en pour cent, au plus 4 décimales : 9,975 pour 9,975 %.',
      },
      synonyms: ['tax rate', 'percent', 'percentage', 'taux de taxe', 'pourcentage'],
      example: '9.975',
    }),
    amountPerUnit: money({
      scale: 6,
      min: '0',
      label: { en: 'Amount per Unit', fr: 'Montant par unité' },
      help: {
        en: 'For a flat levy such as 9-1-1: the amount per line and period.',
        fr: 'Pour une taxe à montant fixe comme celle du 9-1-1 : le montant par ligne et par période.',
      },
      synonyms: ['flat amount', 'levy', 'unit amount', 'montant fixe', 'montant unitaire'],
      example: '0.54',
    }),
    compoundOn: choice({
      list: 'taxName',
      label: { en: 'Compound on', fr: 'Calculée sur' },
      help: {
        en: 'The tax this one is calculated on top of. Blank: none has been in Canada since 2013.',
        fr: 'La taxe sur laquelle celle-ci se calcule. Vide : aucune au Canada depuis 2013.',
      },
      synonyms: ['compounded', 'tax on tax', 'composée sur', 'taxe sur taxe'],
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: { en: 'First day of this rate.', fr: 'Premier jour de ce taux.' },
      synonyms: ['valid from', 'start date', 'date de début', 'valide du'],
      example: '2013-01-01',
    }),
    effectiveTo: date({
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day of this rate; blank while it is in force.',
        fr: 'Dernier jour de ce taux; vide tant qu’il est en vigueur.',
      },
      synonyms: ['valid to', 'end date', 'date de fin', 'valide au'],
    }),
    registrationNumber: code({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'Registration #', fr: 'Nº d’inscription' },
      help: {
        en: 'Your registration for this tax, printed on invoices.',
        fr: 'Votre numéro d’inscription à cette taxe, imprimé sur les factures.',
      },
      synonyms: ['registration number', 'tax number', 'tax id', 'numéro d’inscription', 'numéro de taxe'],
      example: '1234567890TQ0001',
    }),
    glAccount: reference({
      to: 'glAccount',
      required: 'always',
      label: { en: 'G/L Account', fr: 'Compte G/L' },
      help: {
        en: 'The tax payable account the tax is booked to.',
        fr: 'Le compte de taxes à payer où la taxe est inscrite.',
      },
      synonyms: ['gl code', 'gl account', 'tax payable account', 'code gl', 'compte de taxes'],
      example: '2310',
    }),
    appliesToItemClass: choice({
      list: 'itemClass',
      label: { en: 'Applies To Item Class', fr: 'S’applique à la classe d’élément' },
      help: {
        en: 'Only for a rate that holds for one class of items; blank for all.',
        fr: 'Seulement pour un taux propre à une classe d’éléments; vide pour toutes.',
      },
      synonyms: ['item class', 'class', 'classe d’élément', 'classe'],
      example: 'Voice',
    }),
    sourceNote,
  },
  rowRules: [datesInOrder('effectiveFrom', 'effectiveTo'), registrationFitsTax, registered],
  tableRules: [ratesDoNotOverlap],
});
