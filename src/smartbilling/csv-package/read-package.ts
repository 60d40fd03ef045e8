import type { EntityTable, WorkspaceTables } from '../../core/entity/column-table';
import { CodedError } from '../../core/kernel/coded-error';
import { compareDecimals, parseDecimal } from '../../core/kernel/decimal';
import { sumAmounts } from '../../core/kernel/money';
import { readCsvText } from './csv-text';
import {
  manifestName,
  packageManifestSchema,
  type PackageFile,
  type PackageManifest,
} from './package-manifest';
import { sha256 } from './sha256';
import type { PackageFiles } from './write-package';

export interface ReadPackage {
  readonly manifest: PackageManifest;
  /** The cells of every sheet as the texts of its files, to be read as any sheet is. */
  readonly tables: WorkspaceTables;
}

const refusal = (code: string, file: string, message: string, cause?: unknown): CodedError =>
  new CodedError(code, 'notDone', message, { file }, { cause });

function readManifest(files: PackageFiles): PackageManifest {
  const bytes = files.get(manifestName);
  if (!bytes)
    throw refusal(
      'PACKAGE_INCOMPLETE',
      manifestName,
      `The package has no ${manifestName}: it was not finished. Make it again.`,
    );
  try {
    return packageManifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw refusal(
      'PACKAGE_MANIFEST_INVALID',
      manifestName,
      `${manifestName} does not say what a package says of itself. Make the package again.`,
      cause,
    );
  }
}

const changed = (file: string, what: string): CodedError =>
  refusal('PACKAGE_FILE_CHANGED', file, `${file} is not what was written: ${what}. Make the package again.`);

async function recordsOf(entry: PackageFile, files: PackageFiles): Promise<readonly (readonly string[])[]> {
  const { file, columns, count } = entry;
  const bytes = files.get(file);
  if (!bytes) throw refusal('PACKAGE_INCOMPLETE', file, `${file} is missing from the package.`);
  if ((await sha256(new Uint8Array(bytes))) !== entry.sha256) throw changed(file, 'its fingerprint differs');
  const [headings, ...records] = readCsvText(new TextDecoder().decode(bytes)) ?? [];
  if (headings?.join('\n') !== columns.map(({ heading }) => heading).join('\n'))
    throw changed(file, 'its headings differ from the manifest');
  if (records.length !== count)
    throw changed(file, `it has ${records.length} rows and the manifest says ${count}`);
  return records;
}

function tableOf({ entity, columns }: PackageFile, records: readonly (readonly string[])[]): EntityTable {
  const read = new Map(
    columns.map(({ field }, index) => [field, records.map((record) => record[index] ?? '')]),
  );
  const rowIds = read.get('rowId') ?? [];
  return { entity, rowCount: records.length, columns: read, rowIds };
}

/** Puts what a second pass brings beside the rows of the first, found by all columns the two share. */
function withSecondPass(first: EntityTable, second: EntityTable): EntityTable {
  const shared = [...second.columns.keys()].filter((field) => first.columns.has(field));
  const keyOf = (table: EntityTable, row: number): string =>
    JSON.stringify(shared.map((field) => table.columns.get(field)?.[row] ?? ''));
  const rowOf = new Map(Array.from({ length: first.rowCount }, (_, row) => [keyOf(first, row), row]));
  const columns = new Map(first.columns);
  for (const [field, cells] of second.columns) {
    if (shared.includes(field)) continue;
    const filled = new Array<string>(first.rowCount).fill('');
    cells.forEach((cell, row) => {
      const place = rowOf.get(keyOf(second, row));
      if (place !== undefined) filled[place] = String(cell);
    });
    columns.set(field, filled);
  }
  return { ...first, columns };
}

const sameAmount = (a: string, b: string): boolean => {
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0;
};

/** Makes sure that the rows still sum to what the manifest says. */
function checkSums({ file, sums }: PackageFile, table: EntityTable): void {
  for (const [field, sum] of Object.entries(sums)) {
    const found = sumAmounts((table.columns.get(field) ?? []).map(String));
    if (!sameAmount(found, sum)) throw changed(file, `${field} sums to ${found}, not ${sum}`);
  }
}

/**
 * Reads a package back into the tables it was made from. Throws PACKAGE_INCOMPLETE, PACKAGE_MANIFEST_INVALID or
 * PACKAGE_FILE_CHANGED with the name of the file; nothing is done in any of these cases.
 */
export async function readCsvPackage(files: PackageFiles): Promise<ReadPackage> {
  const manifest = readManifest(files);
  const tables = new Map<string, EntityTable>();
  for (const entry of manifest.files) {
    const table = tableOf(entry, await recordsOf(entry, files));
    checkSums(entry, table);
    const first = tables.get(entry.entity);
    tables.set(entry.entity, first && entry.pass === 'second' ? withSecondPass(first, table) : table);
  }
  return { manifest, tables: { dateSystem: '1900', tables } };
}
