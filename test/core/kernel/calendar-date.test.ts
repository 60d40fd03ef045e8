import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysInMonth,
  formatIsoDate,
  fromEpochDay,
  parseIsoDate,
  toEpochDay,
} from '../../../src/core/kernel/calendar-date';
import {
  dateFromSerial,
  secondOfDay,
  serialFromDate,
  serialFromDateTime,
} from '../../../src/core/kernel/excel-serial';

const epochDays = fc.integer({ min: -719_162, max: 2_932_896 });

describe('calendar dates', () => {
  test('epoch days and ISO texts round-trip over ten thousand years', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const date = fromEpochDay(day);
        expect(toEpochDay(date)).toBe(day);
        expect(parseIsoDate(formatIsoDate(date))).toEqual(date);
      }),
    );
  });

  test('agree with the platform calendar', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        expect(formatIsoDate(fromEpochDay(day))).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 36, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    const date = parseIsoDate(from);
    expect(date && formatIsoDate(addMonths(date, months))).toBe(to);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''])(
    '%j is no date',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  test('days add across month ends', () => {
    expect(addDays({ year: 2026, month: 12, day: 31 }, 1)).toEqual({ year: 2027, month: 1, day: 1 });
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});

describe('Excel serials', () => {
  test('round-trip in both systems', () => {
    const days = fc.integer({ min: toEpochDay({ year: 1904, month: 1, day: 1 }), max: 2_932_896 });
    fc.assert(
      fc.property(days, fc.constantFrom('1900' as const, '1904' as const), (day, system) => {
        const date = fromEpochDay(day);
        const serial = serialFromDate(date, system);
        expect(serial === undefined ? undefined : dateFromSerial(serial, system)).toEqual(date);
      }),
    );
  });

  test('know the 29 February 1900 that never was', () => {
    expect(serialFromDate({ year: 1900, month: 2, day: 28 }, '1900')).toBe(59);
    expect(dateFromSerial(60, '1900')).toBeUndefined();
    expect(serialFromDate({ year: 1900, month: 3, day: 1 }, '1900')).toBe(61);
    expect(serialFromDate({ year: 2026, month: 11, day: 22 }, '1900')).toBe(46_348);
    expect(serialFromDate({ year: 2026, month: 11, day: 22 }, '1904')).toBe(46_348 - 1462);
    expect(dateFromSerial(0, '1900')).toBeUndefined();
    expect(dateFromSerial(2_958_466, '1900')).toBeUndefined();
  });

  test('carry the time of day to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const serial = serialFromDateTime({ year: 2026, month: 11, day: 22 }, second, '1900');
        expect(secondOfDay(serial ?? 0)).toBe(second);
      }),
    );
  });
});
