import { PGlite, protocol, messages } from '@electric-sql/pglite';
import { copyText } from '../../src/server/database/copy-text';
import type { ColumnText, Database, Parameter, Queries } from '../../src/server/database/database';

const { Parser, serialize } = protocol;

/** What the wire says of a column's type: those the server reads as something else than text. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  20: Number,
  21: Number,
  23: Number,
  114: (text): unknown => JSON.parse(text),
  700: Number,
  701: Number,
  3802: (text): unknown => JSON.parse(text),
};

const element = (text: ColumnText): string =>
  text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const wireText = (value: Parameter): string | null =>
  value === null ? null : Array.isArray(value) ? `{${value.map(element).join(',')}}` : String(value);

interface Reply {
  readonly rows: unknown[];
  readonly fields: readonly messages.Field[];
}

/**
 * The embedded PostgreSQL over its wire protocol: each statement is prepared once and sent in one piece, which takes a
 * fifth of the time of the product's own adapter. The SQL, the planner and the transactions are the same.
 */
export class FastDatabase implements Database {
  readonly kind = 'PGlite over its wire';
  readonly #prepared = new Map<string, { readonly name: string; fields: readonly messages.Field[] }>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly engine: PGlite) {}

  static async open(): Promise<FastDatabase> {
    return new FastDatabase(await PGlite.create({}));
  }

  query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return this.#inTurn(() => this.#query(sql, parameters) as Row[]);
  }

  script(sql: string): Promise<void> {
    return this.#inTurn(() => void this.#send([serialize.query(sql)]));
  }

  copy(table: string, columns: readonly string[], rows: Iterable<readonly ColumnText[]>): Promise<void> {
    return this.#inTurn(() => this.#copy(table, columns, rows));
  }

  /** One connection: transactions wait for each other. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      this.#query('BEGIN', []);
      try {
        const result = await work(this.#direct);
        this.#query('COMMIT', []);
        return result;
      } catch (error) {
        this.#query('ROLLBACK', []);
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.engine.close();
  }

  readonly #direct: Queries = {
    query: <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      Promise.resolve().then(() => this.#query(sql, parameters) as Row[]),
    script: (sql) => Promise.resolve().then(() => void this.#send([serialize.query(sql)])),
    copy: (table, columns, rows) => Promise.resolve().then(() => this.#copy(table, columns, rows)),
  };

  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #copy(table: string, columns: readonly string[], rows: Iterable<readonly ColumnText[]>): void {
    this.#send([
      serialize.query(`COPY ${table} (${columns.join(', ')}) FROM STDIN`),
      serialize.copyData(new TextEncoder().encode(copyText(rows)).slice().buffer),
      serialize.copyDone(),
    ]);
  }

  #query(sql: string, parameters: readonly Parameter[]): unknown[] {
    const statement = this.#prepared.get(sql) ?? this.#prepare(sql);
    const { rows } = this.#send(
      [
        serialize.bind({ statement: statement.name, values: parameters.map(wireText) }),
        serialize.execute({}),
        serialize.sync(),
      ],
      statement.fields,
    );
    return rows;
  }

  #prepare(sql: string): { readonly name: string; fields: readonly messages.Field[] } {
    const name = `s${String(this.#prepared.size)}`;
    const { fields } = this.#send([
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]);
    const statement = { name, fields };
    this.#prepared.set(sql, statement);
    return statement;
  }

  #send(parts: readonly Uint8Array[], known: readonly messages.Field[] = []): Reply {
    const reply = this.engine.execProtocolRawSync(joined(parts));
    const rows: unknown[] = [];
    let fields = known;
    let failure: Error | undefined;
    new Parser().parse(reply, (message) => {
      if (message instanceof messages.DatabaseError) failure ??= message;
      else if (message instanceof messages.RowDescriptionMessage) fields = message.fields;
      else if (message instanceof messages.DataRowMessage) rows.push(rowOf(fields, message.fields));
    });
    if (failure) throw failure;
    return { rows, fields };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const rowOf = (fields: readonly messages.Field[], values: readonly (string | null)[]): unknown =>
  Object.fromEntries(
    fields.map(({ name, dataTypeID }, index) => {
      const text = values[index] ?? null;
      return [name, text === null ? null : (readers[dataTypeID]?.(text) ?? text)];
    }),
  );
