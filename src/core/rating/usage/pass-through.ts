import type { Integer } from '../../kernel/integer';
import type { UnratedReason } from '../explain/rating-step';
import type { CallRecord } from '../reading/read-calls';
import { ratePassThrough, type PassThroughTerms } from './rate-usage';

/** A record billed by what its supplier charges, or why it is not. */
export interface PassedRecord {
  readonly record: CallRecord;
  /** Micro-units. */
  readonly amount: Integer | undefined;
  readonly unrated: UnratedReason | undefined;
}

/** What keeps a record from being passed through: its number says nothing of its price, its cost everything. */
function reasonOf({ refused, number, supplierCost }: CallRecord): UnratedReason | undefined {
  const besidesNumber = !number.ok && refused === number.fault ? undefined : refused;
  return besidesNumber ?? (supplierCost === undefined ? 'noCost' : undefined);
}

/** Prices records by their own supplier cost (domain.md 3.14, Pass-Through); as many come back as came. */
export function passThrough(
  records: readonly CallRecord[],
  terms: PassThroughTerms,
): readonly PassedRecord[] {
  return records.map((record) => {
    const unrated = reasonOf(record);
    const amount = unrated ? undefined : ratePassThrough(terms, record.supplierCost ?? 0);
    return { record, amount, unrated };
  });
}
