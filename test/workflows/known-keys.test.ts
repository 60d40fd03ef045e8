import { knownKeys } from '../../src/workflows/known-keys';
import { mapSource } from '../../src/workflows/map-source';
import { showSampleRows } from '../../src/workflows/sample-rows';
import { countingIds, newSession, newWorkspace } from '../excel/new-workspace';
import { namesProfile, namesSource } from '../taskpane/bring-in/names-extract';

test('the keys of every sheet are known, as they stand and without those of sample rows', async () => {
  const session = await newWorkspace('fr', { entities: ['customer', 'subscription', 'service'] });
  try {
    const source = await namesSource('names.csv', [
      ['C-1', 'Roy'],
      ['0042', 'Côté'],
    ]);
    await mapSource(session, source, namesProfile, { newRowId: countingIds() });
    await showSampleRows(session);
    const keys = await knownKeys(session);
    expect([...(keys.get('customer') ?? [])]).toEqual(['C-1', '0042']);
    expect([...(keys.get('service') ?? [])]).toEqual([]);
    expect(keys.has('listValue')).toBe(false);
  } finally {
    session.close();
  }
});

test('a workbook without a workspace has none', async () => {
  const session = newSession();
  try {
    expect(await knownKeys(session)).toEqual(new Map());
  } finally {
    session.close();
  }
});
