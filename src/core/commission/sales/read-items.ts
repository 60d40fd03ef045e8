import type { Canonical } from '../../entity/cell';
import { charge } from '../../entities/catalog/charge';
import { product } from '../../entities/catalog/product';
import { subCharge } from '../../entities/catalog/sub-charge';
import { usageRate } from '../../entities/rates/usage-rate';
import type { CommissionTables } from '../commission-tables';
import { NameIndex, none } from './name-index';
import { microScale, scaledInteger } from './numbers';
import { itemClasses, itemKinds, type ItemColumns } from './sales-history';

const sources: Readonly<
  Record<
    (typeof itemKinds)[number],
    { readonly name: string; readonly referenceBy: string; readonly cost: string }
  >
> = {
  Product: { ...product, cost: 'cost' },
  Charge: { ...charge, cost: 'cost' },
  'Sub-Charge': { ...subCharge, cost: 'cost' },
  'Usage Rate': { ...usageRate, cost: 'costPerUnit' },
};

const classOf = (family: Canonical): number =>
  family === 'Late fee' || family === 'Payment reversed fee'
    ? itemClasses.indexOf('lateFee')
    : family === 'Security deposit'
      ? itemClasses.indexOf('deposit')
      : itemClasses.indexOf('sale');

export interface ReadItems {
  readonly items: ItemColumns;
  /** The number of an item; `none` for one the catalog has not, or of a kind it does not know. */
  readonly find: (kind: Canonical, code: Canonical) => number;
}

/** All catalog items an invoice line may be for, numbered through. */
export function readItems(tables: CommissionTables): ReadItems {
  const kinds = new Map<Canonical, { readonly index: NameIndex; readonly first: number }>();
  const rows: { kind: number; code: string; commissionable: number; cost: number; itemClass: number }[] = [];
  itemKinds.forEach((kind, place) => {
    const source = sources[kind];
    const table = tables(source.name);
    if (!table) return;
    const { index, rows: own } = NameIndex.ofColumn(table.column(source.referenceBy));
    kinds.set(kind, { index, first: rows.length });
    own.forEach((row, number) => {
      const at = (field: string): Canonical => table.column(field)[row] ?? null;
      rows.push({
        kind: place,
        code: index.names[number] ?? '',
        commissionable: at('commissionable') === true ? 1 : 0,
        cost: scaledInteger(at(source.cost), microScale),
        itemClass: classOf(at('chargeFamily')),
      });
    });
  });
  return {
    items: {
      count: rows.length,
      kind: Uint8Array.from(rows, ({ kind }) => kind),
      code: rows.map(({ code }) => code),
      commissionable: Uint8Array.from(rows, ({ commissionable }) => commissionable),
      cost: Float64Array.from(rows, ({ cost }) => cost),
      itemClass: Uint8Array.from(rows, ({ itemClass }) => itemClass),
    },
    find(kind, code) {
      const own = kinds.get(kind);
      const number = own ? own.index.find(code) : none;
      return own && number !== none ? own.first + number : none;
    },
  };
}
