import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { rowReader, type RowReader } from '../table-lookup';

/**
 * Row numbers by the value of a field that only one row holds. Invoices of two commercial names may share a number;
 * what refers to such a number belongs to either, so nothing is concluded from it.
 */
export function soleRows(table: DecodedTable | undefined, field: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const shared = new Set<string>();
  table?.column(field).forEach((value, rowIndex) => {
    if (value === null) return;
    const key = String(value);
    if (rows.has(key)) shared.add(key);
    else rows.set(key, rowIndex);
  });
  for (const key of shared) rows.delete(key);
  return rows;
}

/** The one row that holds the value. */
export function soleLookup(
  table: DecodedTable | undefined,
  field: string,
): (value: Canonical) => RowReader | undefined {
  const rows = soleRows(table, field);
  return (value) => {
    const rowIndex = value === null ? undefined : rows.get(String(value));
    return table && rowIndex !== undefined ? rowReader(table, rowIndex) : undefined;
  };
}
