import type { AnyEntity, DecodedTable } from '../entity/entity';
import { controlTotalFields } from '../entity/entity-fields';
import { compareDecimals, parseDecimal } from '../kernel/decimal';
import { centScale, sumAmounts } from '../kernel/money';

/** How many rows and the exact sum of each control-total field, as decimal texts (domain.md 6.2). */
export interface ControlTotal {
  readonly count: number;
  readonly sums: Readonly<Record<string, string>>;
}

/** Totals over the chosen rows of a sheet. */
export function controlTotal(
  entity: AnyEntity,
  table: DecodedTable,
  rowIndexes: readonly number[],
): ControlTotal {
  const sumOf = (field: string): string => {
    const values = table.column(field);
    const scale = entity.fields[field]?.kind === 'money' ? centScale : 0;
    return sumAmounts(
      rowIndexes.map((rowIndex) => values[rowIndex]?.toString()),
      scale,
    );
  };
  return {
    count: rowIndexes.length,
    sums: Object.fromEntries(controlTotalFields(entity).map((field) => [field, sumOf(field)])),
  };
}

const sameAmount = (a: string | undefined, b: string | undefined): boolean => {
  const left = parseDecimal(a ?? '0');
  const right = parseDecimal(b ?? '0');
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0;
};

/** Whether two sides agree to the last decimal, counts and every sum. */
export function totalsTie(a: ControlTotal, b: ControlTotal): boolean {
  const fields = new Set([...Object.keys(a.sums), ...Object.keys(b.sums)]);
  return a.count === b.count && [...fields].every((field) => sameAmount(a.sums[field], b.sums[field]));
}
