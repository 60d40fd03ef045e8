import type { SheetEdit } from '../checker';
import { CellEditor, type EditTrail } from './cell-editor';
import type { EngineSheet } from './engine-sheet';
import type { EngineSheets } from './engine-sheets';
import {
  checkSheetAmongOthers,
  checkSheetItself,
  closeSheet,
  holdRows,
  inSlices,
  resetSheet,
  type Work,
} from './full-check';
import { OpenRows } from './settle-rows';

/** Brings what stands up to date with edits: only what they touch is judged again. */
export class SheetEditor {
  private readonly open: OpenRows;
  private readonly changed = new Map<string, Set<string> | null>();
  /** Sheets whose referrers can be found, as long as no rows come or go. */
  private readonly indexed = new Set<EngineSheet>();
  private readonly editors = new Map<EngineSheet, Map<string, CellEditor>>();
  private readonly trail: EditTrail = {
    onRow: (sheet, row) => {
      this.open.add(sheet, row);
    },
    onColumn: ({ entity }, field) => {
      const columns = this.changed.get(entity.name);
      if (columns) columns.add(field);
      else if (columns === undefined) this.changed.set(entity.name, new Set([field]));
    },
  };

  constructor(
    private readonly sheets: EngineSheets,
    onSettled: (sheet: EngineSheet, row: number) => void,
  ) {
    this.open = new OpenRows(sheets, onSettled);
  }

  /** Takes in edits, in order; ends with everything up to date. */
  *apply(edits: readonly SheetEdit[]): Work {
    let moved: EngineSheet | undefined;
    for (const edit of edits) {
      const sheet = this.sheets.sheet(edit.entity);
      if (!sheet) continue;
      if (moved && (edit.kind === 'cells' || sheet !== moved)) yield* this.rebuild(moved);
      moved = edit.kind === 'rows' ? sheet : undefined;
      if (edit.kind === 'rows') sheet.cells.splice(edit.at, edit.removed, edit.inserted);
      else yield* this.setCells(sheet, edit);
    }
    if (moved) yield* this.rebuild(moved);
    yield* this.finish();
  }

  /** Indexes are about to be made anew. */
  forget(): void {
    this.editors.clear();
    this.indexed.clear();
  }

  /** Checks a sheet anew whose rows came, went or moved, with what refers to it. */
  *rebuild(sheet: EngineSheet): Work {
    this.forget();
    this.changed.set(sheet.entity.name, null);
    resetSheet(sheet);
    yield* checkSheetItself(sheet);
    yield* checkSheetAmongOthers(sheet);
    yield* closeSheet(sheet, this.sheets.waivedIn(sheet));
    yield* holdRows(sheet);
    for (const { sheet: other, reference, held } of this.sheets.referrersOf(sheet))
      if (other !== sheet)
        yield* inSlices(other.rowCount, 2, (row) => {
          const turned = reference.review(row);
          if (held.review(row) || turned) this.open.add(other, row);
        });
  }

  /** Runs the rules that read what changed, and settles every row something else is to be said of. */
  *finish(): Work {
    const { changed } = this;
    if (changed.size > 0)
      for (const sheet of this.sheets.all())
        for (const rule of sheet.tableRules) {
          if (!rule.isTouchedBy(changed)) continue;
          const steps = rule.run((row) => {
            this.open.add(sheet, row);
          });
          for (const _ of steps) yield 0;
          yield sheet.rowCount;
        }
    changed.clear();
    yield* this.open.settle();
  }

  /** A row of which something else is to be said. */
  reopen(sheet: EngineSheet, row: number): void {
    this.open.add(sheet, row);
  }

  private *setCells(sheet: EngineSheet, { field, from, cells }: SheetEdit & { kind: 'cells' }): Work {
    yield* this.indexReferrers(sheet);
    if (cells.length === 1) this.editor(sheet, field).set(from, cells[0] ?? '');
    else
      yield* inSlices(cells.length, 8, (index) => {
        this.editor(sheet, field).set(from + index, cells[index] ?? '');
      });
  }

  /** Readies what finds the rows that refer to the rows of a sheet, and those that refer to these. */
  private *indexReferrers(sheet: EngineSheet): Work {
    if (this.indexed.has(sheet)) return;
    this.indexed.add(sheet);
    for (const { sheet: other, reference } of this.sheets.referrersOf(sheet)) {
      const fields = [reference.column.name];
      if (!other.hasIndex(fields)) {
        const index = other.emptyIndex(fields);
        yield* inSlices(other.rowCount, 1, (row) => index.append(row));
      }
      yield* this.indexReferrers(other);
    }
  }

  private editor(sheet: EngineSheet, field: string): CellEditor {
    const editors = this.editors.get(sheet) ?? new Map<string, CellEditor>();
    this.editors.set(sheet, editors);
    const known = editors.get(field);
    if (known?.indexCount === sheet.indexes.size) return known;
    const editor = new CellEditor(this.sheets, sheet, field, this.trail);
    editors.set(field, editor);
    return editor;
  }
}
