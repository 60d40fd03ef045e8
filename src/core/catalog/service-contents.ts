import type { Canonical } from '../entity/cell';
import { charge } from '../entities/catalog/charge';
import { product } from '../entities/catalog/product';
import { subCharge } from '../entities/catalog/sub-charge';
import { usageRate } from '../entities/rates/usage-rate';
import {
  groupKey,
  groupRows,
  lookup,
  lookupByKind,
  rowReader,
  type OtherTables,
} from '../entities/table-lookup';
import type { RowReader } from '../entities/table-lookup';

export type BilledKind = 'Product' | 'Charge' | 'Sub-Charge';

/** What a service, or an item above it, says of an item: how many, and whether a subscription has it. */
export interface ServiceContent {
  readonly kind: BilledKind;
  readonly code: string;
  /** Its row of the catalog. */
  readonly row: RowReader;
  /** Decimal text; undefined for a sub-charge, whose quantity its parent decides. */
  readonly defaultQuantity: string | undefined;
  readonly isMandatory: boolean;
  /** Proposed on every new subscription though it is not mandatory. */
  readonly isSelected: boolean;
  /** The sub-charges that hang on it. */
  readonly under: readonly ServiceContent[];
}

/** Tells the items of a service apart, whose codes are unique within their kind only. */
export const contentId = ({ kind, code }: Pick<ServiceContent, 'kind' | 'code'>): string => `${kind} ${code}`;

/** Whether a subscription has it where nobody chooses. */
export const isUsual = ({ isMandatory, isSelected }: ServiceContent): boolean => isMandatory || isSelected;

/** What a service consists of; `missing` are items of which the catalog has no row. */
export interface ServiceContents {
  readonly items: readonly ServiceContent[];
  readonly usageRates: readonly RowReader[];
  readonly contractTypes: readonly string[];
  readonly missing: readonly string[];
}

type Contents = { -readonly [Part in keyof ServiceContents]: ServiceContents[Part][number][] };

/** A reader of fields that stand in no row. */
export const statedRow =
  (fields: Readonly<Record<string, Canonical>>): RowReader =>
  (field) =>
    fields[field] ?? null;

/** The sub-charges of a product or charge, in the order of their sheet. */
function subChargesOf(others: OtherTables): (kind: string, code: string) => readonly ServiceContent[] {
  const table = others('subCharge');
  if (!table) return () => [];
  const byParent = groupRows(table, ['parentKind', 'parentItem']);
  return (kind, code) =>
    (byParent.get(groupKey([kind, code])) ?? []).map((rowIndex) => {
      const row = rowReader(table, rowIndex);
      return {
        ...{ kind: 'Sub-Charge', code: String(row(subCharge.referenceBy)), row, defaultQuantity: undefined },
        ...{ isMandatory: row('mandatory') === true, isSelected: false, under: [] },
      };
    });
}

/** Reads the Service Items and Sub-Charges sheets: what each service consists of, in the order of their rows. */
export function serviceContents(others: OtherTables): (service: string) => ServiceContents {
  const table = others('serviceItem');
  const byService = table && groupRows(table, ['service']);
  const billed = lookupByKind({ Product: product, Charge: charge }, others);
  const rateOf = lookup(usageRate, others);
  const underOf = subChargesOf(others);
  const add = (contents: Contents, line: RowReader): void => {
    const [kind, code] = [line('itemKind'), String(line('item'))];
    if (line('item') === null) return;
    if (kind === 'Contract Type') contents.contractTypes.push(code);
    const rate = kind === 'Usage Rate' ? rateOf(code) : undefined;
    if (rate) contents.usageRates.push(rate);
    const row = billed(kind, code);
    if (row && (kind === 'Product' || kind === 'Charge')) {
      const [isMandatory, isSelected] = [line('mandatory') === true, line('selectedByDefault') === true];
      const defaultQuantity = String(line('defaultQuantity') ?? '1');
      const under = underOf(kind, code);
      contents.items.push({ kind, code, row, defaultQuantity, isMandatory, isSelected, under });
    }
    if (!row && !rate && kind !== 'Contract Type') contents.missing.push(code);
  };
  return (service) => {
    const contents: Contents = { items: [], usageRates: [], contractTypes: [], missing: [] };
    for (const rowIndex of byService?.get(groupKey([service])) ?? [])
      if (table) add(contents, rowReader(table, rowIndex));
    return contents;
  };
}
