import fc from 'fast-check';
import {
  contractTimeline,
  type TermsOfType,
} from '../../../src/core/catalog/contract-timeline/contract-timeline';
import {
  addDays,
  addMonths,
  formatIsoDate,
  fromEpochDay,
  parseIsoDate,
  type CalendarDate,
} from '../../../src/core/kernel/calendar-date';

const day = (text: string): CalendarDate => parseIsoDate(text)!;

const type = (more: Partial<TermsOfType>): TermsOfType => ({
  ...{ interval: 'Months', initialTerm: 36, renewalTerm: 0, renewalType: null, noticeDays: null, ...more },
});

test('36 months from 31 January 2024, then 12 at a time (domain.md 4.5)', () => {
  const { terms, after } = contractTimeline(type({ renewalTerm: 12, noticeDays: 30 }), day('2024-01-31'), 2);
  expect(after).toBe('renews');
  expect(terms).toEqual([
    { kind: 'initial', from: '2024-01-31', to: '2027-01-30', noticeBy: '2026-12-31' },
    { kind: 'renewal', from: '2027-01-31', to: '2028-01-30', noticeBy: '2027-12-31' },
    { kind: 'renewal', from: '2028-01-31', to: '2029-01-30', noticeBy: '2028-12-31' },
  ]);
});

test('one month from 31 January 2026 renews on 28 February and keeps day 31 (domain.md 4.5)', () => {
  const { terms } = contractTimeline(type({ initialTerm: 1, renewalTerm: 1 }), day('2026-01-31'), 2);
  expect(terms.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-01-31 2026-02-27',
    '2026-02-28 2026-03-30',
    '2026-03-31 2026-04-29',
  ]);
});

test.each<[string, Partial<TermsOfType>, string, number]>([
  ['an expiring type ends with its term', { renewalType: 'Expire' }, 'expires', 1],
  ['a type that says nothing leaves it open', {}, 'unsaid', 1],
  ['month to month goes on by the month', { renewalType: 'Month-to-month' }, 'monthToMonth', 4],
  ['no initial term is month to month', { initialTerm: 0 }, 'monthToMonth', 3],
  ['days are followed by months', { interval: 'Days', renewalType: 'Month-to-month' }, 'monthToMonth', 4],
])('%s', (_case, more, after, count) => {
  const timeline = contractTimeline(type(more), day('2026-01-31'), 3);
  expect(timeline.after).toBe(after);
  expect(timeline.terms).toHaveLength(count);
});

test('terms follow each other without gap or overlap, and their days are clamped from the first one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }).map(fromEpochDay),
      fc.record({
        interval: fc.constantFrom('Days', 'Months', 'Years'),
        initialTerm: fc.integer({ min: 0, max: 60 }),
        renewalTerm: fc.integer({ min: 0, max: 24 }),
        renewalType: fc.constantFrom(null, 'Month-to-month', 'Expire'),
        noticeDays: fc.option(fc.integer({ min: 0, max: 90 })),
      }),
      (start, terms) => {
        const timeline = contractTimeline(terms, start, 6);
        let first = formatIsoDate(start);
        let months = 0;
        for (const { kind, from, to } of timeline.terms) {
          expect(from).toBe(first);
          expect(to >= from).toBe(true);
          first = formatIsoDate(addDays(day(to), 1));
          const per = terms.interval === 'Years' ? 12 : 1;
          months += kind === 'month' ? 1 : per * (kind === 'initial' ? terms.initialTerm : terms.renewalTerm);
          if (terms.interval !== 'Days') expect(first).toBe(formatIsoDate(addMonths(start, months)));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a term beyond the calendar is left out', () => {
  expect(
    contractTimeline(type({ initialTerm: 9000, interval: 'Years' }), day('2026-01-01'), 2).terms,
  ).toEqual([]);
});
