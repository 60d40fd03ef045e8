import type { Canonical } from '../entity/cell';
import type { DecodedTable, RuleFinding, TableFinding, TableRule } from '../entity/entity';

/** The other sheets of the workspace, as a table rule sees them. */
export type OtherTables = Parameters<TableRule['check']>[1];

/** What a lookup must know of an entity: its name and the field others refer to it by. */
export interface Referable {
  readonly name: string;
  readonly referenceBy: string;
}

/** One row of a sheet; asks for its fields by name, null where blank or unreadable. */
export type RowReader = (field: string) => Canonical;

export const rowReader =
  (table: DecodedTable, rowIndex: number): RowReader =>
  (field) =>
    table.column(field)[rowIndex] ?? null;

/** Findings, and pauses between them; gives a result where others build on one. */
export type FindingSteps<Result = void> = Generator<TableFinding | undefined, Result>;

/** Whether so many rows were gone through that others may go first: some milliseconds. */
export const isSliceEnd = (rowIndex: number): boolean => (rowIndex & 1023) === 1023;

/** What `check` has against each row, in the order of the sheet. */
export function* eachRow(
  table: DecodedTable,
  check: (row: RowReader, rowIndex: number) => RuleFinding | undefined,
): FindingSteps {
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const finding = check(rowReader(table, rowIndex), rowIndex);
    if (finding) yield { ...finding, rowIndex };
    if (isSliceEnd(rowIndex)) yield undefined;
  }
}

/** As `eachRow`, where there may be several things against one row. */
export function* eachRowAll(
  table: DecodedTable,
  check: (row: RowReader) => readonly RuleFinding[],
): FindingSteps {
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    for (const finding of check(rowReader(table, rowIndex))) yield { ...finding, rowIndex };
    if (isSliceEnd(rowIndex)) yield undefined;
  }
}

/** Rows of a sheet by what others refer to them by; always undefined when the sheet is not there (V005 says the rest). */
export function lookup(
  { name, referenceBy }: Referable,
  others: OtherTables,
): (reference: Canonical) => RowReader | undefined {
  const table = others(name);
  if (!table) return () => undefined;
  const rows = new Map<Canonical, number>();
  table.column(referenceBy).forEach((reference, rowIndex) => {
    if (!rows.has(reference)) rows.set(reference, rowIndex);
  });
  return (reference) => {
    const rowIndex = reference === null ? undefined : rows.get(reference);
    return rowIndex === undefined ? undefined : rowReader(table, rowIndex);
  };
}

/** As `lookup`, where another field of the row says which sheet is meant. */
export function lookupByKind(
  targets: Readonly<Record<string, Referable>>,
  others: OtherTables,
): (kind: Canonical, reference: Canonical) => RowReader | undefined {
  const lookups = new Map(
    Object.entries(targets).map(([kind, target]) => [kind, lookup(target, others)] as const),
  );
  return (kind, reference) => lookups.get(String(kind))?.(reference);
}

/** Row numbers that hold the same values in all these fields, by those values; rows with a blank among them are left out. */
export function groupRows(
  table: DecodedTable,
  fields: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const steps = groupingRows(table, fields);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `groupRows`, with pauses: for sheets of which there may be many rows. */
export function* groupingRows(
  table: DecodedTable,
  fields: readonly string[],
): FindingSteps<ReadonlyMap<string, readonly number[]>> {
  const columns = fields.map((field) => table.column(field));
  const groups = new Map<string, number[]>();
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    if (isSliceEnd(rowIndex)) yield undefined;
    const key = keyAt(columns, rowIndex);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(rowIndex);
    else groups.set(key, [rowIndex]);
  }
  return groups;
}

/** As `groupKey` of the row's values, without making a list of them; undefined where one is blank. */
function keyAt(columns: readonly (readonly Canonical[])[], rowIndex: number): string | undefined {
  let key: string | undefined;
  for (const column of columns) {
    const value = column[rowIndex] ?? null;
    if (value === null) return undefined;
    key = key === undefined ? String(value) : `${key}\n${String(value)}`;
  }
  return key;
}

/** The key under which `groupRows` files these values. */
export const groupKey = (values: readonly Canonical[]): string => values.map(String).join('\n');
