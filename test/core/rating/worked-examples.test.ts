import { callState, newOutcome, type CallOutcome } from '../../../src/core/rating/call-outcome';
import { explainCall } from '../../../src/core/rating/explain/explain-call';
import { stepInWords } from '../../../src/core/rating/explain/step-words';
import { compilePlan } from '../../../src/core/rating/plan/compile-plan';
import { microText } from '../../../src/core/rating/plan/micro-units';
import type { DestinationPlanRows, DestinationRow } from '../../../src/core/rating/plan/rate-rows';
import { rateCall } from '../../../src/core/rating/rate-call';
import { rateSplitCall } from '../../../src/core/rating/rate-split-call';
import { normaliseNumber } from '../../../src/core/rating/steps/normalise-number';
import { band, line, version } from './plan-rows';

const zone = 'America/Toronto';
const noon = Date.parse('2026-06-10T16:00:00Z') / 1000;
const montreal = '15145551234';

interface Asked {
  readonly digits?: string;
  readonly second?: number;
  readonly left?: number;
  readonly split?: boolean;
}

function rated(rows: Partial<DestinationPlanRows>, seconds: number, asked: Asked = {}): CallOutcome {
  const { digits = montreal, second = noon, left = 0, split = false } = asked;
  const plan = compilePlan({ versions: [], bands: [], lines: [], ...rows }, zone);
  const outcome = newOutcome();
  (split ? rateSplitCall : rateCall)(plan, digits, second, seconds, left, outcome);
  return outcome;
}

const priced = (said: Partial<DestinationRow>, seconds: number, left = 0): readonly [number, string] => {
  const { billed, amount } = rated({ lines: [line('1', said)] }, seconds, { left });
  return [billed, microText(amount)];
};

describe('the worked examples of domain.md 4.5', () => {
  test.each([
    ['60/60', { minimumInterval: 60, increment: 60 }, 120, '0.100000'],
    ['30/6', { minimumInterval: 30, increment: 6 }, 66, '0.055000'],
    [
      '1/1 with a connection fee',
      { minimumInterval: 1, increment: 1, ratePerUnit: '0.06', connectionFee: '0.02' },
      61,
      '0.081000',
    ],
  ])('increment %s', (_, said, billed, amount) => {
    expect(priced(said, 61)).toEqual([billed, amount]);
  });

  test('a call that crosses the end of the bucket is part free, part paid', () => {
    const { freeOfBucket, paid, amount } = rated({ lines: [line('1')] }, 720, { left: 600 });
    expect([freeOfBucket, paid, microText(amount)]).toEqual([600, 120, '0.100000']);
  });

  test('the longest prefix wins', () => {
    const lines = ['1', '1514', '1514555'].map((prefix) => line(prefix));
    expect(rated({ lines }, 61).line).toBe(2);
  });

  test.each([
    ['011 33 1 42 68 53 00', '33142685300'],
    ['(514) 555-1234', montreal],
    ['+1 514.555.1234', montreal],
    ['15145551234', montreal],
    ['911', '911'],
  ])('%s is %s', (dialled, digits) => {
    expect(normaliseNumber(dialled)).toMatchObject({ ok: true, digits });
  });
});

describe('numbers', () => {
  test('seven digits stand in the home area code, and are refused without one', () => {
    expect(normaliseNumber('555-1234', '514')).toEqual({ ok: true, digits: montreal, reading: 'homeArea' });
    expect(normaliseNumber('555-1234')).toEqual({ ok: false, fault: 'noHomeArea' });
  });

  test.each([
    ['', 'blank'],
    ['1.5145E+10', 'notDigits'],
    ['1-800-FLOWERS', 'notDigits'],
    ['1234567890123456', 'tooLong'],
  ])('%s is refused', (dialled, fault) => {
    expect(normaliseNumber(dialled)).toEqual({ ok: false, fault });
  });

  test('a short code is priced by its own line only, never by a country code or the default', () => {
    const lines = ['9', '91', '1'].map((prefix) => line(prefix));
    const versions = [version({ defaultLine: '1' })];
    expect(rated({ lines, versions }, 61, { digits: '911' }).state).toBe(callState.noPrefix);
    expect(rated({ lines: [...lines, line('911')], versions }, 61, { digits: '911' }).line).toBe(3);
  });

  test('the default line prices what no prefix begins', () => {
    const asked = { digits: '33142685300' };
    expect(rated({ lines: [line('1')], versions: [version({ defaultLine: '1' })] }, 61, asked).line).toBe(0);
    expect(rated({ lines: [line('1')], versions: [version()] }, 61, asked).state).toBe(callState.noPrefix);
  });
});

describe('bounds and roundings', () => {
  test.each([
    ['grace', { grace: 61 }, 61, [0, '0.000000']],
    ['one second beyond grace', { grace: 60 }, 61, [120, '0.100000']],
    ['minimum cost', { minimumCost: '0.25' }, 61, [120, '0.250000']],
    ['included seconds of each call', { includedSecondsPerCall: 90 }, 61, [120, '0.025000']],
    ['a blank minimum', { minimumInterval: 0, increment: 6 }, 61, [66, '0.055000']],
  ])('%s', (_, said, seconds, expected) => {
    expect(priced(said, seconds)).toEqual(expected);
  });

  test('a call whose usage is all included owes no minimum cost, only its connection fee', () => {
    expect(priced({ minimumCost: '0.25', connectionFee: '0.02' }, 61, 600)).toEqual([120, '0.020000']);
  });

  test.each([
    ['Up', 2, '0.060000'],
    ['Half-up', 2, '0.060000'],
    ['Down', 2, '0.050000'],
    ['Half-up', 4, '0.055000'],
  ])('%s to %d decimals', (rounding, roundingDecimals, amount) => {
    const versions = [version({ rounding, roundingDecimals })];
    const lines = [line('1', { minimumInterval: 30, increment: 6 })];
    expect(microText(rated({ versions, lines }, 61).amount)).toBe(amount);
  });

  test('no call costs more than the maximum', () => {
    const versions = [version({ maxCostPerEvent: '1.50', maxCostStrategy: 'Disconnect' })];
    expect(microText(rated({ versions, lines: [line('1')] }, 7200).amount)).toBe('1.500000');
  });

  test('an amount beyond the exact numbers is exact all the same', () => {
    const lines = [line('1', { ratePerUnit: '999999999.999999', rateUnit: 1, increment: 1 })];
    expect(microText(rated({ lines }, 86_400).amount)).toBe('86399999999999.913600');
  });
});

describe('time', () => {
  const bands = [
    band('DAY', 'Mon-Fri', '08:00-18:00'),
    band('NIGHT', 'Mon-Fri', '18:00-08:00'),
    band('WEEKEND', 'Sat,Sun', '00:00-24:00', { holidays: '2026-06-24' }),
  ];
  const lines = [
    line('1', { timeBand: 'DAY', ratePerUnit: '0.10', increment: 6, minimumInterval: 6 }),
    line('1', { timeBand: 'NIGHT', ratePerUnit: '0.04', increment: 6, minimumInterval: 6 }),
    line('1', { timeBand: 'WEEKEND', ratePerUnit: '0.02', increment: 6, minimumInterval: 6 }),
  ];
  const at = (text: string): number => Date.parse(text) / 1000;

  test('a call is priced by the band it begins in, by the clock of the zone', () => {
    expect(rated({ lines, bands }, 60, { second: at('2026-06-10T21:59:30Z') }).line).toBe(0);
    expect(rated({ lines, bands }, 60, { second: at('2026-06-10T22:00:00Z') }).line).toBe(1);
  });

  test('18:00 is 18:00 on both sides of a change of the clock', () => {
    expect(rated({ lines, bands }, 60, { second: at('2026-03-06T22:59:59Z') }).line).toBe(0);
    expect(rated({ lines, bands }, 60, { second: at('2026-03-06T23:00:00Z') }).line).toBe(1);
    expect(rated({ lines, bands }, 60, { second: at('2026-03-09T21:59:59Z') }).line).toBe(0);
    expect(rated({ lines, bands }, 60, { second: at('2026-03-09T22:00:00Z') }).line).toBe(1);
  });

  test('a holiday counts as a day of its band, over the weekday it falls on', () => {
    expect(rated({ lines, bands }, 60, { second: at('2026-06-24T16:00:00Z') }).line).toBe(2);
  });

  test('in split mode each block is priced by the band it begins in', () => {
    const outcome = rated({ lines, bands }, 60, { second: at('2026-06-10T21:59:30Z'), split: true });
    expect(outcome.parts).toEqual([
      { line: 0, at: 0, billed: 30 },
      { line: 1, at: 30, billed: 30 },
    ]);
    expect(microText(outcome.amount)).toBe('0.070000');
  });

  test('of lines that hold the latest begun prices, and the version must be in force', () => {
    const dated = [line('1'), line('1', { effectiveFrom: '2026-06-01', ratePerUnit: '0.07' })];
    expect(rated({ lines: dated }, 60).line).toBe(1);
    expect(rated({ lines: dated }, 60, { second: at('2026-06-01T03:59:59Z') }).line).toBe(0);
    const versions = [version({ effectiveTo: '2026-06-09' })];
    expect(rated({ lines: dated, versions }, 60).state).toBe(callState.noVersion);
  });

  test('a longer prefix without a line at that time gives way to a shorter one; a blocked one does not', () => {
    const some = [line('1'), line('1514', { timeBand: 'NIGHT' })];
    expect(rated({ lines: some, bands }, 60).line).toBe(0);
    expect(rated({ lines: [line('1'), line('1514', { blocked: true })] }, 60).state).toBe(callState.blocked);
  });
});

test('a price is told step by step in both languages', () => {
  const plan = compilePlan(
    {
      versions: [],
      bands: [],
      lines: [line('1514', { connectionFee: '0.02', ratePerUnit: '0.07', rateUnit: 9 })],
    },
    zone,
  );
  const outcome = newOutcome();
  rateCall(plan, montreal, noon, 61, 60, outcome);
  const call = {
    given: '(514) 555-1234',
    digits: montreal,
    reading: 'areaCodeFirst',
    actual: 61,
    bucketLeft: 60,
  } as const;
  const told = explainCall(plan, call, outcome).map((step) => stepInWords(step));
  expect(told.map(({ en }) => en)).toEqual([
    'Number (514) 555-1234 is 15145551234: 1 put before its area code',
    'Longest prefix 1514, To 1514, at any time',
    '61\u00A0s at 60/60 is 120\u00A0s billed',
    '60\u00A0s taken from the 60\u00A0s of included units left',
    'Connection fee: 0.020000',
    '60\u00A0s paid at 0.070000 per 9\u00A0s: 0.466666666…',
    '0.486666666… rounded half up to 6 decimals: 0.486667',
  ]);
  expect(told.at(-1)?.fr).toBe('0,486666666… arrondi au plus proche à 6 décimales\u00A0: 0,486667');
});

test('rows rating cannot use are left out and told', () => {
  const lines = [line('1'), line('+44'), line('33', { increment: 0 }), line('49', { timeBand: 'LUNCH' })];
  const { faults, prefixes } = compilePlan({ versions: [], bands: [], lines }, zone);
  expect(prefixes.prefixes).toEqual(['1']);
  expect(faults.map(({ rowIndex, field, code }) => [rowIndex, field, code])).toEqual([
    [2, 'increment', 'V306'],
    [3, 'timeBand', 'V005'],
    [1, 'prefix', 'V002'],
  ]);
});
