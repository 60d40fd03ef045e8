import {
  holdsSensitiveNumber,
  maskSensitiveNumbers,
  sensitiveNumbers,
} from '../../../src/core/kernel/sensitive-number';

describe('card and social insurance numbers', () => {
  it.each([
    ['Visa 4111111111111111', ['4111111111111111']],
    ['le 12 4111 1111 1111 1111 cvv', ['4111 1111 1111 1111']],
    ['Amex 3782-822463-10005', ['3782-822463-10005']],
    ['MC 2221000000000009.', ['2221000000000009']],
    ['NAS: 046454286', ['046454286']],
    ['NAS: 130692544', ['130692544']],
    ['130 692 544', ['130 692 544']],
    ['4111 1111 1111 1111 5555-5555-5555-4444', ['4111 1111 1111 1111', '5555-5555-5555-4444']],
    ['7 4222222222222 12', ['4222222222222']],
  ])('%s', (text, found) => {
    expect(sensitiveNumbers(text)).toEqual(found);
    expect(holdsSensitiveNumber(text)).toBe(true);
  });

  it.each([
    ['a card with a wrong digit', '4111111111111112'],
    ['an IMEI', '490154203237518 356938035643809'],
    ['an ICCID', '89014103211118510720'],
    ['telephone numbers', '514 555-0123, 1 800 555 0199, +1 438 555 0188'],
    ['a nine-digit account number', '130692544'],
    ['a registration', '123456789RT0001'],
  ])('lets %s pass', (_what, text) => {
    expect(sensitiveNumbers(text)).toEqual([]);
    expect(holdsSensitiveNumber(text)).toBe(false);
  });

  it('masks all but the last four digits and nothing else', () => {
    expect(maskSensitiveNumbers('Carte 4111 1111 1111 1111, tél. 514 555-0123')).toBe(
      'Carte **** **** **** 1111, tél. 514 555-0123',
    );
  });
});
