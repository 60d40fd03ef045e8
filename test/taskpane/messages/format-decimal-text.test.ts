import fc from 'fast-check';
import { formatDecimalText } from '../../../src/taskpane/messages/format-decimal-text';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('a decimal text on screen', () => {
  test('takes the separators of the locale', () => {
    expect(formatDecimalText('456116.60', 'en-CA')).toBe('456,116.60');
    expect(formatDecimalText('456116.60', 'fr-CA')).toBe('456\u00a0116,60');
    expect(formatDecimalText('-0.005', 'fr-CA')).toBe('−0,005');
  });

  test('keeps every digit, however long', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^\d{0,6}$/));
    fc.assert(
      fc.property(decimal, ([whole, fraction]) => {
        const text = fraction === '' ? String(whole) : `${String(whole)}.${fraction}`;
        expect(digitsOf(formatDecimalText(text, 'fr-CA'))).toBe(digitsOf(text));
      }),
    );
  });

  test('leaves what is no decimal as it is', () => {
    expect(formatDecimalText('n/a', 'en-CA')).toBe('n/a');
  });
});
