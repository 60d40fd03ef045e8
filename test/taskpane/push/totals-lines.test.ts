import { ownFates } from '../../../src/taskpane/push/push-counts';
import { totalsLines } from '../../../src/taskpane/push/totals-lines';
import type { PushSummary } from '../../../src/workflows/push-workspace';

const counts = { rows: 40, created: 35, updated: 0, unchanged: 0, skipped: 0, rejected: 0, notSent: 5 };

const accepted = { count: 35, sums: { legacyMrc: '2928.250' }, hash: '' };

const summary = (stored: { count: number; sums: Record<string, string> }): PushSummary => ({
  run: 'run-1',
  dryRun: false,
  entities: { subscription: counts, listValue: { ...counts, rows: 500, created: 500, notSent: 0 } },
  controlTotals: {
    subscription: {
      ...accepted,
      sheet: { count: 40, sums: { legacyMrc: '3100.000' }, hash: '' },
      sent: { count: 36, sums: { legacyMrc: '2938.25' }, hash: '' },
      stored: { ...stored, hash: '' },
    },
  },
  tied: true,
  changedSince: {},
  notCarried: {},
  cancelled: false,
  fates: { in: 533, notIn: 5, unknown: 2 },
  fatesByEntity: {
    subscription: { in: 35, notIn: 3, unknown: 2 },
    listValue: { in: 498, notIn: 2, unknown: 0 },
  },
});

describe('the lines of the totals table', () => {
  test('call equal what differs in trailing zeros only', () => {
    const [totals] = totalsLines(summary({ count: 35, sums: { legacyMrc: '2928.25' } }));
    expect(totals?.lines.map(({ equal }) => equal)).toEqual([true, true]);
  });

  test('call a cent, a missing row and a sum we never sent different', () => {
    const lines = (count: number, sums: Record<string, string>) =>
      totalsLines(summary({ count, sums }))[0]?.lines.map(({ equal }) => equal);
    expect(lines(35, { legacyMrc: '2928.24' })).toEqual([true, false]);
    expect(lines(34, { legacyMrc: '2928.25' })).toEqual([false, true]);
    expect(lines(35, { legacyMrc: '2928.25', oneTimeCharge: '1.00' })).toEqual([true, true, false]);
  });

  test('follow each figure from the sheet over what was sent and accepted to what is stored', () => {
    const [totals] = totalsLines(summary({ count: 35, sums: {} }));
    expect(totals?.lines.map(({ figures }) => figures)).toEqual([
      { sheet: '40', sent: '36', acknowledged: '35', stored: '35' },
      { sheet: '3100.000', sent: '2938.25', acknowledged: '2928.250', stored: '0' },
    ]);
  });
});

test('the three fates add up to the rows people brought, whatever goes along', () => {
  const { fatesByEntity } = summary({ count: 35, sums: {} });
  expect(ownFates(fatesByEntity)).toEqual({ in: 35, notIn: 3, unknown: 2 });
});
