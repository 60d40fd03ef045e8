import { charge } from './charge';
import { product } from './product';
import { subCharge } from './sub-charge';
import { lookupByKind, type OtherTables, type RowReader } from '../table-lookup';

/** The catalog row a subscription item stands for; undefined for a usage rate or a code nobody declared. */
export function catalogItems(others: OtherTables): (item: RowReader) => RowReader | undefined {
  const find = lookupByKind({ Product: product, Charge: charge, 'Sub-Charge': subCharge }, others);
  return (item) => find(item('itemKind'), item('item'));
}
