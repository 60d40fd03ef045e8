import { demoProfile } from '../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../src/core/demo/legacy-export';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { setCells } from '../../src/host/workbook/user-edit';
import { LocalChecker } from '../../src/core/validation/local-checker';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { connect } from '../../src/workflows/connect';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { readHomeState } from '../../src/workflows/home-state';
import { findFaults } from '../../src/workflows/live/full-pass';
import { mapSource } from '../../src/workflows/map-source';
import { openSource } from '../../src/workflows/open-source';
import { pushWorkspace } from '../../src/workflows/push-workspace';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { openTestServer, type TestServer } from '../server/pushing';
import { encoded } from '../sources/csv-file';

/** Each sync is a round trip to Excel: these bounds are what a person waits for in the web version. */
describe('round trips to Excel', () => {
  const newRowId = countingIds();
  const today = '2026-11-22';
  let session: HostSession;
  let server: TestServer;

  beforeAll(async () => {
    session = openNodeSession(createWorkbook());
    server = await openTestServer();
  });
  afterAll(async () => {
    session.close();
    await server.close();
  });

  async function syncsOf(work: () => Promise<unknown>): Promise<number> {
    session.stats.reset();
    await work();
    return session.stats.syncs;
  }

  const check = () => checkWorkspace(session, { today });

  test('home says there is no workspace, in a few', async () => {
    const syncs = await syncsOf(async () => {
      expect(await readHomeState(session)).toMatchObject({ hasWorkspace: false, next: 'createWorkspace' });
    });
    expect(syncs).toBeLessThanOrEqual(5);
    await expect(check()).rejects.toMatchObject({ code: 'WORKSPACE_MISSING', fate: 'notDone' });
  });

  test('create a workspace of all sheets', async () => {
    const syncs = await syncsOf(() => createWorkspace(session, { language: 'fr', newRowId }));
    expect(syncs).toBeLessThanOrEqual(40);
  });

  test('map a source into all its sheets', async () => {
    const { csv, name } = demoLegacyExport(7, 400);
    const source = await openSource(encoded(csv, 'windows-1252'), name);
    const syncs = await syncsOf(async () => {
      const { rowsOut } = await mapSource(session, source, demoProfile, { newRowId });
      expect(Object.keys(rowsOut).length).toBeGreaterThanOrEqual(5);
    });
    expect(syncs).toBeLessThanOrEqual(60);
  });

  test('check all sheets and write what was found; again, when nothing changed, only read', async () => {
    const first = await syncsOf(check);
    const second = await syncsOf(check);
    // Sixty sheets with some 1,200 columns are read, and their statuses written, in slices of 1.2 MB; waivers are looked for.
    expect(first).toBeLessThanOrEqual(24);
    expect(second).toBeLessThanOrEqual(16);
  });

  test('push: reading, results, a saving, a receipt, and the journal twice a batch and at both ends', async () => {
    const connection = await connect({ url: server.url, token: server.tokens.importer });
    const options = { dryRun: false, today, now: `${today}T12:00:00.000Z`, newRowId };
    let batches = 0;
    const syncs = await syncsOf(async () => {
      const onProgress = ({ stage }: { stage: string }): void => {
        if (stage === 'sending') batches += 1;
      };
      const { tied } = await pushWorkspace(session, connection, options, { onProgress });
      expect(tied).toBe(true);
    });
    expect(batches).toBeGreaterThan(5);
    expect(syncs).toBeLessThanOrEqual(30 + 2 * batches);
    const home = await readHomeState(session);
    expect(home.lastRun?.url).toBe(server.url);
  });
});

const answers: Readonly<Record<string, (row: number) => string>> = {
  'with nothing to say': () => 'Yes',
  'with a message each': (row) => `perhaps ${String(row)}`,
};

test.each(Object.entries(answers))(
  'statuses of 100,000 rows %s are written in a few syncs',
  async (_, active) => {
    const session = await newWorkspace('en', { entities: ['category'] });
    const { places } = await readWorkspace(session);
    const place = places.get('category');
    if (!place) throw new Error('No categories');
    const rows = 100_000;
    const fill = (field: string, text: (row: number) => string): void => {
      const cells = Array.from({ length: rows }, (_, row) => [text(row)]);
      setCells(session.workbook, place.sheet, place.firstRow, place.columnOf.get(field) ?? 0, cells);
    };
    fill('categoryName', (row) => `Category ${String(row)}`);
    fill('active', active);
    const checker = new LocalChecker(() => Promise.resolve());
    const options = { today: '2026-11-22', now: () => new Date(0) };
    const { found, show } = await findFaults(session, checker, options);
    const ready = active(0) === 'Yes' ? rows : 0;
    expect(found.summary.entities['category']).toEqual({ rows, ready });
    const syncs = async (work: () => Promise<unknown>): Promise<number> => {
      session.stats.reset();
      await work();
      return session.stats.syncs;
    };
    const first = await syncs(show);
    expect(session.stats.largestRequest).toBeLessThan(4_500_000);
    const second = await syncs(show);
    // What is left the second time is the looking after drop-downs.
    expect(first - second).toBeLessThanOrEqual(5);
    expect(first - second).toBeGreaterThan(0);
    checker.close();
    session.close();
  },
  60_000,
);
