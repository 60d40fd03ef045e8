import { openTestServer, type TestServer } from '../server/pushing';
import { Folder, sbm, sbmJson, typeInto } from './terminal';

const sheets =
  'taxCode,glAccount,company,category,charge,service,serviceItem,customer,contact,serviceLocation,subscription,subscriptionItem';
const folder = new Folder();
let server: TestServer;

interface Pushed {
  readonly tied: boolean;
  readonly canary: {
    readonly rows: number;
    readonly fields: number;
    readonly differences: readonly object[];
    readonly stops: readonly { rule: string; found: number }[];
    readonly waves: { readonly sent: number; readonly of: number };
  };
}

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const push = (file: string): ReturnType<typeof sbmJson<Pushed>> =>
  sbmJson<Pushed>(['push', file, '--url', server.url, '--canary', '--stop-after-rejects', '5%'], {
    token: server.tokens.importer,
  });

test('the reference server gives a whole sample back as it was sent, and everything follows', async () => {
  const file = folder.file('demo.xlsx');
  await sbm(['workspace', 'create', file, '--entities', sheets]);
  await sbm(['map', folder.extract, '--into', file, '--profile', folder.profile]);
  const { result, exitCode } = await push(file);
  expect(result.canary).toMatchObject({ differences: [], stops: [] });
  expect(result.canary.rows).toBeGreaterThan(30);
  expect(result.canary.waves.sent).toBe(result.canary.waves.of);
  expect(result.canary.waves.of).toBeGreaterThan(1);
  // The demo has rows with errors, which stay behind.
  expect([result.tied, exitCode]).toEqual([true, 1]);
});

test('rows that were there already although this workbook never sent them stop it', async () => {
  const file = folder.file('another.xlsx');
  await sbm(['workspace', 'create', file, '--entities', 'category']);
  // The demo has sent a category of this name.
  const { records } = await server.importer.read('category');
  await typeInto(file, 'Categories', { A2: String(records[0]?.values['categoryName']), H2: 'No' });
  const { result, exitCode } = await push(file);
  expect(result.canary.stops).toContainEqual({ rule: 'unexpectedUpdates', found: 1, allowed: 0 });
  expect(exitCode).toBe(1);
});
