import fc from 'fast-check';
import { packingJson, packJson, unpackJson } from '../../../src/excel/storage/packed-json';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('packed JSON', () => {
  it('comes back as JSON has it, whatever it is', () => {
    const odd = fc.constantFrom(undefined, Number.NaN, -0, 'é\u0000\ud800', new Date(0), []);
    const value = fc.oneof(fc.jsonValue(), fc.array(odd), fc.dictionary(fc.string(), odd));
    fc.assert(
      fc.property(fc.record({ value, list: fc.array(value) }), (packed) => {
        expect(unpackJson(packJson(packed))).toEqual(json(packed));
      }),
    );
  });

  it.each([4095, 4096, 4097, 8192, 50_000])('comes back where a list has %i entries', (count) => {
    const cells = Array.from({ length: count }, (_, row) =>
      row % 3 ? `Montréal ${String(row)}` : row % 2 ? undefined : row,
    );
    const rows = { columns: [['city', cells]], rows: cells.map((cell, row) => [row, cell]) };
    expect(unpackJson(packJson(rows))).toEqual(json(rows));
  });

  it('is made in steps, a few thousand entries each', () => {
    const cells = Array.from({ length: 400_000 }, (_, row) => `C-${String(row)}`);
    const steps = packingJson({ columns: [['code', cells]] });
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBeGreaterThan(10);
  });
});
