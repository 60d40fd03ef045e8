import fc from 'fast-check';
import { looksMisencoded, restoredAccents } from '../../../src/core/kernel/encoding-damage';

/** UTF-8 read as Windows-1252, as a careless import does it. */
const damaged = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('encoding damage', () => {
  test.each([
    ['MontrÃ©al', true],
    ['QuÃ©bec', true],
    ['Montréal', false],
    ['Ã la carte', false],
    ['a\uFFFDb', true],
  ])('%j looks misencoded: %s', (text, expected) => {
    expect(looksMisencoded(text)).toBe(expected);
  });

  test('accents, dashes, quotes and symbols come back as they were', () => {
    const letters = fc.constantFrom('é', 'à', 'Ç', 'œ', '–', '’', '€', '«', ' ', 'a', 'Z', '😀');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (parts) => {
        const text = parts.join('');
        expect(restoredAccents(damaged(text))).toBe(text);
      }),
    );
  });

  test('bytes that spell no character stay as they are', () => {
    const sequence = fc.tuple(
      fc.integer({ min: 0xc2, max: 0xf4 }),
      fc.array(fc.integer({ min: 0x80, max: 0xbf }), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(sequence, ([first, others]) => {
        const following = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        const bytes = Uint8Array.from([first, ...others.slice(0, following)]);
        const letters = new TextDecoder('windows-1252').decode(bytes);
        const spelt = new TextDecoder().decode(bytes);
        const expected = spelt.includes('\uFFFD') ? letters : spelt;
        expect(restoredAccents(letters)).toBe(looksMisencoded(expected) ? undefined : expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is lost for good is not offered', () => {
    expect(restoredAccents('Montr\uFFFDal')).toBeUndefined();
  });
});
