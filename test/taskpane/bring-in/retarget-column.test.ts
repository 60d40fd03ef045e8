import { demoProfile } from '../../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../../src/core/demo/legacy-export';
import { mappingProfileSchema } from '../../../src/core/mapping/mapping-profile';
import type { SourceTable } from '../../../src/core/mapping/source-table';
import { columnPlaces } from '../../../src/taskpane/bring-in/column-places';
import { retargetColumn } from '../../../src/taskpane/bring-in/retarget-column';
import { openSource } from '../../../src/workflows/open-source';
import { proposeMapping } from '../../../src/workflows/propose-mapping';

const { name, csv } = demoLegacyExport(7);
let source: SourceTable;
beforeAll(async () => {
  source = await openSource(new TextEncoder().encode(csv), name);
});

const aloneAt = (profile: typeof demoProfile, column: string) =>
  (columnPlaces(profile).get(column) ?? [])
    .filter((place) => place.alone)
    .map(({ entity, field }) => `${entity}.${String(field)}`);

describe('a column given another place', () => {
  test('stands there and nowhere else alone, whichever column and profile', () => {
    for (const profile of [demoProfile, proposeMapping(source).profile]) {
      for (const column of source.headings) {
        const moved = retargetColumn(profile, source, column, { entity: 'contact', field: 'lastName' });
        expect(aloneAt(moved, column)).toEqual(['contact.lastName']);
        expect(mappingProfileSchema.safeParse(moved).success).toBe(true);
      }
    }
  });

  test('left out, leaves the other columns where they were', () => {
    for (const column of source.headings) {
      const rest = retargetColumn(demoProfile, source, column, undefined);
      expect(aloneAt(rest, column)).toEqual([]);
      for (const other of source.headings.filter((heading) => heading !== column)) {
        expect(columnPlaces(rest).get(other)).toEqual(columnPlaces(demoProfile).get(other));
      }
    }
  });

  test('takes the date format its values show', () => {
    const moved = retargetColumn(demoProfile, source, 'Date début', {
      entity: 'customer',
      field: 'closeDate',
    });
    const mapping = moved.entities.find(({ entity }) => entity === 'customer');
    expect(mapping?.fields['closeDate']).toMatchObject({ steps: [{ do: 'date', formats: ['dd/MM/yyyy'] }] });
  });
});

test('columns that make rows show the values they translate', () => {
  const [option] = columnPlaces(demoProfile).get('Options') ?? [];
  expect(option).toMatchObject({ entity: 'subscriptionItem', field: undefined, alone: false });
  expect(option?.translations.length).toBeGreaterThan(0);
});
