import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyText } from '../../src/server/database/copy-text';
import { isRace, type Database } from '../../src/server/database/database';
import { openInFolder } from '../../src/server/database/pglite-database';
import { carryOut, condition, statement } from '../../src/server/database/steps';
import { openOnThread } from '../../src/server/database/threaded-database';

const root = resolve(import.meta.dirname, '../..');
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
    const rows = [
      ['1', 'a\tb\\'],
      ['2', null],
    ];
    await database.copy('things', ['id', 'name'], copyText(rows));
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

  test('a transaction known beforehand is carried out whole, or not at all', async () => {
    const adding = (id: number) => statement('INSERT INTO things VALUES ($1, NULL)', [id]);
    const has = (id: number) => condition('SELECT 1 FROM things WHERE id = $1', [id]);
    expect(await carryOut(database, [adding(5), has(5)])).toBe(true);
    expect(await carryOut(database, [adding(6), has(7)])).toBe(false);
    const error: unknown = await carryOut(database, [adding(8), adding(5)]).catch(
      (reason: unknown) => reason,
    );
    expect(isRace(error)).toBe(true);
    expect(await ids()).toEqual([1, 2, 3, 5]);
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

  test('those known beforehand are carried out one after the other, never within one that asks step by step', async () => {
    await database.script('CREATE TABLE turns (place serial, name text)');
    const note = (name: string) => statement('INSERT INTO turns (name) VALUES ($1)', [name]);
    const known = (name: string) => carryOut(database, [note(name), note(name)]);
    const asking = (name: string) =>
      database.transaction(async (queries) => {
        for (const _step of [1, 2]) await queries.query('INSERT INTO turns (name) VALUES ($1)', [name]);
      });
    await Promise.all([
      ...[known('a'), known('b'), asking('c'), known('d'), asking('e'), asking('f'), known('g')],
      expect(carryOut(database, [note('never'), statement('SELECT 1 / 0')])).rejects.toThrow(),
      known('h'),
    ]);
    const turns = await database.query<{ name: string }>('SELECT name FROM turns ORDER BY place');
    expect(turns.map(({ name }) => name).join('')).toBe('aabbccddeeffgghh');
  });

  test('what was committed is in the folder after it is closed; then nothing is answered any more', async () => {
    await database.close();
    await expect(database.query('SELECT 1')).rejects.toThrow('the thread of the database has ended');
    const again = await openInFolder(data);
    expect(await again.query('SELECT COUNT(*)::int AS count FROM things')).toEqual([{ count: 4 }]);
    await again.close();
  });
});

test('a folder that cannot be opened is an error, and no thread is left', async () => {
  await expect(openOnThread(program, '/dev/null/none', options)).rejects.toThrow();
});
