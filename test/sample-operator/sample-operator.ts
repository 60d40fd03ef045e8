import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { findEntity } from '../../src/core/entities/registry';
import { checkContext } from '../core/sample-workspace';
import { catalogRows } from './catalog-rows';
import { deskRows } from './desk-rows';
import { financeRows } from './finance-rows';
import { partyRows } from './party-rows';
import type { Rows, RowsOf } from './rows-of';
import { setupRows } from './setup-rows';
import { subscriptionRows } from './subscription-rows';

/** Rows of an entity: what it always needs from its declaration, and over it what the operator says. */
const base: RowsOf = (name, count, own) => {
  const entity = findEntity(name);
  if (!entity) throw new Error(`no entity ${name}`);
  return Array.from({ length: count }, (_, index): CanonicalRow => {
    const row: Record<string, CanonicalRow[string]> = {
      ...sampleRow(entity, index, findEntity, checkContext),
    };
    for (const [field, value] of Object.entries(own(index))) if (value !== undefined) row[field] = value;
    return row;
  });
};

/** Boréal Télécom, a small operator of Québec: `size` rows or more in every sheet but Lists, all of them right. */
export const sampleOperator = (size: number): Rows => ({
  ...setupRows(base, size),
  ...partyRows(base, size),
  ...catalogRows(base, size),
  ...subscriptionRows(base, size),
  ...financeRows(base, size),
  ...deskRows(base, size),
});
