import type { TableRule } from '../../entity/entity';
import type { Bilingual } from '../../kernel/bilingual';
import { eachRow, lookup, type Referable } from '../table-lookup';

interface Owner {
  /** Its field that holds the currency. */
  readonly field: string;
  readonly called: Bilingual;
}

const plan: Owner = { field: 'currency', called: { en: 'the plan', fr: 'du plan' } };

/** V002, as a warning: a currency other than that of the plan, or other owner, the row names (domain.md 3.1). */
export const sameCurrency = (
  field: string,
  reference: string,
  owners: Referable,
  { field: theirs, called }: Owner = plan,
): TableRule => ({
  code: 'V002',
  severity: 'warning',
  reads: [field, reference],
  check(table, others) {
    const ownerOf = lookup(owners, others);
    return eachRow(table, (row) => {
      const currency = ownerOf(row(reference))?.(theirs) ?? null;
      if (currency === null || row(field) === null || row(field) === currency) return undefined;
      const wanted = String(currency);
      return {
        field,
        expected: {
          en: `${wanted}, the currency of ${called.en}`,
          fr: `${wanted}, la devise ${called.fr}`,
        },
        example: wanted,
      };
    });
  },
});
