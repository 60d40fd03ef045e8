import fc from 'fast-check';
import { allocate } from '../../../src/core/kernel/allocation';
import {
  addDecimals,
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  rescale,
  significantScale,
  type Decimal,
} from '../../../src/core/kernel/decimal';
import { addIntegers } from '../../../src/core/kernel/integer';
import { addMoney, allocateMoney, roundMoney, sumAmounts } from '../../../src/core/kernel/money';
import { divideRounded, type Rounding } from '../../../src/core/kernel/rounding';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]): Decimal => {
    const read = parseDecimal(`${String(units)}e-${String(scale)}`);
    if (!read) throw new Error('unreadable');
    return { units: read.units, scale };
  });

const must = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
};

describe('decimals', () => {
  test('read back as written', () => {
    fc.assert(fc.property(decimals, (value) => compareDecimals(must(formatDecimal(value)), value) === 0));
  });

  test('addition is commutative, associative and has inverses, beyond 2^53 too', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(compareDecimals(addDecimals(a, b), addDecimals(b, a))).toBe(0);
        const left = addDecimals(addDecimals(a, b), c);
        expect(compareDecimals(left, addDecimals(a, addDecimals(b, c)))).toBe(0);
        expect(Number(addDecimals(a, negateDecimal(a)).units)).toBe(0);
      }),
    );
  });

  test('multiplication distributes over addition', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        const spread = addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c));
        expect(compareDecimals(multiplyDecimals(a, addDecimals(b, c)), spread)).toBe(0);
      }),
    );
  });

  test.each([
    ['12.50', 2, '12.50'],
    ['-0.05', 1, '-0.1'],
    ['0.125', 2, '0.13'],
    ['1e3', 0, '1000'],
    ['1e-7', 7, '0.0000001'],
  ])('%s at scale %i is %s, half up', (text, scale, expected) => {
    expect(formatDecimal(rescale(must(text), scale, 'halfUp'))).toBe(expected);
  });

  test.each(['', '12,5', '1.', '.5', 'abc', '1e', '--1', 'Infinity'])('%j is no decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('a float reads as its shortest digits', () => {
    expect(decimalFromNumber(29.85)).toEqual({ units: 2985, scale: 2 });
    expect(decimalFromNumber(Number.NaN)).toBeUndefined();
    expect(significantScale(must('12.500'))).toBe(1);
  });
});

describe('rounding', () => {
  const table: readonly (readonly [Rounding, number, number, number, number])[] = [
    ['halfUp', 3, -3, 2, -2],
    ['halfEven', 2, -2, 2, -2],
    ['up', 3, -3, 2, -2],
    ['down', 2, -2, 1, -1],
    ['ceiling', 3, -2, 2, -1],
    ['floor', 2, -3, 1, -2],
  ];
  test.each(table)('%s of 5/2, −5/2, 7/4, −7/4', (rounding, a, b, c, d) => {
    expect([divideRounded(5, 2, rounding), divideRounded(-5, 2, rounding)]).toEqual([a, b]);
    expect([divideRounded(7, 4, rounding), divideRounded(-7, 4, rounding)]).toEqual([c, d]);
  });

  test('numbers and bigints agree', () => {
    const roundings: Rounding[] = ['halfUp', 'halfEven', 'up', 'down', 'ceiling', 'floor'];
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(...roundings),
        (n, d, r) => {
          const big = 10n ** 18n;
          const exact = divideRounded(BigInt(n) * big, BigInt(d) * big, r);
          expect(Number(exact)).toBe(Number(divideRounded(n, d, r)));
        },
      ),
    );
  });
});

describe('allocation', () => {
  test('the parts sum to the whole and differ from their share by less than one unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc
          .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
          .filter((w) => w.some((x) => x > 0)),
        (units, weights) => {
          const parts = allocate(units, weights);
          expect(Number(parts.reduce((sum, part) => addIntegers(sum, part), 0))).toBe(units);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          parts.forEach((part, index) => {
            expect(Math.abs(Number(part) - (units * (weights[index] ?? 0)) / total)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  test('refuses weights that are all zero', () => {
    expect(() => allocate(10, [0, 0])).toThrow(RangeError);
  });
});

describe('money', () => {
  const cad = (text: string): { amount: Decimal; currency: string } => ({
    amount: must(text),
    currency: 'CAD',
  });

  test('splits to the cent', () => {
    expect(allocateMoney(cad('100.00'), [1, 1, 1]).map((part) => formatDecimal(part.amount))).toEqual([
      '33.34',
      '33.33',
      '33.33',
    ]);
  });

  test('adds one currency only and rounds half up', () => {
    expect(formatDecimal(roundMoney(addMoney(cad('1.005'), cad('1')), 'halfUp').amount)).toBe('2.01');
    expect(() => addMoney(cad('1'), { amount: must('1'), currency: 'USD' })).toThrow(RangeError);
  });

  test('sums amounts without a float', () => {
    expect(sumAmounts(Array.from({ length: 10 }, () => '0.10'))).toBe('1.00');
    expect(sumAmounts(['1.005', null, '2'])).toBe('3.005');
  });
});
