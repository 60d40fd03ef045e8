import fc from 'fast-check';
import { demoProfile } from '../../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../../src/core/demo/legacy-export';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { readSourceFile } from '../../../src/sources/read-source-file';
import { encoded } from '../../sources/csv-file';
import { checkMapped, context } from '../mapping/mapping-context';

async function bringIn(seed: number, rows?: number) {
  const { csv, name } = demoLegacyExport(seed, rows);
  const source = await readSourceFile(encoded(csv, 'windows-1252'), name);
  return { source, result: applyProfile(source, demoProfile, context) };
}

describe('the demo', () => {
  test('the same seed gives the same file, another seed another', () => {
    expect(demoLegacyExport(1)).toEqual(demoLegacyExport(1));
    expect(demoLegacyExport(1)).not.toEqual(demoLegacyExport(2));
  });

  test('its profile is a JSON value', () => {
    expect(readProfile(JSON.parse(JSON.stringify(demoProfile)))).toEqual(demoProfile);
  });

  test('reads as it was written, by any seed and size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 60 }), async (seed, rows) => {
        const { source, result } = await bringIn(seed, rows);
        expect(source).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRow: 1 });
        expect(source.rows).toHaveLength(Math.max(16, rows) + 1);
        expect(result.produced + result.unproduced.length).toBe(result.rowsIn);
        expect(result.unproduced).toEqual([expect.objectContaining({ row: source.rows.length + 1 })]);
        expect(result.leftOut.map(({ column }) => column)).toEqual(['Vendeur', 'Commentaires']);
      }),
      { numRuns: 15 },
    );
  });

  test('leaves a handful of errors to mend in cells, the same ones by any seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { result } = await bringIn(seed);
        const own = checkMapped(result).issues.filter(
          ({ severity, code }) => severity === 'error' && code !== 'V006',
        );
        expect(own.map(({ code, entity, field }) => `${code} ${entity}.${field}`).sort()).toEqual([
          'V002 customer.billingPostalCode',
          'V002 serviceLocation.postalCode',
          'V002 subscription.legacyMrc',
          'V004 customer.legacyId',
          'V012 subscription.effectiveFrom',
          'V012 subscriptionItem.effectiveFrom',
          'V103 customer.phone',
          'V104 customer.billingEmail',
        ]);
      }),
      { numRuns: 10 },
    );
  });
});
