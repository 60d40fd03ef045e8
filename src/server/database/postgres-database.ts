import { Pool, type PoolClient } from 'pg';
import { CopyQuery } from './copy-query';
import type { Database, Parameter, Queries } from './database';

const connections = 10;
const connectTimeout = 10_000;

function queriesOver(client: PoolClient): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    },
    async script(sql) {
      await client.query(sql);
    },
    async copy(table, columns, text) {
      const copy = new CopyQuery(`COPY ${table} (${columns.join(', ')}) FROM STDIN`, Buffer.from(text));
      client.query(copy);
      await copy.done;
    },
  };
}

async function withClient<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    // A connection whose transaction could not be ended is thrown away with it.
    client.release(
      await client.query('ROLLBACK').then(
        () => false,
        () => true,
      ),
    );
    throw error;
  }
}

/** A PostgreSQL server by its URL, over a small pool. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
  });
  // An idle connection the server closes is replaced at the next query; without a listener Node would stop.
  pool.on('error', () => undefined);
  const once = <Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> =>
    withClient(pool, (client) => work(queriesOver(client)));
  await once((queries) => queries.query('SELECT 1'));
  return {
    kind: 'PostgreSQL',
    query: (sql, parameters) => once((queries) => queries.query(sql, parameters)),
    script: (sql) => once((queries) => queries.script(sql)),
    copy: (table, columns, text) => once((queries) => queries.copy(table, columns, text)),
    transaction: (work) =>
      withClient(pool, async (client) => {
        await client.query('BEGIN');
        const result = await work(queriesOver(client));
        await client.query('COMMIT');
        return result;
      }),
    close: () => pool.end(),
  };
}
