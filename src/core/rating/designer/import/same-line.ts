import { microUnits } from '../../plan/micro-units';
import type { DestinationRow } from '../../plan/rate-rows';

/** What tells lines of one plan apart: its key on the sheet (domain.md 3.15). */
export const lineKey = ({ prefix, timeBand, effectiveFrom }: DestinationRow): string =>
  `${prefix} ${timeBand ?? ''} ${effectiveFrom ?? ''}`;

const comparedFields = [
  'destinationName',
  'ratePerUnit',
  'costPerUnit',
  'connectionFee',
  'minimumInterval',
  'increment',
  'rateUnit',
  'grace',
  'includedSecondsPerCall',
  'minimumCost',
  'effectiveTo',
  'blocked',
] as const satisfies readonly (keyof DestinationRow)[];

type ComparedField = (typeof comparedFields)[number];

const amounts: ReadonlySet<string> = new Set(['ratePerUnit', 'costPerUnit', 'connectionFee', 'minimumCost']);

function saysTheSame(field: ComparedField, standing: DestinationRow, next: DestinationRow): boolean {
  const [one, other] = [standing[field] ?? null, next[field] ?? null];
  if (one === other) return true;
  return amounts.has(field) && microUnits(String(one)) === microUnits(String(other)) && one !== null;
}

/** A cell the deck says otherwise of. */
export interface SaidOtherwise {
  readonly field: ComparedField;
  readonly to: string | number | boolean;
}

/** What a deck's line says otherwise than the standing one; what it does not say, or had to be `assumed`, stays. */
export function differences(
  standing: DestinationRow,
  next: DestinationRow,
  assumed: ReadonlySet<string>,
): readonly SaidOtherwise[] {
  return comparedFields.flatMap((field) => {
    const to = next[field] ?? '';
    if (to === '' || assumed.has(field) || saysTheSame(field, standing, next)) return [];
    return [{ field, to }];
  });
}
