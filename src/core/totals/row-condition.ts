import type { RowCondition } from './total-measure';
import type { TotalsReading } from './totals-reading';

export type RowTest = (rowIndex: number) => boolean;

function refersTo(
  reading: TotalsReading,
  entity: string,
  { entity: child, field, present }: NonNullable<RowCondition['referredBy']>,
): RowTest {
  const referred = new Set(reading.table(child)?.column(field));
  const own = reading.reader(entity, reading.entity(entity)?.referenceBy ?? '');
  return (rowIndex) => referred.has(own(rowIndex)) === present;
}

function conditionTest(reading: TotalsReading, entity: string, condition: RowCondition): RowTest {
  const { of, is, isNot, isNothing, isNotZero, referredBy } = condition;
  if (referredBy) return refersTo(reading, entity, referredBy);
  const readers = of.map((path) => reading.reader(entity, path));
  const values = new Set<unknown>(is ?? isNot);
  return (rowIndex) => {
    if (is) return readers.some((read) => values.has(read(rowIndex)));
    if (isNot) return !readers.some((read) => values.has(read(rowIndex)));
    const [value = null] = readers.map((read) => read(rowIndex));
    return isNothing ? value === null : isNotZero === true && value !== null && /[1-9]/.test(String(value));
  };
}

/** Whether a row counts: filled in, and all conditions fit. */
export function rowTest(
  reading: TotalsReading,
  entity: string,
  conditions: readonly RowCondition[] = [],
): RowTest {
  const filled = reading.isFilled(entity);
  const tests = conditions.map((condition) => conditionTest(reading, entity, condition));
  return (rowIndex) => filled(rowIndex) && tests.every((test) => test(rowIndex));
}
