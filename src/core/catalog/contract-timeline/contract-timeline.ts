import { lastDayOfTerm, monthsPerInterval } from '../../entities/subscriptions/contract-term';
import { addDays, formatIsoDate, parseIsoDate, type CalendarDate } from '../../kernel/calendar-date';

/** What a contract type says of its terms (domain.md 3.17); terms are counted in intervals. */
export interface TermsOfType {
  readonly interval: string;
  readonly initialTerm: number;
  readonly renewalTerm: number;
  readonly renewalType: string | null;
  readonly noticeDays: number | null;
}

/** What follows the initial term; `unsaid` where the type leaves open whether it expires or goes on by the month. */
export type AfterTerm = 'renews' | 'monthToMonth' | 'expires' | 'unsaid';

/** One term of a contract; ISO dates, both days included. */
export interface ContractTerm {
  readonly kind: 'initial' | 'renewal' | 'month';
  readonly from: string;
  readonly to: string;
  /** The last day on which notice is in time, where the type asks for notice. */
  readonly noticeBy?: string;
}

export interface ContractTimeline {
  /** The initial term and those that follow it, each from the day after the one before. */
  readonly terms: readonly ContractTerm[];
  readonly after: AfterTerm;
}

/** What happens at the end of the initial term (domain.md 3.17, 4.2). */
export function afterTerm({ initialTerm, renewalTerm, renewalType }: TermsOfType): AfterTerm {
  if (renewalTerm > 0) return 'renews';
  if (initialTerm === 0 || renewalType === 'Month-to-month') return 'monthToMonth';
  return renewalType === 'Expire' ? 'expires' : 'unsaid';
}

/** The last day of the nth term after the initial one; counted from the first day of all, whose day stays the anchor. */
function lastDayAfter(start: CalendarDate, type: TermsOfType, after: AfterTerm, nth: number): string {
  const { interval, initialTerm, renewalTerm } = type;
  if (after === 'renews') return lastDayOfTerm(start, initialTerm + nth * renewalTerm, interval);
  const months = monthsPerInterval[interval];
  if (months !== undefined) return lastDayOfTerm(start, initialTerm * months + nth, 'Months');
  return lastDayOfTerm(addDays(start, initialTerm), nth, 'Months');
}

/**
 * The terms of a contract of a type that begins on a day: the initial one, and up to `following` more where something
 * follows (domain.md 4.2, contract term). It ends early where the calendar does, in the year 9999.
 */
export function contractTimeline(
  type: TermsOfType,
  start: CalendarDate,
  following: number,
): ContractTimeline {
  const after = afterTerm(type);
  const goesOn = after === 'renews' || after === 'monthToMonth';
  const ends = [
    ...(type.initialTerm > 0
      ? [{ kind: 'initial' as const, to: lastDayOfTerm(start, type.initialTerm, type.interval) }]
      : []),
    ...Array.from({ length: goesOn ? following : 0 }, (_unused, index) => ({
      kind: after === 'renews' ? ('renewal' as const) : ('month' as const),
      to: lastDayAfter(start, type, after, index + 1),
    })),
  ];
  const terms: ContractTerm[] = [];
  let first = start;
  for (const { kind, to } of ends) {
    const last = parseIsoDate(to);
    if (!last) break;
    const notice =
      type.noticeDays === null ? {} : { noticeBy: formatIsoDate(addDays(last, -type.noticeDays)) };
    terms.push({ kind, from: formatIsoDate(first), to, ...notice });
    first = addDays(last, 1);
  }
  return { terms, after };
}
