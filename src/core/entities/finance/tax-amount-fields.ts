import { money } from '../../entity/fields';

/** Spread into tax amounts that must be filled, 0 where the tax is not levied. */
export const mandatory = { required: 'always' } as const;

/** Spread into tax amounts that may stay blank. */
export const optional = {} as const;

/** The taxes of a document, one field each (domain.md 3.22). */
export const taxFieldNames = ['gst', 'hst', 'qst', 'pstRst', 'tax911', 'otherTax'] as const;

export type TaxFieldName = (typeof taxFieldNames)[number];

/** The tax amounts of an invoice, a line or a credit note; examples are those of a sale in Québec. */
export function taxAmountFields<const Required extends typeof mandatory | typeof optional>(
  requirement: Required,
  examples: { readonly gst: string; readonly qst: string },
) {
  const zeroHelp = { en: ' 0 where it is not levied.', fr: ' 0 si elle n’est pas perçue.' };
  return {
    gst: money({
      ...requirement,
      scale: 2,
      label: { en: 'GST', fr: 'TPS' },
      help: { en: `The federal tax.${zeroHelp.en}`, fr: `La taxe fédérale.${zeroHelp.fr}` },
      synonyms: ['gst amount', 'federal tax', 'montant tps', 'taxe fédérale'],
      example: examples.gst,
    }),
    hst: money({
      ...requirement,
      scale: 2,
      label: { en: 'HST', fr: 'TVH' },
      help: {
        en: `The harmonised tax of Ontario and the Atlantic provinces.${zeroHelp.en}`,
        fr: `La taxe harmonisée de l’Ontario et de l’Atlantique.${zeroHelp.fr}`,
      },
      synonyms: ['hst amount', 'harmonized tax', 'montant tvh', 'taxe harmonisée'],
      example: '0.00',
    }),
    qst: money({
      ...requirement,
      scale: 2,
      label: { en: 'QST', fr: 'TVQ' },
      help: { en: `The Québec sales tax.${zeroHelp.en}`, fr: `La taxe de vente du Québec.${zeroHelp.fr}` },
      synonyms: ['qst amount', 'quebec tax', 'montant tvq', 'taxe du québec'],
      example: examples.qst,
    }),
    pstRst: money({
      ...requirement,
      scale: 2,
      label: { en: 'PST/RST', fr: 'TVP/TVD' },
      help: {
        en: `The provincial tax of British Columbia, Manitoba or Saskatchewan.${zeroHelp.en}`,
        fr: `La taxe provinciale de la Colombie-Britannique, du Manitoba ou de la Saskatchewan.${zeroHelp.fr}`,
      },
      synonyms: ['pst', 'rst', 'provincial tax', 'tvp', 'tvd', 'taxe provinciale'],
      example: '0.00',
    }),
    tax911: money({
      ...requirement,
      scale: 2,
      label: { en: '9-1-1', fr: '9-1-1' },
      help: {
        en: `The 9-1-1 levy, where the old system billed it as a tax.${zeroHelp.en}`,
        fr: `La taxe municipale pour le 9-1-1, si l’ancien système la facturait comme une taxe.${zeroHelp.fr}`,
      },
      synonyms: ['911', '911 tax', '911 levy', 'taxe 911', 'prélèvement 911'],
      example: '0.00',
    }),
    otherTax: money({
      ...requirement,
      scale: 2,
      label: { en: 'Other Tax', fr: 'Autre taxe' },
      help: { en: `Any other tax.${zeroHelp.en}`, fr: `Toute autre taxe.${zeroHelp.fr}` },
      synonyms: ['other taxes', 'tax other', 'autres taxes', 'taxes diverses'],
      example: '0.00',
    }),
  };
}
