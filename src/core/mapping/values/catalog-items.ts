import type { AnyEntity } from '../../entity/entity';
import { lazyTable } from '../../entity/decode-table';
import { parseDecimal, type Decimal } from '../../kernel/decimal';
import type { TargetContext, ValueTarget } from './value-target';

/** A row of the catalog with a price of its own. */
export interface CatalogItem extends ValueTarget {
  readonly entity: string;
  readonly price: Decimal;
}

/** Sheets whose rows are sold at their own price. */
const priced = ['charge', 'product', 'subCharge'] as const;

const naming = ['name', 'chargeName', 'description', 'billingTranslationEn', 'billingTranslationFr'] as const;

function itemsOf(entity: AnyEntity, context: TargetContext): CatalogItem[] {
  const table = context.tables.get(entity.name);
  if (!table) return [];
  const decoded = lazyTable(entity, table, context);
  const code = decoded.column(entity.referenceBy);
  const price = decoded.column('price');
  const names = naming.map((name) => decoded.column(name));
  return code.flatMap((value, row) => {
    const amount = parseDecimal(String(price[row] ?? ''));
    if (value === null || !amount) return [];
    const words = [String(value), ...names.flatMap((column) => column[row] ?? []).map(String)];
    const label = `${String(value)} · ${words[1] ?? ''}`;
    return [
      { entity: entity.name, value: String(value), price: amount, words, label: { en: label, fr: label } },
    ];
  });
}

/** The charges, products and sub-charges of the workspace that have a price. */
export const catalogItems = (context: TargetContext): readonly CatalogItem[] =>
  priced.flatMap((name) => {
    const entity = context.registry.find((candidate) => candidate.name === name);
    return entity ? itemsOf(entity, context) : [];
  });
