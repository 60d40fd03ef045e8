import { addDays, formatIsoDate, parseIsoDate } from '../../../kernel/calendar-date';
import { CodedError } from '../../../kernel/coded-error';
import type { DestinationRow, RatePlanRow } from '../../plan/rate-rows';
import type { DeckImport, ImportWish } from './deck-import';

/** What a new plan's currency is taken to be where nobody says. */
export const usualCurrency = 'CAD';

/** The last day of what ends before this one (ISO dates). */
export function dayBefore(day: string): string {
  const date = parseIsoDate(day);
  return date ? formatIsoDate(addDays(date, -1)) : day;
}

/** Throws PLAN_NOT_DESTINATION or CURRENCIES_DIFFER where the plan takes no such lines. */
export function requireFitting(versions: readonly RatePlanRow[], { plan, currency }: ImportWish): void {
  if (versions.some(({ ratePlanType }) => ratePlanType !== 'Destination'))
    throw new CodedError(
      'PLAN_NOT_DESTINATION',
      'notDone',
      `${plan} is no plan by destination: choose another name.`,
      { plan },
    );
  const [known] = versions;
  if (currency === undefined || !known || known.currency === currency) return;
  throw new CodedError(
    'CURRENCIES_DIFFER',
    'notDone',
    `${plan} is in ${known.currency}, the deck in ${currency}: choose another plan.`,
    { before: known.currency, after: currency },
  );
}

/** The day at which earlier lines end: the one wished, or the one all lines of the deck begin on; else CLOSE_DAY_MISSING. */
export function closingDay(
  lines: readonly DestinationRow[],
  { close, from }: ImportWish,
): string | undefined {
  if (!close) return undefined;
  const days = new Set(lines.map(({ effectiveFrom }) => effectiveFrom ?? ''));
  const [only = ''] = days;
  const day = from ?? (days.size === 1 ? only : '');
  if (day !== '') return day;
  throw new CodedError(
    'CLOSE_DAY_MISSING',
    'notDone',
    'The lines of the deck begin on no day, or on several: say from which day on it replaces what held before.',
  );
}

type Versions = Pick<DeckImport, 'versions' | 'versionCells'>;

const none: Versions = { versions: [], versionCells: [] };

function firstDay(lines: readonly DestinationRow[], { from, today }: ImportWish): string {
  let first: string | undefined;
  for (const { effectiveFrom } of lines)
    if (effectiveFrom && (first === undefined || effectiveFrom < first)) first = effectiveFrom;
  return first ?? from ?? today;
}

/** The version from the closing day on, as the one before it but for its days; that one ends the day before. */
function nextVersion(versions: readonly RatePlanRow[], day: string): Versions {
  const index = versions.findIndex(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom < day && (!effectiveTo || effectiveTo >= day),
  );
  const version = versions[index];
  if (!version || versions.some(({ effectiveFrom }) => effectiveFrom === day)) return none;
  return {
    versions: [{ ...version, effectiveFrom: day }],
    versionCells: [{ row: index, field: 'effectiveTo', to: dayBefore(day) }],
  };
}

/** The header the plan gets: its first, or a version from the closing day on. */
export function planVersion(
  versions: readonly RatePlanRow[],
  lines: readonly DestinationRow[],
  wish: ImportWish,
  day: string | undefined,
): Versions {
  if (versions.length > 0) return day === undefined ? none : nextVersion(versions, day);
  const header: RatePlanRow = {
    ratePlanName: wish.plan,
    ratePlanType: 'Destination',
    unit: 'minute',
    currency: wish.currency ?? usualCurrency,
    effectiveFrom: firstDay(lines, wish),
  };
  return { versions: [header], versionCells: [] };
}
