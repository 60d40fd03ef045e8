import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isRace, type Database } from '../../src/server/database/database';
import { openInFolder } from '../../src/server/database/pglite-database';
import { openOnThread } from '../../src/server/database/threaded-database';

const root = resolve(__dirname, '../..');
const program = resolve(root, 'src/server/database/database-thread.ts');
/** The sources run as they are; the built program needs nothing of this. */
const options = { execArgv: ['--import', resolve(root, 'tools/typescript.mjs')] };

const folder = mkdtempSync(join(tmpdir(), 'sbm-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database on a thread of its own', () => {
  const data = join(folder, 'data');
  let database: Database;
  beforeAll(async () => {
    database = await openOnThread(program, data, options);
    await database.script('CREATE TABLE things (id integer PRIMARY KEY, name text)');
  });

  const ids = async (): Promise<readonly number[]> =>
    (await database.query<{ id: number }>('SELECT id FROM things ORDER BY id')).map(({ id }) => id);

  test('values, parameters and copied rows go to and fro as they are', async () => {
    await database.copy(
      'things',
      ['id', 'name'],
      [
        ['1', 'a\tb\\'],
        ['2', null],
      ],
    );
    await database.query('INSERT INTO things VALUES ($1, $2)', [3, 'é😀']);
    expect(await database.query('SELECT id, name FROM things ORDER BY id')).toEqual([
      { id: 1, name: 'a\tb\\' },
      { id: 2, name: null },
      { id: 3, name: 'é😀' },
    ]);
  });

  test('an error keeps its code, and a transaction that fails leaves nothing', async () => {
    const failing = database.transaction(async (queries) => {
      await queries.query('INSERT INTO things VALUES (4, NULL)');
      await queries.query('INSERT INTO things VALUES (1, NULL)');
    });
    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(isRace(error)).toBe(true);
    expect(await ids()).toEqual([1, 2, 3]);
  });

  test('transactions wait for each other, and what is asked beside them waits too', async () => {
    const seen: string[] = [];
    const transaction = (name: string) =>
      database.transaction(async (queries) => {
        seen.push(`${name} begins`);
        await queries.query('SELECT 1');
        await queries.query('SELECT 2');
        seen.push(`${name} ends`);
      });
    await Promise.all([
      transaction('first'),
      transaction('second'),
      database.query('SELECT 3').then(() => seen.push('beside')),
    ]);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'beside']);
  });

  test('what was committed is in the folder after it is closed; then nothing is answered any more', async () => {
    await database.close();
    await expect(database.query('SELECT 1')).rejects.toThrow('the thread of the database has ended');
    const again = await openInFolder(data);
    expect(await again.query('SELECT COUNT(*)::int AS count FROM things')).toEqual([{ count: 3 }]);
    await again.close();
  });
});

test('a folder that cannot be opened is an error, and no thread is left', async () => {
  await expect(openOnThread(program, '/dev/null/none', options)).rejects.toThrow();
});
