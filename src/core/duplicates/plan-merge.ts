import type { AnyEntity, DecodedTable } from '../entity/entity';
import { referencesTo, type SheetsRead } from '../entity/references-to';
import { editAt, type CellEdit } from '../validation/cell-edit';
import type { ComparedSheets } from './compared-sheets';
import { collisionsAfter, type Collision } from './merge-collisions';

export interface MergeChoice {
  /** The row that stays, counted from 0. */
  readonly keep: number;
  /** Field → the row whose cell it gets; a field that is not named stays as the kept row has it. */
  readonly fields: ReadonlyMap<string, number>;
}

export interface RemovedRow {
  readonly entity: string;
  readonly rowId: string;
  readonly rowIndex: number;
}

/** References of one column that lead to the kept row from now on. */
interface Repointed {
  readonly entity: string;
  readonly field: string;
  readonly count: number;
}

/** All that merging rows into one changes; nothing is changed by working it out. */
export interface MergePlan {
  readonly edits: readonly CellEdit[];
  readonly removed: readonly RemovedRow[];
  readonly repointed: readonly Repointed[];
  /** Rows that would have the same key as another (V004) once they belong to the same row. */
  readonly collisions: readonly Collision[];
}

/** What the tables hold, by entity; entities without a sheet are left out. */
type Sheets = ReadonlyMap<string, { readonly entity: AnyEntity; readonly table: DecodedTable }>;

interface Merging {
  readonly sheets: Sheets;
  readonly name: string;
  readonly choice: MergeChoice;
  readonly removed: ReadonlySet<number>;
}

/** The kept row's cells that come from another row. */
function chosenCells({ choice: { keep, fields } }: Merging, table: DecodedTable): readonly CellEdit[] {
  return [...fields].flatMap(([field, row]) => {
    const to = table.source.columns.get(field)?.[row];
    const edit = to === undefined ? undefined : editAt(table, field, keep, to);
    return edit && edit.from !== edit.to ? [edit] : [];
  });
}

/** What led to one of the rows, where it led there: of rows that share a value the first is the one referred to. */
function valuesLeadingHere(
  { referenceBy }: AnyEntity,
  table: DecodedTable,
  rows: ReadonlySet<number>,
): ReadonlySet<string> {
  const first = new Map<string, number>();
  table.column(referenceBy).forEach((value, row) => {
    if (value !== null && !first.has(String(value))) first.set(String(value), row);
  });
  return new Set([...first].flatMap(([value, row]) => (rows.has(row) ? [value] : [])));
}

/** References that are to lead to the kept row from now on; one that would lead to its own row is emptied. */
function repointing({ sheets, name, choice, removed }: Merging, to: string): readonly CellEdit[] {
  const target = sheets.get(name);
  if (!target) return [];
  const here = valuesLeadingHere(target.entity, target.table, new Set([choice.keep, ...removed]));
  const read: SheetsRead = {
    registry: [...sheets.values()].map(({ entity }) => entity),
    table: (entity) => sheets.get(entity)?.table,
  };
  return [...referencesTo(read, name, here)].flatMap(({ entity, field, rowIndex }): CellEdit[] => {
    const table = sheets.get(entity)?.table;
    if (!table || (entity === name && removed.has(rowIndex))) return [];
    const wanted = entity === name && rowIndex === choice.keep ? '' : to;
    const isRight = String(table.column(field)[rowIndex]) === wanted;
    return isRight ? [] : [editAt(table, field, rowIndex, wanted)];
  });
}

function counted(edits: readonly CellEdit[]): readonly Repointed[] {
  const counts = new Map<string, Repointed>();
  for (const { entity, field, to } of edits) {
    const key = `${entity}\n${field}`;
    if (to !== '') counts.set(key, { entity, field, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** A choice of the cell a repointed reference stands in gives way to the repointing. */
function withoutOverlap(
  chosen: readonly CellEdit[],
  repointed: readonly CellEdit[],
  keep: number,
): CellEdit[] {
  const own = new Set(
    repointed.filter(({ rowIndex }) => rowIndex === keep).map(({ entity, field }) => `${entity}\n${field}`),
  );
  return [...chosen.filter(({ entity, field }) => !own.has(`${entity}\n${field}`)), ...repointed];
}

/**
 * How rows of an entity become one: the kept row's cells, every reference of every sheet led to it, the other rows taken
 * out. References that led to one of the rows lead to the kept one; only one from the kept row to itself is emptied.
 */
export function planMerge(
  { registry, result }: ComparedSheets,
  entityName: string,
  rows: readonly number[],
  choice: MergeChoice,
): MergePlan {
  const sheets: Sheets = new Map(
    registry.flatMap((entity) => {
      const table = result.entities.get(entity.name)?.decoded;
      return table ? [[entity.name, { entity, table }] as const] : [];
    }),
  );
  const target = sheets.get(entityName);
  if (!target) return { edits: [], removed: [], repointed: [], collisions: [] };
  const { entity, table } = target;
  const removed = new Set(rows.filter((row) => row !== choice.keep));
  const merging = { sheets, name: entityName, choice, removed };
  const value =
    table.column(entity.referenceBy)[choice.fields.get(entity.referenceBy) ?? choice.keep] ?? null;
  const repointed = value === null ? [] : repointing(merging, String(value));
  const edits = withoutOverlap(chosenCells(merging, table), repointed, choice.keep);
  return {
    edits,
    removed: [...removed]
      .sort((a, b) => a - b)
      .map((rowIndex) => ({ entity: entityName, rowId: table.source.rowIds[rowIndex] ?? '', rowIndex })),
    repointed: counted(repointed),
    collisions: collisionsAfter(sheets, edits, { entity: entityName, rows: removed }),
  };
}
