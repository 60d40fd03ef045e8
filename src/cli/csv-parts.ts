import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AnyEntity } from '../core/entity/entity';
import { readCell } from '../core/entity/decode-table';
import type { WriteContext } from '../core/entity/kind-spec';
import type { MappedRows } from '../core/mapping/mapping-result';
import { csvRecord } from '../smartbilling/csv-package/csv-text';

/** Files of one folder that grow by rows, one for each entity and each part a sheet could hold. */
export interface CsvParts {
  readonly write: (rows: ReadonlyMap<string, MappedRows>) => Promise<void>;
  /** Ends all files and names them. */
  readonly close: () => Promise<readonly string[]>;
}

interface OpenPart {
  readonly stream: WriteStream;
  readonly fields: readonly string[];
  rows: number;
}

/** Dates and codes as exact texts; what cannot be read as its field stays as it stands. */
function textsOf(
  entity: AnyEntity,
  name: string,
  context: WriteContext,
  rows: MappedRows,
): readonly string[] {
  const field = entity.fields[name];
  const known = new Map<string | number | boolean, string>();
  return (rows.columns.get(name) ?? []).map((cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const value = field ? readCell(cell, field, context).value : cell;
    const text = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? cell);
    known.set(cell, text);
    return text;
  });
}

/** Writes rows as CSV files of at most `mostRows` rows each into a folder, made if it is missing. */
export async function openCsvParts(
  folder: string,
  registry: readonly AnyEntity[],
  context: WriteContext,
  mostRows: number,
): Promise<CsvParts> {
  await mkdir(folder, { recursive: true });
  const open = new Map<string, OpenPart>();
  const names: string[] = [];
  const finish = async ({ stream }: OpenPart): Promise<void> => {
    stream.end();
    await once(stream, 'finish');
  };
  const start = (entity: AnyEntity, fields: readonly string[]): OpenPart => {
    const number = names.filter((name) => name.startsWith(`${entity.name}-`)).length + 1;
    const name = `${entity.name}-${String(number)}.csv`;
    names.push(name);
    const part = { stream: createWriteStream(join(folder, name)), fields, rows: 0 };
    part.stream.write(
      csvRecord(fields.map((field) => entity.fields[field]?.label[context.language] ?? field)),
    );
    open.set(entity.name, part);
    return part;
  };
  const writeRows = async (entity: AnyEntity, rows: MappedRows): Promise<void> => {
    const fields = [...rows.columns.keys()];
    const columns = fields.map((field) => textsOf(entity, field, context, rows));
    let part = open.get(entity.name) ?? start(entity, fields);
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      if (!part.stream.write(lines.join(''))) await once(part.stream, 'drain');
      lines = [];
    };
    for (let row = 0; row < rows.rowCount; row += 1) {
      if (part.rows === mostRows) {
        await flush();
        await finish(part);
        part = start(entity, fields);
      }
      lines.push(csvRecord(columns.map((column) => column[row] ?? '')));
      part.rows += 1;
    }
    await flush();
  };
  return {
    async write(made) {
      for (const entity of registry) {
        const rows = made.get(entity.name);
        if (rows && rows.rowCount > 0) await writeRows(entity, rows);
      }
    },
    async close() {
      for (const part of open.values()) await finish(part);
      return names;
    },
  };
}
