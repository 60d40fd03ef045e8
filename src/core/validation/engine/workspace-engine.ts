import type { Language } from '../../kernel/bilingual';
import type { Severity } from '../../kernel/issue';
import type { Cell } from '../../entity/cell';
import type { EntityTable } from '../../entity/column-table';
import type { AnyEntity } from '../../entity/entity';
import type { CheckedTables } from '../checked-tables';
import type { CheckSummary, RowTexts, RowTextsPart, SheetEdit, SheetRows } from '../checker';
import type { CheckResult } from '../validate-workspace';
import type { Waiver } from '../waiver';
import { EngineReport } from './engine-report';
import type { EngineSheet } from './engine-sheet';
import { EngineSheets, type EngineBasis } from './engine-sheets';
import {
  checkSheetAmongOthers,
  checkSheetItself,
  checkTableRules,
  closeSheet,
  holdRows,
  resetSheet,
  workOf,
  type Work,
} from './full-check';
import { SheetCells } from './sheet-cells';
import { SheetEditor } from './sheet-editor';
import { TouchedRows } from './touched-rows';

/** Rows as Excel gives them: `values[row][columnOf(field)]`, the Row Id under `rowId`. */
export interface RowBlock {
  readonly values: readonly (readonly Cell[])[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** How far a check got, in cells. */
export interface CheckStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Holds the cells of all sheets and what is wrong with them, and keeps that right while cells change: after any edits it
 * says what a check of everything would. What it hands out shows the sheets as they are until the next edit.
 */
export class WorkspaceEngine {
  private readonly sheets: EngineSheets;
  private readonly touched = new TouchedRows();
  private readonly editor: SheetEditor;
  private readonly report: EngineReport;
  /** Sheets that were put since the last check. */
  private readonly fresh = new Set<EngineSheet>();
  /** Whether what stands is true of the cells. */
  private stands = false;

  constructor(
    private readonly registry: readonly AnyEntity[],
    private readonly basis: EngineBasis,
  ) {
    this.sheets = new EngineSheets(registry, basis);
    this.report = new EngineReport(this.sheets, basis.issueLimit);
    this.editor = new SheetEditor(this.sheets, (sheet, row) => {
      this.touched.add(sheet, row);
      this.report.forgetSheet(sheet);
    });
  }

  /**
   * Appends rows to an entity's sheet as they are read, any number of slices; after a check, in place of what it had. An
   * entity never put has no sheet.
   */
  put(name: string, rows: SheetRows | RowBlock): void {
    const sheet = this.sheets.open(name);
    if (!sheet) return;
    if (!this.fresh.has(sheet)) sheet.cells = new SheetCells();
    this.fresh.add(sheet);
    sheet.forgetSource();
    if ('values' in rows) sheet.cells.appendRows(rows.values, rows.columnOf);
    else sheet.cells.appendColumns(rows.columns, rows.rowIds);
  }

  /** Checks what was put, the first time everything, in steps of some milliseconds; one left half way begins anew. */
  *check(): Generator<CheckStep, void> {
    const whole = !this.stands;
    const sheets = whole ? this.sheets.all() : [...this.fresh];
    const total = sheets.reduce((sum, sheet) => sum + workOf(sheet), 0);
    let done = 0;
    this.begin(sheets);
    yield { done, total };
    for (const sheet of sheets) this.touched.addAll(sheet);
    for (const work of whole ? this.checkAll() : this.checkSheets(sheets)) {
      done = Math.min(done + work, total);
      yield { done, total };
    }
    this.fresh.clear();
    this.stands = true;
  }

  /**
   * Brings everything up to date with what somebody changed. One cell takes some microseconds, and longer where others hang
   * on it: rows that refer to its row or share its key, rules over whole sheets that read it. Rows that came, went or moved
   * cost a check of their sheet.
   */
  edit(edits: readonly SheetEdit[]): void {
    const steps = this.editing(edits);
    while (steps.next().done !== true) continue;
  }

  /** The same in steps; until the last of them nothing is to be asked, and one left half way asks for a check. */
  *editing(edits: readonly SheetEdit[]): Generator<undefined, void> {
    const stood = this.stands;
    this.begin(edits.flatMap(({ entity }) => this.sheets.sheet(entity) ?? []));
    if (!stood) {
      this.takeIn(edits);
      return;
    }
    for (const _ of this.editor.apply(edits)) yield undefined;
    for (const edit of edits) if (edit.kind === 'rows') this.touchAll(edit.entity);
    this.stands = true;
  }

  /** From now on these warnings are let stand, and no others. */
  waive(waivers: readonly Waiver[]): void {
    const before = this.sheets.all().map((sheet) => [sheet, this.sheets.waivedIn(sheet)] as const);
    this.sheets.waive(waivers);
    if (!this.stands) return;
    for (const [sheet, were] of before) this.reopenWaived(sheet, were);
    const steps = this.editor.finish();
    while (steps.next().done !== true) continue;
    this.report.forget();
  }

  summary(): CheckSummary {
    this.requireCheck();
    return this.report.summary();
  }

  rowTexts(entity: string, language: Language): RowTexts {
    this.requireCheck();
    const sheet = this.sheets.sheet(entity);
    return sheet ? this.report.rowTexts(sheet, language) : { statuses: [], messages: [] };
  }

  /** Statuses and messages of at most so many rows that were touched, or speak otherwise, since they were handed over last. */
  freshTexts(language: Language, most = Infinity): readonly RowTextsPart[] {
    this.requireCheck();
    return this.touched.take(most).map(([sheet, rows]) => ({
      entity: sheet.entity.name,
      rows,
      ...this.report.textsOf(sheet, rows, language),
    }));
  }

  result(): CheckResult {
    this.requireCheck();
    return this.report.result();
  }

  checked(): CheckedTables {
    const { lists, facts, dateSystem, elsewhere } = this.basis;
    const tables = new Map<string, EntityTable>(
      this.sheets.all().map(({ entity, decoded }) => [entity.name, decoded.source]),
    );
    return {
      tables: { dateSystem, tables, ...(elsewhere ? { elsewhere } : {}) },
      registry: this.registry,
      lists,
      facts,
      result: this.result(),
    };
  }

  counts(): Readonly<Record<Severity, number>> {
    return this.report.counts();
  }

  private begin(changing: readonly EngineSheet[]): void {
    this.stands = false;
    this.report.forget();
    for (const sheet of changing) {
      sheet.forgetSource();
      this.report.forgetSheet(sheet);
      // References that lead nowhere show one that would lead to it.
      for (const referrer of this.sheets.referrersOf(sheet)) this.report.forgetSheet(referrer.sheet);
    }
  }

  private requireCheck(): void {
    if (!this.stands) throw new Error('Nothing has been checked yet, or not to the end');
  }

  private *checkAll(): Work {
    const all = this.sheets.all();
    this.editor.forget();
    for (const sheet of all) {
      resetSheet(sheet);
      yield* checkSheetItself(sheet);
    }
    for (const sheet of all) yield* checkSheetAmongOthers(sheet);
    for (const sheet of all) yield* checkTableRules(sheet);
    for (const sheet of all) yield* closeSheet(sheet, this.sheets.waivedIn(sheet));
    for (const sheet of all) yield* holdRows(sheet);
  }

  private *checkSheets(sheets: readonly EngineSheet[]): Work {
    for (const sheet of sheets) yield* this.editor.rebuild(sheet);
    yield* this.editor.finish();
  }

  /** Changes cells that are to be checked yet. */
  private takeIn(edits: readonly SheetEdit[]): void {
    for (const edit of edits) {
      const cells = this.sheets.sheet(edit.entity)?.cells;
      if (edit.kind === 'rows') cells?.splice(edit.at, edit.removed, edit.inserted);
      else
        edit.cells.forEach((cell, index) => {
          cells?.set(edit.field, edit.from + index, cell);
        });
    }
  }

  private touchAll(entity: string): void {
    const sheet = this.sheets.sheet(entity);
    if (sheet) this.touched.addAll(sheet);
  }

  private reopenWaived(sheet: EngineSheet, were: ReadonlySet<string>): void {
    const are = this.sheets.waivedIn(sheet);
    if (were.size + are.size === 0) return;
    for (let row = 0; row < sheet.rowCount; row += 1) {
      const rowId = sheet.cells.rowId(row);
      if (were.has(rowId) || are.has(rowId)) this.editor.reopen(sheet, row);
    }
  }
}
