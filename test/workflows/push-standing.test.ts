import { strictest } from '../../src/core/push/stop-rules';
import { connect, type Connection } from '../../src/workflows/connect';
import { PushGate } from '../../src/workflows/push/push-gate';
import { sumFates, type PushStanding } from '../../src/workflows/push/push-fates';
import { pushWorkspace } from '../../src/workflows/push-workspace';
import type { HostSession } from '../../src/host/client/session';
import { openTestServer, today, type TestServer } from '../server/pushing';
import { readyWorkbook } from '../taskpane/push/push-workbook';

let server: TestServer;
let session: HostSession;
let connection: Connection;

beforeAll(async () => {
  server = await openTestServer();
  session = await readyWorkbook(3);
  connection = await connect({ url: server.url, token: server.tokens.importer });
});
afterAll(async () => {
  session.close();
  await server.close();
});

const wish = {
  ...{ dryRun: false, today, now: `${today}T12:00:00.000Z`, canary: strictest },
  newRowId: () => {
    throw new Error('every row has a Row Id already');
  },
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

test('a push says before each batch where every row is, waits while it is held, and goes on', async () => {
  const gate = new PushGate();
  const told: PushStanding[] = [];
  const onStanding = (standing: PushStanding): void => {
    told.push(standing);
    if (standing.wave === 2 && standing.entity === 'invoice') gate.shut();
  };
  const pushing = pushWorkspace(session, connection, { ...wish, gate, onStanding });
  while (told.at(-1)?.entity !== 'invoice' || told.at(-1)?.wave !== 2) await settled();
  const held = told.length;
  await settled();
  expect(told).toHaveLength(held);
  // The sample was one invoice; the others wait.
  expect((await server.importer.totals('invoice')).count).toBe(1);
  gate.open();
  const summary = await pushing;
  expect(summary).toMatchObject({ tied: true, cancelled: false, fates: { notIn: 0, unknown: 0 } });
  expect((await server.importer.totals('invoice')).count).toBe(3);

  const sums = told.map(({ fates }) => sumFates(Object.values(fates)));
  const all = summary.fates.in;
  expect(sums.every(({ in: known, notIn, unknown }) => known + notIn + unknown === all)).toBe(true);
  expect(sums.map((sum) => sum.in)).toEqual(sums.map((sum) => sum.in).toSorted((a, b) => a - b));
  expect(new Set(told.map(({ wave, waves }) => `${String(wave)}/${String(waves)}`))).toEqual(
    new Set(['1/2', '2/2']),
  );
  expect(told.find(({ wave }) => wave === 2)?.canary).toMatchObject({ differences: [] });
  expect(told.find(({ wave }) => wave === 1)?.canary).toBeUndefined();
});

test('a push that is held is cancelled at once, with what is in said', async () => {
  const gate = new PushGate();
  const stop = new AbortController();
  gate.shut();
  let isHeld = false;
  const onStanding = (): void => {
    isHeld = true;
  };
  const pushing = pushWorkspace(session, connection, { ...wish, gate, onStanding }, { signal: stop.signal });
  while (!isHeld) await settled();
  await settled();
  stop.abort();
  expect(await pushing).toMatchObject({ cancelled: true, fates: { in: 0, unknown: 0 } });
});
