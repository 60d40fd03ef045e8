import type { Language } from '../../kernel/bilingual';
import type { DateSystem } from '../../kernel/excel-serial';
import type { Cell } from '../../entity/cell';
import type { EntityTable, KeysElsewhere } from '../../entity/column-table';
import type { AnyEntity, DayFacts } from '../../entity/entity';
import type { ReferenceLists } from '../../entity/reference-list';
import type { CheckedTables } from '../checked-tables';
import type { CheckSummary, RowTexts, SheetEdit, SheetRows } from '../checker';
import { groupIssues } from '../group-issues';
import { rowMessages, validateWorkspace, type CheckResult } from '../validate-workspace';
import type { Waiver } from '../waiver';

/** What a check rests on besides the rows. */
export interface EngineBasis {
  /** In force on the day of the check. */
  readonly lists: ReferenceLists;
  readonly facts: DayFacts;
  readonly dateSystem: DateSystem;
  readonly waivers: readonly Waiver[];
  readonly elsewhere?: KeysElsewhere;
  /** How many issues are listed at most; counts stay exact beyond it. */
  readonly issueLimit?: number;
}

/** Rows as Excel gives them: `values[row][columnOf(field)]`. */
export interface RowBlock {
  readonly values: readonly (readonly Cell[])[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** How far a check got, in rows. */
export interface CheckStep {
  readonly done: number;
  readonly total: number;
}

interface Sheet {
  readonly columns: Map<string, Cell[]>;
  rowIds: string[];
  rowCount: number;
}

const columnsOf = (rows: SheetRows | RowBlock): ReadonlyMap<string, readonly Cell[]> =>
  'columns' in rows
    ? rows.columns
    : new Map([...rows.columnOf].map(([field, at]) => [field, rows.values.map((row) => row[at] ?? '')]));

/** Holds the cells of all sheets and what is wrong with them, and keeps that right while cells change. */
export class WorkspaceEngine {
  private readonly sheets = new Map<string, Sheet>();
  private standing: CheckResult | undefined;

  constructor(
    private readonly registry: readonly AnyEntity[],
    private readonly basis: EngineBasis,
  ) {}

  /** Appends rows to an entity's sheet, as they are read; an entity never put has no sheet. */
  put(entity: string, rows: SheetRows | RowBlock): void {
    const columns = columnsOf(rows);
    const rowIds = 'columns' in rows ? rows.rowIds : (columns.get('rowId') ?? []).map(String);
    const count = 'columns' in rows ? rows.rowIds.length : rows.values.length;
    this.splice(entity, this.sheets.get(entity)?.rowCount ?? 0, 0, { columns, rowIds }, count);
  }

  /** The whole check in steps of some milliseconds, so that a caller may pause or stop between them. */
  *check(): Generator<CheckStep, void> {
    const total = [...this.sheets.values()].reduce((sum, { rowCount }) => sum + rowCount, 0);
    yield { done: 0, total };
    this.standing = validateWorkspace(this.checkedTables(), {
      ...this.basis,
      registry: this.registry,
    });
    yield { done: total, total };
  }

  /** Brings everything up to date with what somebody changed. */
  edit(edits: readonly SheetEdit[]): void {
    for (const edit of edits) {
      if (edit.kind === 'rows')
        this.splice(edit.entity, edit.at, edit.removed, edit.inserted, edit.inserted.rowIds.length);
      else {
        const column = this.sheets.get(edit.entity)?.columns.get(edit.field);
        edit.cells.forEach((cell, index) => {
          if (column) column[edit.from + index] = cell;
        });
      }
    }
    const steps = this.check();
    while (steps.next().done !== true) continue;
  }

  summary(): CheckSummary {
    const { counts, entities, issues, truncated } = this.result();
    return {
      counts,
      entities: Object.fromEntries([...entities].map(([name, { rows, ready }]) => [name, { rows, ready }])),
      groups: groupIssues(issues),
      truncated,
      waived: [],
    };
  }

  rowTexts(entity: string, language: Language): RowTexts {
    const result = this.result();
    return {
      statuses: result.entities.get(entity)?.statuses ?? [],
      messages: rowMessages(result, entity, language),
    };
  }

  /** What the last check found; an engine that has not checked yet has nothing to say. */
  result(): CheckResult {
    if (!this.standing) throw new Error('Nothing has been checked yet');
    return this.standing;
  }

  checked(): CheckedTables {
    const { lists, facts } = this.basis;
    return { tables: this.checkedTables(), registry: this.registry, lists, facts, result: this.result() };
  }

  private checkedTables(): CheckedTables['tables'] {
    const { dateSystem, elsewhere } = this.basis;
    const tables = new Map<string, EntityTable>();
    for (const [entity, { rowCount, columns, rowIds }] of this.sheets)
      tables.set(entity, { entity, rowCount, columns, rowIds });
    return { dateSystem, tables, ...(elsewhere ? { elsewhere } : {}) };
  }

  private splice(entity: string, at: number, removed: number, inserted: SheetRows, count: number): void {
    const sheet = this.sheets.get(entity) ?? { columns: new Map<string, Cell[]>(), rowIds: [], rowCount: 0 };
    this.sheets.set(entity, sheet);
    for (const field of inserted.columns.keys())
      if (!sheet.columns.has(field)) sheet.columns.set(field, new Array<Cell>(sheet.rowCount).fill(''));
    const blank = Array.from({ length: count }, () => '');
    for (const [field, column] of sheet.columns)
      sheet.columns.set(
        field,
        column.slice(0, at).concat(inserted.columns.get(field) ?? blank, column.slice(at + removed)),
      );
    sheet.rowIds = sheet.rowIds.slice(0, at).concat(inserted.rowIds, sheet.rowIds.slice(at + removed));
    sheet.rowCount += count - removed;
  }
}
