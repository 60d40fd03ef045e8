import type { Canonical } from '../../core/entity/cell';
import { fieldOf } from '../../core/entity/entity-fields';
import type { Language } from '../../core/kernel/bilingual';
import { controlTotal } from '../../core/push/control-totals';
import { csvRecord } from './csv-text';
import type { ImportMode, PackageFile } from './package-manifest';
import type { PlannedFile } from './plan-package';
import { sha256 } from './sha256';

/** How the files of a package are written. */
export interface CsvStyle {
  /** Of the headings; values are the same in both. */
  readonly language: Language;
  /** A byte order mark first, for people who open the files in Excel (domain.md 6.4). */
  readonly bom: boolean;
}

/** Dates, decimals and codes are exact texts already; SmartBilling's own labels are its codes. */
const textOf = (value: Canonical): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);

interface TextColumn {
  readonly field: string;
  readonly heading: string;
  readonly texts: readonly string[];
}

/** The sheet's fields, then what only we use: the SmartBilling ID where a row has one, and the Row Id. */
function columnsOf({ entity, table, rowIndexes, fields }: PlannedFile, language: Language): TextColumn[] {
  const column = (field: string, textAt: (row: number) => string): TextColumn => ({
    field,
    heading: fieldOf(entity, field)?.label[language] ?? field,
    texts: rowIndexes.map(textAt),
  });
  const ids = table.source.columns.get('smartBillingId') ?? [];
  const smartBillingId = column('smartBillingId', (row) => String(ids[row] ?? ''));
  return [
    ...fields.map((field) => {
      const values = table.column(field);
      return column(field, (row) => textOf(values[row] ?? null));
    }),
    ...(smartBillingId.texts.some((text) => text !== '') ? [smartBillingId] : []),
    column('rowId', (row) => table.source.rowIds[row] ?? ''),
  ];
}

function bytesOf(columns: readonly TextColumn[], count: number, bom: boolean): Uint8Array<ArrayBuffer> {
  const records = [csvRecord(columns.map(({ heading }) => heading))];
  for (let row = 0; row < count; row += 1)
    records.push(csvRecord(columns.map(({ texts }) => texts[row] ?? '')));
  return new TextEncoder().encode((bom ? '\uFEFF' : '') + records.join(''));
}

/**
 * Skip on a first load, so that a file imported again after an interruption adds only what is missing; Overwrite where
 * rows are in SmartBilling already; Merge for a second pass, which fills only what the first left open.
 */
function modeFor(pass: PackageFile['pass'], isKnown: boolean): ImportMode {
  if (isKnown) return 'Overwrite';
  return pass === 'second' ? 'Merge' : 'Skip';
}

/** What the manifest says of a file beside its fingerprint. */
function describe(file: PlannedFile, columns: readonly TextColumn[]): Omit<PackageFile, 'sha256'> {
  const { entity, name, pass, table, rowIndexes, fields } = file;
  const own = columns.filter(({ field }) => fields.includes(field));
  const isRequired = (field: string): boolean => entity.fields[field]?.required === 'always';
  const headings = (wanted: (column: TextColumn) => boolean): string[] =>
    columns.filter(wanted).map(({ heading }) => heading);
  const blanks = own.map(
    ({ heading, texts }) => [heading, texts.filter((text) => text === '').length] as const,
  );
  const { count, sums } = controlTotal(entity, table, rowIndexes);
  return {
    entity: entity.name,
    file: name,
    pass,
    count,
    sums: Object.fromEntries(Object.entries(sums).filter(([field]) => fields.includes(field))),
    columns: columns.map(({ field, heading }) => ({ field, heading })),
    keyColumns: headings(({ field }) => entity.naturalKey.includes(field) || entity.key.includes(field)),
    requiredColumns: headings(({ field }) => isRequired(field)),
    leaveUnmapped: headings(
      ({ field, texts }) =>
        !fields.includes(field) || (!isRequired(field) && texts.every((text) => text === '')),
    ),
    onDuplicate: modeFor(
      pass,
      columns.some(({ field }) => field === 'smartBillingId'),
    ),
    blanks: Object.fromEntries(blanks.filter(([, blank]) => blank > 0)),
  };
}

/** Writes one file of a package. */
export async function csvFile(
  file: PlannedFile,
  { language, bom }: CsvStyle,
): Promise<{ readonly bytes: Uint8Array; readonly entry: PackageFile }> {
  const columns = columnsOf(file, language);
  const bytes = bytesOf(columns, file.rowIndexes.length, bom);
  return { bytes, entry: { ...describe(file, columns), sha256: await sha256(bytes) } };
}
