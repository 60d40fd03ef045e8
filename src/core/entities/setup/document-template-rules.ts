import type { RowRule } from '../../entity/entity';

interface PlacementRow {
  readonly kind?: string | null;
  readonly fieldPlacements?: string | null;
}
type PlacementRule = RowRule<PlacementRow, keyof PlacementRow>;

const placements = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** V003: a template places merge fields of the list only. */
const knownMergeFields: PlacementRule = {
  code: 'V003',
  severity: 'error',
  reads: ['fieldPlacements'],
  check({ fieldPlacements }, { lists }) {
    const unknown = placements(fieldPlacements ?? '').find((name) => !lists.find('mergeField', name));
    if (unknown === undefined) return undefined;
    return {
      field: 'fieldPlacements',
      expected: {
        en: `merge fields of the list only, not ${unknown}`,
        fr: `seulement des champs de fusion de la liste, pas ${unknown}`,
      },
    };
  },
};

/** Merge fields without which an invoice would not satisfy the law (domain.md 3.27). */
const mandatoryOnInvoice = [
  'SupplierName',
  'InvoiceDate',
  'CustomerName',
  'GstNumber',
  'QstNumber',
  'TaxAmounts',
  'PaymentTerms',
];

/** V001: what an invoice must say in Canada. */
const mandatoryContent: PlacementRule = {
  code: 'V001',
  severity: 'warning',
  reads: ['kind', 'fieldPlacements'],
  check({ kind, fieldPlacements }, { lists }) {
    if (kind !== 'Invoice' || !fieldPlacements) return undefined;
    const placed = new Set(placements(fieldPlacements).map((name) => lists.find('mergeField', name)?.code));
    const missing = mandatoryOnInvoice.filter((name) => !placed.has(name));
    if (missing.length === 0) return undefined;
    const names = missing.join('; ');
    return { field: 'fieldPlacements', expected: { en: `also ${names}`, fr: `aussi ${names}` } };
  },
};

export const documentTemplateRules = [knownMergeFields, mandatoryContent] as const;
