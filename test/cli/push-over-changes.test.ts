import { copyFileSync } from 'node:fs';
import { openTestServer, type TestServer } from '../server/pushing';
import { cellsOf, Folder, sbm, sbmJson, typeInto } from './terminal';

const folder = new Folder();
let server: TestServer;

interface Pushed {
  readonly tied: boolean;
  readonly entities: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly changedSince: Readonly<Record<string, readonly string[]>>;
  readonly taken?: { readonly operation: string; readonly cells: number; readonly left: number };
}

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const push = (name: string, ...more: readonly string[]): ReturnType<typeof sbmJson<Pushed>> =>
  sbmJson<Pushed>(['push', folder.file(name), '--url', server.url, ...more], {
    token: server.tokens.importer,
  });

const columns = async (name: string): Promise<(heading: string) => number> => {
  const [headings = []] = await cellsOf(folder.file(name), 'Categories');
  return (heading) => headings.indexOf(heading);
};

/** Types the French name of the first category. */
async function rename(name: string, text: string): Promise<void> {
  const place = (await columns(name))('Name FR');
  await typeInto(folder.file(name), 'Categories', { [`${String.fromCharCode(65 + place)}2`]: text });
}

const cellOf = async (name: string, heading: string): Promise<unknown> => {
  const [, row = []] = await cellsOf(folder.file(name), 'Categories');
  return row[(await columns(name))(heading)];
};

const storedName = async (): Promise<unknown> =>
  (await server.importer.read('category')).records.find(({ values }) => values['categoryName'] === 'Internet')
    ?.values['nameFr'];

test('what a colleague changed is shown beside the row and kept, until it is said to be overwritten', async () => {
  await sbm(['workspace', 'create', folder.file('mine.xlsx'), '--entities', 'category']);
  await typeInto(folder.file('mine.xlsx'), 'Categories', { A2: 'Internet', H2: 'No', A3: 'Voice', H3: 'No' });
  await rename('mine.xlsx', 'Internet résidentiel');
  expect((await push('mine.xlsx')).result.changedSince).toEqual({});
  copyFileSync(folder.file('mine.xlsx'), folder.file('colleague.xlsx'));

  await rename('colleague.xlsx', 'Accès Internet');
  expect((await push('colleague.xlsx')).result.entities['category']).toMatchObject({ updated: 1 });

  // Not edited since: the colleague's value would be undone without a word.
  const stale = await push('mine.xlsx', '--dry-run');
  expect(stale.result.changedSince).toEqual({ category: [expect.any(String)] });
  const [, , voice = []] = await cellsOf(folder.file('mine.xlsx'), 'Categories');
  expect(voice[(await columns('mine.xlsx'))('Row Status')]).toBe('Pushed');
  await rename('mine.xlsx', 'Internet haute vitesse');
  const { result, exitCode } = await push('mine.xlsx');
  expect(exitCode).toBe(1);
  expect(result).toMatchObject({
    tied: true,
    changedSince: { category: [expect.any(String)] },
    entities: { category: { rows: 2, rejected: 1, unchanged: 1, updated: 0 } },
  });
  expect(await cellOf('mine.xlsx', 'Messages')).toBe(
    'Name FR: changed in SmartBilling since your last push, where it is now “Accès Internet”. « Internet haute vitesse »',
  );
  expect(await storedName()).toBe('Accès Internet');

  const over = await push('mine.xlsx', '--over-changes');
  expect(over.exitCode).toBe(0);
  expect(over.result).toMatchObject({ changedSince: {}, entities: { category: { updated: 1 } } });
  expect(await storedName()).toBe('Internet haute vitesse');
  // Now it is the colleague who has not seen the last.
  expect((await push('colleague.xlsx')).result.changedSince).toEqual({ category: [expect.any(String)] });
});

test('one workbook edited and pushed again and again meets no changes but its own', async () => {
  for (const text of ['Un', 'Deux', 'Trois']) {
    await rename('mine.xlsx', text);
    const { result } = await push('mine.xlsx', ...(text === 'Un' ? ['--over-changes'] : []));
    expect(result).toMatchObject({ tied: true, changedSince: {} });
  }
  expect(await storedName()).toBe('Trois');
});

test('the values of SmartBilling are written into the rows, once, and can be undone', async () => {
  const first = await push('colleague.xlsx', '--take-changes', '--by', 'Marie Roy');
  expect(first.result).toMatchObject({
    changedSince: { category: [expect.any(String)] },
    taken: { cells: 1, left: 0 },
  });
  expect(await cellOf('colleague.xlsx', 'Name FR')).toBe('Trois');
  const { result, exitCode } = await push('colleague.xlsx', '--take-changes');
  expect([result.changedSince, result.taken, exitCode]).toEqual([{}, undefined, 0]);
  const undone = await sbm(['undo', folder.file('colleague.xlsx'), String(first.result.taken?.operation)]);
  expect(undone.exitCode).toBe(0);
  expect(await cellOf('colleague.xlsx', 'Name FR')).toBe('Accès Internet');
});
