import { charge } from '../../entities/catalog/charge';
import { product } from '../../entities/catalog/product';
import { service } from '../../entities/catalog/service';
import { subCharge } from '../../entities/catalog/sub-charge';
import { amountOf } from '../../entities/finance/amounts';
import { rowReader, type OtherTables } from '../../entities/table-lookup';
import { isRetired } from '../catalog-node';
import type { ItemPrice } from '../priced-item';
import { itemMargin, worstFirst, type ItemMargin } from './item-margin';
import { compareMargins } from './margin';
import { serviceMargins, type MarginSum } from './service-margin';

const sold = [
  ['Product', product],
  ['Charge', charge],
  ['Sub-Charge', subCharge],
] as const;

/** What one unit of each item of the catalog earns at its own price; what is retired on the day is left out. */
export function catalogMargins(tables: OtherTables, day: string): readonly ItemMargin[] {
  const items = sold.flatMap(([kind, { name, referenceBy }]) => {
    const table = tables(name);
    return Array.from({ length: table?.rowCount ?? 0 }, (_unused, rowIndex): ItemMargin[] => {
      if (!table) return [];
      const row = rowReader(table, rowIndex);
      const code = row(referenceBy);
      if (code === null || isRetired(row, day)) return [];
      const price = amountOf(row('price'));
      const priced: ItemPrice | undefined = price && {
        ...{
          price,
          isPerUnit: false,
          from: 'catalog',
          currency: String(row('currency') ?? ''),
          amount: price,
        },
      };
      return [itemMargin({ kind, code: String(code), row }, { units: 1, scale: 0 }, priced)];
    }).flat();
  });
  return worstFirst(items);
}

/** What a service earns in one currency, by the month or once. */
export interface ServiceSum extends MarginSum {
  readonly service: string;
  readonly name: string;
}

/** The services not retired on the day with what they earn, the worst first; last what cannot be told. */
export function serviceSums(tables: OtherTables, day: string): readonly ServiceSum[] {
  const table = tables(service.name);
  const marginsOf = serviceMargins(tables);
  const codes = (table?.column(service.referenceBy) ?? []).flatMap((code, rowIndex) =>
    !table || code === null || isRetired(rowReader(table, rowIndex), day) ? [] : [String(code)],
  );
  return [...new Set(codes)]
    .flatMap((code) => {
      const { name, sums } = marginsOf({ service: code, day });
      return sums.map((sum) => ({ ...sum, service: code, name }));
    })
    .sort((a, b) =>
      a.margin && b.margin ? compareMargins(a.margin, b.margin) : Number(!a.margin) - Number(!b.margin),
    );
}
