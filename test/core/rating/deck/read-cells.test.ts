import type { Cell } from '../../../../src/core/entity/cell';
import { formatDecimal } from '../../../../src/core/kernel/decimal';
import { readDay, type DayColumn } from '../../../../src/core/rating/deck/read-day';
import { readIntervals } from '../../../../src/core/rating/deck/read-intervals';
import { readRate, type RateColumn } from '../../../../src/core/rating/deck/read-rate';

const because = (why: string | undefined): string => (why === undefined ? '' : ` (${why})`);

describe('a rate', () => {
  const plain: RateColumn = { seconds: undefined, cents: false, points: false, rounding: false };
  const read = (cell: Cell, column: Partial<RateColumn> = {}): string => {
    const reading = readRate(cell, { ...plain, ...column });
    if (!reading.ok) return reading.fault;
    const { value, why } = reading.value;
    const unit = value.seconds === undefined ? '' : ` per ${value.seconds} s`;
    return `${formatDecimal(value.rate)}${unit}${because(why)}`;
  };

  it.each<[Cell, string]>([
    ['0.05', '0.05'],
    [0.05, '0.05'],
    ['0,05', '0.05 (decimalComma)'],
    ['$0.05', '0.05 (currency)'],
    ['5 ¢', '0.05 (cents)'],
    ['5.25 cents', '0.0525 (cents)'],
    ['0.001/s', '0.001 per 1 s (perUnit)'],
    ['0,05 / min', '0.05 per 60 s (perUnit)'],
    ['0.06 per minute', '0.06 per 60 s (perUnit)'],
    ['0,06 à la minute', '0.06 per 60 s (perUnit)'],
    ['5 ¢/min', '0.05 per 60 s (cents)'],
    ['0.0008333/s', '0.049998 per 60 s (perMinute)'],
    [0.1 + 0.2, '0.3 (floatNoise)'],
    ['0.0512345678', 'tooManyDecimals'],
    ['free', 'notRate'],
    ['-0.05', 'notRate'],
    ['', 'noRate'],
    ['#REF!', 'formulaError'],
  ])('%j is %s', (cell, meaning) => {
    expect(read(cell)).toBe(meaning);
  });

  it('has the unit of its heading where it says none itself', () => {
    expect(read('0.05', { seconds: 1 })).toBe('0.05 per 1 s');
    expect(read('0.05/min', { seconds: 1 })).toBe('0.05 per 60 s (perUnit)');
    expect(read(5, { cents: true })).toBe('0.05 (cents)');
    expect(read('5 ¢', { cents: true })).toBe('0.05 (cents)');
  });

  it('with a comma that may part thousands is refused where other cells have a point', () => {
    expect(read('1,234')).toBe('1.234 (decimalComma)');
    expect(read('1,234', { points: true })).toBe('ambiguousComma');
    expect(read('0,050', { points: true })).toBe('0.050 (decimalComma)');
  });

  it('is rounded only where a person chose so', () => {
    expect(read('0.0512345678', { rounding: true })).toBe('0.051235 (rounded)');
  });
});

describe('intervals', () => {
  const read = (cell: Cell): string => {
    const reading = readIntervals(cell);
    if (!reading.ok) return reading.fault;
    const { value, why } = reading.value;
    return `${value.minimum ?? '-'}/${value.increment}${because(why)}`;
  };

  it.each<[Cell, string]>([
    ['60/60', '60/60'],
    ['30+6', '30/6 (pair)'],
    ['30 / 6', '30/6 (pair)'],
    ['1:1', '1/1 (pair)'],
    ['60-60', '60/60 (pair)'],
    ['1 min/1 s', '60/1 (pair)'],
    [6, '-/6'],
    ['6', '-/6'],
    ['6 sec', '-/6 (seconds)'],
    ['per second', '-/1 (seconds)'],
    ['per minute', '-/60 (seconds)'],
    ['0/0', '0/0'],
    ['30-Jun', 'intervalIsDate'],
    ['2026-06-30', 'intervalIsDate'],
    [46203, 'intervalIsDate'],
    ['1/1/1', 'notInterval'],
    [1.5, 'notInterval'],
    ['often', 'notInterval'],
  ])('%j are %s', (cell, meaning) => {
    expect(read(cell)).toBe(meaning);
  });
});

describe('a day', () => {
  const column: DayColumn = { dateSystem: '1900', order: 'unknown', today: '2026-11-22' };
  const read = (cell: Cell, order: DayColumn['order'] = 'unknown'): string => {
    const reading = readDay(cell, { ...column, order });
    return reading.ok ? `${reading.value.value}${because(reading.value.why)}` : reading.fault;
  };

  it.each<[Cell, string]>([
    ['2026-12-01', '2026-12-01'],
    [46357, '2026-12-01'],
    [20261201, '2026-12-01 (date)'],
    ['20261201', '2026-12-01 (date)'],
    ['1 déc. 2026', '2026-12-01 (date)'],
    ['1-Dec-26', '2026-12-01 (date)'],
    ['31/12/2026', '2026-12-31 (date)'],
    ['01/12/2026', 'twoDays'],
    ['2026-02-30', 'notDate'],
    ['soon', 'notDate'],
  ])('%j is %s', (cell, meaning) => {
    expect(read(cell)).toBe(meaning);
  });

  it('of two readings is what the column settles', () => {
    expect(read('01/12/2026', 'dayFirst')).toBe('2026-12-01 (dateOrder)');
    expect(read('01/12/2026', 'monthFirst')).toBe('2026-01-12 (dateOrder)');
  });
});
