/**
 * The few messages of PostgreSQL's protocol (version 3, "Message Formats") that a prepared statement needs, written and
 * read without a copy in between.
 */

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.allocUnsafe(5);
  head.write(type, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const cString = (text: string): Buffer => Buffer.from(`${text}\0`);

const int16 = (value: number): Buffer => {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeInt16BE(value);
  return bytes;
};

const sync = message('S', Buffer.alloc(0));
const executeAndSync = Buffer.concat([message('E', Buffer.concat([cString(''), Buffer.alloc(4)])), sync]);

/** One statement after the other, without parameters. */
export const simpleQuery = (sql: string): Buffer => message('Q', cString(sql));

export const copyIn = (sql: string, text: string): Buffer =>
  Buffer.concat([simpleQuery(sql), message('d', Buffer.from(text)), message('c', Buffer.alloc(0))]);

/** Prepares a statement and asks which columns it gives. */
export const prepare = (name: string, sql: string): Buffer =>
  Buffer.concat([
    message('P', Buffer.concat([cString(name), cString(sql), int16(0)])),
    message('D', Buffer.concat([Buffer.from('S'), cString(name)])),
    sync,
  ]);

const bytesOf = (value: string | null): number => 4 + (value === null ? 0 : Buffer.byteLength(value));

/** Runs a prepared statement; values are texts, null is NULL. In one piece, because this is sent more than all else. */
export function execute(name: string, values: readonly (string | null)[]): Buffer {
  const bind = 4 + 1 + name.length + 1 + 2 + 2 + values.reduce((sum, value) => sum + bytesOf(value), 0) + 2;
  const bytes = Buffer.allocUnsafe(1 + bind + executeAndSync.length);
  let at = bytes.write('B', 'latin1');
  at = bytes.writeInt32BE(bind, at);
  at = bytes.writeInt8(0, at);
  at += bytes.write(`${name}\0`, at, 'latin1');
  at = bytes.writeInt16BE(0, at);
  at = bytes.writeInt16BE(values.length, at);
  for (const value of values) {
    const length = value === null ? -1 : bytes.write(value, at + 4);
    at = bytes.writeInt32BE(length, at) + Math.max(0, length);
  }
  at = bytes.writeInt16BE(0, at);
  executeAndSync.copy(bytes, at);
  return bytes;
}

export interface Column {
  readonly name: string;
  /** Object id of its type. */
  readonly type: number;
}

export interface Reply {
  readonly columns: readonly Column[];
  /** Texts as they came, in the order of the columns. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** An error of the database, with its SQLSTATE. */
export class WireError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

function errorOf(body: Buffer): WireError {
  const fields = new Map(
    body
      .toString('utf8')
      .split('\0')
      .map((field) => [field.slice(0, 1), field.slice(1)]),
  );
  return new WireError(fields.get('M') ?? 'unknown', fields.get('C') ?? '');
}

function columnsOf(body: Buffer): Column[] {
  const columns: Column[] = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    const end = body.indexOf(0, at);
    columns.push({ name: body.toString('utf8', at, end), type: body.readInt32BE(end + 7) });
    at = end + 19;
  }
  return columns;
}

function rowOf(body: Buffer): (string | null)[] {
  const row: (string | null)[] = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    const length = body.readInt32BE(at);
    at += 4;
    row.push(length < 0 ? null : body.toString('utf8', at, at + length));
    at += Math.max(0, length);
  }
  return row;
}

/** Reads all that came back; throws the error the database answered, if it did. */
export function readReply(bytes: Uint8Array): Reply {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let columns: Column[] = [];
  const rows: (string | null)[][] = [];
  let failure: WireError | undefined;
  for (let at = 0; at < whole.length;) {
    const type = String.fromCharCode(whole.readUInt8(at));
    const end = at + 1 + whole.readInt32BE(at + 1);
    const body = whole.subarray(at + 5, end);
    if (type === 'D') rows.push(rowOf(body));
    else if (type === 'T') columns = columnsOf(body);
    else if (type === 'E') failure ??= errorOf(body);
    at = end;
  }
  if (failure) throw failure;
  return { columns, rows };
}
