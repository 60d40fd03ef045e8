import type { Database } from '../../src/server/database/database';
import { copyText } from '../../src/server/database/copy-text';
import { isRace } from '../../src/server/database/database';
import { openInMemory } from '../../src/server/database/pglite-database';
import { openPostgres } from '../../src/server/database/postgres-database';
import { missingPostgres, startPostgres } from './throwaway-postgres';

const missing = missingPostgres();
if (missing) console.info(missing);

const kinds: Record<string, () => Promise<{ database: Database; stop: () => void }>> = {
  PGlite: async () => ({ database: await openInMemory(), stop: () => undefined }),
};
if (!missing) {
  kinds['PostgreSQL'] = async () => {
    const { url, stop } = await startPostgres();
    return { database: await openPostgres(url), stop };
  };
}

describe.each(Object.entries(kinds))('%s', (_name, open) => {
  let database: Database;
  let stop: () => void;

  beforeAll(async () => {
    ({ database, stop } = await open());
    await database.script('CREATE TABLE things (id integer PRIMARY KEY, name text, price numeric)');
  });
  afterAll(async () => {
    await database.close();
    stop();
  });
  beforeEach(() => database.script('TRUNCATE things'));

  const names = async (): Promise<(string | null)[]> =>
    (await database.query<{ name: string | null }>('SELECT name FROM things ORDER BY id')).map(
      ({ name }) => name,
    );

  test('COPY keeps every character and tells null from empty', async () => {
    const texts = ['a\tb', 'line\nbreak', 'r\r', '\\', '\\N', '\\.', '', null, 'é😀', "'--", '"'];
    await database.copy(
      'things',
      ['id', 'name', 'price'],
      copyText(texts.map((text, index) => [String(index), text, '0.10'])),
    );
    expect(await names()).toEqual(texts);
    const [sum] = await database.query<{ sum: string }>('SELECT SUM(price)::text AS sum FROM things');
    expect(sum?.sum).toBe('1.10');
  });

  test('more than a packet of rows arrives whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [String(index), 'x'.repeat(50), null]);
    await database.copy('things', ['id', 'name', 'price'], copyText(rows));
    expect(await names()).toHaveLength(20_000);
  });

  test('a failed COPY or transaction leaves nothing and the connection usable', async () => {
    const twice = [
      ['1', 'a', null],
      ['1', 'b', null],
    ];
    const failed = await database
      .copy('things', ['id', 'name', 'price'], copyText(twice))
      .catch((error: unknown) => error);
    expect(isRace(failed)).toBe(true);
    const aborted = database.transaction(async (queries) => {
      await queries.query('INSERT INTO things VALUES (2, $1)', ['kept?']);
      throw new Error('taken back');
    });
    await expect(aborted).rejects.toThrow('taken back');
    expect(await names()).toEqual([]);
    await database.transaction((queries) => queries.query('INSERT INTO things VALUES (3, $1)', ['kept']));
    expect(await names()).toEqual(['kept']);
  });

  test('arrays are parameters, blanks and quotes in them too', async () => {
    const texts = ['a,b', '"', '\\', 'NULL', '', '{}'];
    const rows = await database.query<{ text: string }>('SELECT unnest($1::text[]) AS text', [texts]);
    expect(rows.map(({ text }) => text)).toEqual(texts);
  });
});
