import { PGlite } from '@electric-sql/pglite';
import type { ColumnText, Database, Parameter, Queries } from '../../src/server/database/database';
import { copyIn, execute, prepare, readReply, simpleQuery, type Column, type Reply } from './wire-codec';

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

function readValue(type: number, text: string): unknown {
  const read = readers[type];
  return read ? read(text) : text;
}

const element = (text: ColumnText): string =>
  text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const wireText = (value: Parameter): string | null =>
  value === null ? null : Array.isArray(value) ? `{${value.map(element).join(',')}}` : String(value);

interface Prepared {
  readonly name: string;
  readonly columns: readonly Column[];
}

/**
 * The embedded PostgreSQL over its wire protocol: each statement is prepared once and sent in one piece, which takes a
 * fifth of the time of the product's own adapter. The SQL, the planner and the transactions are the same.
 */
export class FastDatabase implements Database {
  readonly kind = 'PGlite over its wire';
  readonly #prepared = new Map<string, Prepared>();
  /** What goes before the next message, in the same piece. */
  #ahead: Uint8Array | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly engine: PGlite) {}

  static async open(): Promise<FastDatabase> {
    return new FastDatabase(await PGlite.create({}));
  }

  query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return this.#inTurn(() => this.#query(sql, parameters) as Row[]);
  }

  script(sql: string): Promise<void> {
    return this.#inTurn(() => void this.#send(simpleQuery(sql)));
  }

  copy(table: string, columns: readonly string[], text: string): Promise<void> {
    return this.#inTurn(() => this.#copy(table, columns, text));
  }

  /** One connection: transactions wait for each other. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      this.#ahead = simpleQuery('BEGIN');
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
    script: (sql) => Promise.resolve().then(() => void this.#send(simpleQuery(sql))),
    copy: (table, columns, text) => Promise.resolve().then(() => this.#copy(table, columns, text)),
  };

  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #copy(table: string, columns: readonly string[], text: string): void {
    this.#send(copyIn(`COPY ${table} (${columns.join(', ')}) FROM STDIN`, text));
  }

  #query(sql: string, parameters: readonly Parameter[]): unknown[] {
    const { name, columns } = this.#prepared.get(sql) ?? this.#prepare(sql);
    return this.#send(execute(name, parameters.map(wireText))).rows.map((row) => valuesOf(columns, row));
  }

  #prepare(sql: string): Prepared {
    const name = `s${String(this.#prepared.size)}`;
    const { columns } = this.#send(prepare(name, sql));
    this.#prepared.set(sql, { name, columns });
    return { name, columns };
  }

  /** The engine answers before its promise is given; what it would do with the answer beside that takes longer than most statements. */
  #send(message: Uint8Array): Reply {
    const whole = this.#ahead ? Buffer.concat([this.#ahead, message]) : message;
    this.#ahead = undefined;
    const answer: Uint8Array[] = [];
    void this.engine.execProtocolRawStream(whole, {
      syncToFs: false,
      onRawData: (data) => answer.push(data.slice()),
    });
    return readReply(answer.length === 1 && answer[0] ? answer[0] : Buffer.concat(answer));
  }
}

function valuesOf(columns: readonly Column[], row: readonly (string | null)[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  columns.forEach(({ name, type }, index) => {
    const text = row[index] ?? null;
    values[name] = text === null ? null : readValue(type, text);
  });
  return values;
}
