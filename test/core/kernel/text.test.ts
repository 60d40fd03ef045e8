import fc from 'fast-check';
import { formatDecimal } from '../../../src/core/kernel/decimal';
import { parseNumberText } from '../../../src/core/kernel/number-text';
import { cleanText, foldText, oneLine, plainQuotes, tidyText } from '../../../src/core/kernel/text';

const latin = fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code));

describe('text', () => {
  test('cleaning, tidying and folding are idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cleaned = plainQuotes(cleanText(text));
        expect(plainQuotes(cleanText(cleaned))).toBe(cleaned);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('plain text is read as any other text: an invisible character beside it changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(latin, fc.constantFrom(' ', '«', '\n', '\u00A0')) }), (text) => {
        const marked = `${text}\u200B`;
        expect([cleanText(text), tidyText(text), oneLine(text), foldText(text), plainQuotes(text)]).toEqual([
          cleanText(marked),
          tidyText(marked),
          oneLine(marked),
          foldText(marked),
          plainQuotes(marked).slice(0, -1),
        ]);
      }),
    );
  });

  test.each([
    ['\u00A0Montréal\u202F', 'Montréal'],
    ['L\u2019Anse\u200B', "L'Anse"],
    ['a\u00A0 b', 'a b'],
    ['e\u0301', 'é'],
  ])('%j tidies to %j', (from, to) => {
    expect(tidyText(from)).toBe(to);
  });

  test('folding forgets accents, case and punctuation', () => {
    expect(foldText('N° de téléphone (dom.)')).toBe(foldText('n de telephone dom'));
  });
});

describe('numbers as people write them', () => {
  test.each([
    ['1\u202F234,56 $', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['(12.50)', '-12.50'],
    ['12.50-', '-12.50'],
    ['−3', '-3'],
    ['$49.95', '49.95'],
    ['49,95', '49.95'],
    ['.5', '0.5'],
    ['1,234,567', '1234567'],
  ])('%j is %s', (text, expected) => {
    const value = parseNumberText(text);
    expect(value && formatDecimal(value)).toBe(expected);
  });

  test.each(['', 'abc', '1 2 x', '12..5', '1,2,3', '--5', '1.234.56'])('%j is no number', (text) => {
    expect(parseNumberText(text)).toBeUndefined();
  });

  test('the stated decimal mark settles what a lone mark means', () => {
    const comma = parseNumberText('1,234', ',');
    const point = parseNumberText('1,234', '.');
    expect([comma && formatDecimal(comma), point && formatDecimal(point)]).toEqual(['1.234', '1234']);
  });
});
