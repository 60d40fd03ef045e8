import fc from 'fast-check';
import { microText } from '../../../../src/core/rating/plan/micro-units';
import type { UsageRateRow } from '../../../../src/core/rating/plan/rate-rows';
import { aboveCommit, billedPercentile } from '../../../../src/core/rating/usage/billed-percentile';
import {
  costOf,
  includedTicksOf,
  marginOf,
  rateFixed,
  ratePassThrough,
} from '../../../../src/core/rating/usage/rate-usage';

const usageRate = (said: Partial<UsageRateRow>): UsageRateRow => ({
  usageRateCode: 'U',
  name: 'Usage',
  rateType: 'LD',
  supplier: 'S',
  methodType: 'Fixed-Rate',
  currency: 'CAD',
  taxCode: 'Canada',
  glAccountingCode: '4000',
  billingTranslationEn: 'Usage',
  rate: '0.05',
  minimumInterval: 60,
  incrementalInterval: 60,
  ...said,
});

describe('a fixed rate', () => {
  test('calls by the minute, in seconds', () => {
    const { billed, amount } = rateFixed(usageRate({ connectionFee: '0.02' }), 'minute', 61, 0);
    expect([billed, microText(amount)]).toEqual([120, '0.120000']);
  });

  test('messages one by one, the included ones first', () => {
    const row = usageRate({ minimumInterval: 0, incrementalInterval: 1, includedUnits: '3' });
    const left = includedTicksOf(row, 'message');
    expect(rateFixed(row, 'message', 5, left)).toMatchObject({ included: 3, paid: 2, amount: 100_000 });
  });

  test('data by the started gigabyte, to a millionth', () => {
    const row = usageRate({ rate: '2.00', minimumInterval: 0, incrementalInterval: 1, includedUnits: '1.5' });
    expect(includedTicksOf(row, 'GB')).toBe(1_500_000);
    const { billed, amount } = rateFixed(row, 'GB', 2_000_001, 1_500_000);
    expect([billed, microText(amount)]).toEqual([3_000_000, '3.000000']);
  });
});

test('pass-through bills the supplier’s amount, raised by the markup', () => {
  expect(ratePassThrough(usageRate({ methodType: 'Pass-Through', rate: null }), 12_500)).toBe(12_500);
  const row = usageRate({ methodType: 'Pass-Through', markupPercent: '15', connectionFee: '0.01' });
  expect(microText(ratePassThrough(row, 12_501))).toBe('0.024376');
});

test('a cost above the amount is a loss', () => {
  const cost = costOf(120, 12_500, 60);
  expect(cost).toBe(25_000);
  expect(marginOf(100_000, cost)).toEqual({ margin: 75_000, isLoss: false });
  expect(marginOf(20_000, cost)).toEqual({ margin: -5000, isLoss: true });
});

test('the 95th percentile drops the top twentieth of the greater directions', () => {
  const samples = Array.from({ length: 100 }, (_, index) => ({ inbound: index + 1, outbound: 50 }));
  expect(billedPercentile(samples)).toBe(95);
  expect(billedPercentile(samples.slice(0, 1))).toBe(50);
  expect(billedPercentile([])).toBeUndefined();
  expect([aboveCommit(95, 40), aboveCommit(95, 100)]).toEqual([55, 0]);
});

test('at most a twentieth of the samples lie above the percentile, and it is one of them', () => {
  const sample = fc.record({ inbound: fc.nat(1000), outbound: fc.nat(1000) });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 400 }), (samples) => {
      const peaks = samples.map(({ inbound, outbound }) => Math.max(inbound, outbound));
      const billed = billedPercentile(samples)!;
      expect(peaks).toContain(billed);
      expect(peaks.filter((peak) => peak > billed).length * 20).toBeLessThanOrEqual(peaks.length);
    }),
  );
});
