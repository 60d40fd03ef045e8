import fc from 'fast-check';
import { readPrefixes } from '../../../../src/core/rating/deck/read-prefixes';
import type { Cell } from '../../../../src/core/entity/cell';

const read = (cell: Cell, npa = false): string => {
  const reading = readPrefixes(cell, npa);
  if (!reading.ok) return reading.fault;
  const { value, why } = reading.value;
  return [value.join(' '), ...(why === undefined ? [] : [`(${why})`])].join(' ');
};

describe('a cell of prefixes', () => {
  it.each<[Cell, string]>([
    ['1514', '1514'],
    [1514, '1514'],
    [15145550000, '15145550000'],
    ['+1514', '1514 (marks)'],
    [' 1514 ', '1514 (tidy)'],
    ['1 514', '1514 (marks)'],
    ['(1) 514.555', '1514555 (marks)'],
    ['1-514-555', '1514555 (marks)'],
    ['1-514', '1514 (marks)'],
    ['44-20', '4420 (marks)'],
    ['0033', '33 (exitCode)'],
    ['01133', '33 (exitCode)'],
    ['1514*', '1514 (wildcard)'],
    ['447XXXXXXXXX', '447 (wildcard)'],
    ['1514.0', '1514 (decimalZeros)'],
    ['1.514E+03', '1514 (scientific)'],
    ['4,4E+01', '44 (scientific)'],
    ['1514-1516', '1514 1515 1516 (range)'],
    ['+1 514 – +1 516', '1514 1515 1516 (range)'],
    ['1514 à 1516', '1514 1515 1516 (range)'],
    ['1514-16', '1514 1515 1516 (range)'],
    ['1510-1529', '151 152 (range)'],
    ['44 7,44 8', '447 448 (list)'],
    ['441,447', '441 447 (list)'],
    ['44 7, 8', '447 448 (continued)'],
    ['1514;1438', '1514 1438 (list)'],
    ['1514/1514', '1514 (list)'],
    ['1514-1515, 1438', '1514 1515 1438 (list)'],
  ])('%j means %s', (cell, meaning) => {
    expect(read(cell)).toBe(meaning);
  });

  it.each<[Cell, string]>([
    ['', 'noPrefix'],
    ['#N/A', 'formulaError'],
    ['1.51455E+10', 'digitsLost'],
    ['1.51E+03', 'digitsLost'],
    [1.5e15, 'digitsLost'],
    [44.7, 'decimalPrefix'],
    ['44.7', 'decimalPrefix'],
    ['UK44', 'notDigits'],
    ['1514 Montréal', 'notDigits'],
    ['044', 'notDigits'],
    ['1234567890123456', 'notDigits'],
    [-44, 'notDigits'],
    ['44-45', 'ambiguousRange'],
    ['1514-555', 'ambiguousRange'],
    ['1516-1514', 'reversedRange'],
    ['1,514', 'groupedOrList'],
    ['44 7, 20', 'ambiguousList'],
    ['1514, x', 'notDigits'],
  ])('%j is refused: %s', (cell, reason) => {
    expect(read(cell)).toBe(reason);
  });

  it.each<[Cell, string]>([
    ['514', '1514 (countryAhead)'],
    [514555, '1514555 (countryAhead)'],
    ['514-555', '1514555 (marks)'],
    ['514; 438', '1514 1438 (list)'],
    ['514,438', 'groupedOrList'],
    ['1514', '1514'],
    ['44', 'notDigits'],
  ])('under NPA %j means %s', (cell, meaning) => {
    expect(read(cell, true)).toBe(meaning);
  });

  it('keeps the numbers of a list, whatever parts it, and each prefix once', () => {
    const prefixes = fc.array(fc.stringMatching(/^1[2-9][0-9]{2,6}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(prefixes, fc.constantFrom('; ', ' / ', ', ', ' | '), (list, mark) => {
        expect(read(list.join(mark))).toBe(`${[...new Set(list)].join(' ')} (list)`);
      }),
    );
  });
});
