import fc from 'fast-check';
import { typedEntry } from '../../../src/host/workbook/typed-entry';

describe('what is typed into a cell', () => {
  test.each([
    ['12', 12, undefined],
    ['-1.50', -1.5, undefined],
    ['+15145551234', 15145551234, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['$1,234.50', 1234.5, '$#,##0.00'],
    ['-$5', -5, '$#,##0'],
    ['(5)', -5, undefined],
    ['7.2%', 0.072, '0.00%'],
    ['15%', 0.15, '0%'],
    ['1e3', 1000, '0.00E+00'],
    ['00123', 123, undefined],
    ['12345678901234567', 12345678901234500, undefined],
    ['TRUE', true, undefined],
    ['false', false, undefined],
    ['2026-11-22', 46348, 'm/d/yyyy'],
    ['11/22/2026', 46348, 'm/d/yyyy'],
    ['22-Nov-2026', 46348, 'm/d/yyyy'],
    ['November 22, 2026', 46348, 'm/d/yyyy'],
    ['2026-11-22 12:00', 46348.5, 'm/d/yyyy h:mm'],
    ['1/1/1900', 1, 'm/d/yyyy'],
    ['3/1/1900', 61, 'm/d/yyyy'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
  ])('"%s" becomes %s', (text, value, format) => {
    expect(typedEntry(text, 'General', '1900')).toEqual(
      format === undefined ? { value } : { value, numberFormat: format },
    );
  });

  test.each([
    'H3C 2B6',
    '1-800-FLOWERS',
    '12 rue',
    '2026-02-30',
    '1.2.3',
    'a@b.ca',
    '25:00',
    '1,23',
    '--5',
    '.',
    '-',
    '#nothing',
    'é',
  ])('"%s" stays text, or with a sign in front becomes a formula as in Excel', (text) => {
    const entry = typedEntry(text, 'General', '1900');
    if (/^[+\-@]./.test(text)) expect(entry.formula).toBe(`=${text}`);
    else expect(entry).toEqual({ value: text });
  });

  test('the 1904 system counts from its own first day', () => {
    expect(typedEntry('2026-11-22', 'General', '1904').value).toBe(46348 - 1462);
  });

  test('a cell of format @ and an apostrophe keep every text as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(typedEntry(text, '@', '1900')).toEqual({ value: text });
        expect(typedEntry(`'${text}`, 'General', '1900')).toEqual({ value: text });
      }),
    );
  });

  test('a number written out and typed in is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(99), (whole, cents) => {
        const number = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(typedEntry(String(number), 'General', '1900').value).toBe(number + 0);
      }),
    );
  });
});
