import { basename } from 'node:path';
import type { SourceTable } from '../../core/mapping/source-table';
import { openSource } from '../../workflows/open-source';
import { readBytes } from '../workbook-file';
import { splitSource } from './map-source-name';

/** A table a profile looks into, by the name it gives it. */
export interface NamedTable {
  readonly name: string;
  readonly path: string;
}

/** Reads the tables a profile looks into. */
export async function openTables(named: readonly NamedTable[]): Promise<ReadonlyMap<string, SourceTable>> {
  const tables = new Map<string, SourceTable>();
  for (const { name, path: whole } of named) {
    const { path, sheet } = splitSource(whole);
    const reading = sheet === undefined ? {} : { sheet };
    tables.set(name, await openSource(await readBytes(path), basename(path), reading));
  }
  return tables;
}
