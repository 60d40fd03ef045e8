import type { Cell } from '../core/entity/cell';
import { shownValue } from '../core/kernel/shown-value';
import {
  goneColumn,
  type FieldChange,
  type FieldConflict,
  type RepeatedKey,
} from '../core/mapping/next-extract/extract-sides';
import { conflictName } from '../core/mapping/next-extract/extract-choice';
import { keyOfLast, keyOfMapped } from './extract-keys';
import type { SheetExtract } from './read-extract';

/** How an extract stands to the last one of its profile, in rows. */
export interface ExtractCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

export interface SheetCounts extends ExtractCounts {
  /** Rows emptied in the sheet since, as by a merge: they stay away. */
  readonly takenOut: number;
  /** Cells corrected in the sheet that the source did not change. */
  readonly kept: number;
  readonly conflicts: number;
  /** Changed cells by field. */
  readonly fields: Readonly<Record<string, number>>;
}

/** A cell in which source and sheet both changed, as it may be shown. */
export interface ShownConflict {
  /** By which it is decided. */
  readonly name: string;
  readonly entity: string;
  readonly key: string;
  readonly field: string;
  /** Null where it is not kept. */
  readonly last: Cell | null;
  readonly source: Cell;
  readonly sheet: Cell;
}

export interface ExtractExamples {
  readonly new: readonly { readonly entity: string; readonly key: string }[];
  readonly changed: readonly {
    readonly entity: string;
    readonly key: string;
    readonly field: string;
    readonly before: Cell;
    readonly after: Cell;
  }[];
  readonly gone: readonly { readonly entity: string; readonly key: string; readonly since: string }[];
}

export interface ExtractSummary extends ExtractCounts {
  readonly entities: Readonly<Record<string, SheetCounts>>;
  /** The first few of each kind by entity, of changes by field. */
  readonly examples: ExtractExamples;
  readonly conflicts: readonly ShownConflict[];
  readonly repeatedKeys: readonly RepeatedKey[];
}

const examplesAtMost = 5;

/** As it may be shown: a field that may hold a password only says that it differs. */
const shownCell = ({ entity }: SheetExtract, field: string, cell: Cell): Cell => {
  const secret = entity.secrets?.fields.includes(field) === true;
  return typeof cell === 'string' ? shownValue(cell, secret) : cell;
};

export const shownConflict = (
  sheet: SheetExtract,
  { field, index, last, source, sheet: own }: FieldConflict,
): ShownConflict => {
  return {
    name: conflictName(sheet.entity.name, sheet.compared.keys[index] ?? '', field),
    entity: sheet.entity.name,
    key: keyOfMapped(sheet, index),
    field,
    last: last === undefined ? null : shownCell(sheet, field, last),
    source: shownCell(sheet, field, source),
    sheet: shownCell(sheet, field, own),
  };
};

function countsOf({ compared }: SheetExtract): SheetCounts {
  const fields: Record<string, number> = {};
  for (const { field } of compared.changes) fields[field] = (fields[field] ?? 0) + 1;
  return {
    new: compared.added.length,
    changed: compared.changed.length,
    unchanged: compared.unchanged.length,
    gone: compared.gone.length,
    takenOut: compared.takenOut.length,
    kept: compared.kept,
    conflicts: compared.conflicts.length,
    fields,
  };
}

/** Rows of one sheet that the extract has no more, with the extract they were first missing from. */
export function goneRows(sheet: SheetExtract): ExtractExamples['gone'] {
  const { entity, sides, compared } = sheet;
  return compared.gone.map((row) => ({
    entity: entity.name,
    key: keyOfLast(sheet, row),
    since: String(sides.last.columns.get(goneColumn)?.[row] ?? ''),
  }));
}

/** The first changes of each field. */
function firstOfFields({ compared }: SheetExtract): readonly FieldChange[] {
  const seen = new Map<string, number>();
  return compared.changes.filter(({ field }) => {
    const count = (seen.get(field) ?? 0) + 1;
    seen.set(field, count);
    return count <= examplesAtMost;
  });
}

function examplesOf(sheets: readonly SheetExtract[]): ExtractExamples {
  const some = <T>(of: (sheet: SheetExtract) => readonly T[]): readonly T[] => sheets.flatMap(of);
  const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, examplesAtMost);
  return {
    new: some((sheet) =>
      first(sheet.compared.added).map((index) => ({
        entity: sheet.entity.name,
        key: keyOfMapped(sheet, index),
      })),
    ),
    changed: some((sheet) =>
      firstOfFields(sheet).map(({ field, index, from, to }) => ({
        entity: sheet.entity.name,
        key: keyOfMapped(sheet, index),
        field,
        before: shownCell(sheet, field, from),
        after: shownCell(sheet, field, to),
      })),
    ),
    gone: some((sheet) => first(goneRows(sheet))),
  };
}

/** A comparison as people and scripts read it. */
export function summariseExtract(sheets: readonly SheetExtract[]): ExtractSummary {
  const mapped = sheets.filter(({ sides: { mapped: rows, last } }) => rows.rowCount + last.rowIds.length > 0);
  const entities = Object.fromEntries(mapped.map((sheet) => [sheet.entity.name, countsOf(sheet)]));
  const sum = (count: (counts: SheetCounts) => number): number =>
    Object.values(entities).reduce((total, counts) => total + count(counts), 0);
  return {
    new: sum((counts) => counts.new),
    changed: sum(({ changed }) => changed),
    unchanged: sum(({ unchanged }) => unchanged),
    gone: sum(({ gone }) => gone),
    entities,
    examples: examplesOf(mapped),
    conflicts: mapped.flatMap((sheet) => sheet.compared.conflicts.map((one) => shownConflict(sheet, one))),
    repeatedKeys: mapped.flatMap(({ compared }) => compared.repeatedKeys),
  };
}
