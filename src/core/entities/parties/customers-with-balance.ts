import type { Canonical } from '../../entity/cell';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import type { OtherTables } from '../table-lookup';

/** Customers that still owe or are owed something, by the balances brought forward. */
export function customersWithBalance(others: OtherTables): ReadonlySet<Canonical> {
  const balances = others('balanceForward');
  const amounts = balances?.column('balanceForwardAmount');
  return new Set(
    balances?.column('customer').filter((_, rowIndex) => {
      const amount = parseDecimal(String(amounts?.[rowIndex] ?? null));
      return amount !== undefined && compareDecimals(amount, zero) !== 0;
    }),
  );
}
