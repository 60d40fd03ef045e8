import type { TableRule } from '../../entity/entity';
import { eachRow, lookup, type Referable } from '../table-lookup';

/** V002, as a warning: a currency other than that of the plan the row names (domain.md 3.1). */
export const sameCurrency = (field: string, plan: string, plans: Referable): TableRule => ({
  code: 'V002',
  severity: 'warning',
  reads: [field, plan],
  check(table, others) {
    const planOf = lookup(plans, others);
    return eachRow(table, (row) => {
      const currency = planOf(row(plan))?.('currency') ?? null;
      if (currency === null || row(field) === null || row(field) === currency) return undefined;
      const wanted = String(currency);
      return {
        field,
        expected: { en: `${wanted}, the currency of the plan`, fr: `${wanted}, la devise du plan` },
        example: wanted,
      };
    });
  },
});
