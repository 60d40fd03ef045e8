import type { Area } from '../../host/workbook/area';
import type { Change } from '../../host/workbook/change';
import type { Table } from '../../host/workbook/table';
import type { Workbook } from '../../host/workbook/workbook';
import type { Worksheet } from '../../host/workbook/worksheet';
import type { GridEngine } from './grid-engine';
import { fitSize, paintCells } from './paint-cells';
import { paintLayout } from './paint-layout';
import { paintNotes } from './paint-notes';
import { PaintQueue } from './paint-queue';
import { DropDowns } from './paint-rules';
import { showSelection } from './follow-selection';
import { paintTabs } from './sheet-tabs';
import type { ShownCells } from './shown-cell';
import { joined, StaleSheets } from './stale-sheets';

/** An add-in writes in many requests; the grid is painted at most this often while it does. */
const addInPause = 40;
/** How long the grid takes to draw new tabs. */
const tabPause = 40;

/** Keeps the grid a picture of the host: each change marks what is stale, and the active sheet is painted soon after. */
export class HostFollower {
  readonly #stale = new StaleSheets();
  readonly #dropDowns: DropDowns;
  readonly #stop: () => void;
  readonly #queue: PaintQueue;
  #tabsStale = false;
  #selectionStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: (() => void)[] = [];

  constructor(
    private readonly engine: GridEngine,
    private readonly workbook: Workbook,
    private readonly shown: ShownCells,
  ) {
    this.#dropDowns = new DropDowns(engine);
    this.#queue = new PaintQueue(
      (work) => engine.paint(work),
      () => this.#tellSettled(),
    );
    this.#stop = workbook.observe((changes) => this.#hear(changes));
    for (const sheet of workbook.sheets) this.markAll(sheet);
    this.#tabsStale = false;
    this.#selectionStale = true;
    this.flush();
  }

  close(): void {
    this.#stop();
    clearTimeout(this.#timer);
    this.#queue.close();
  }

  /** Resolves when the grid shows everything the host holds on the active sheet. */
  settled(): Promise<void> {
    if (this.#timer === undefined && this.#queue.isEmpty) return Promise.resolve();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  /** Paints at once what the grid does not hold yet: an act of a person in it is about to build on what it holds. */
  catchUp(): void {
    this.#queue.finish();
  }

  #tellSettled(): void {
    if (this.#timer === undefined) for (const resolve of this.#settled.splice(0)) resolve();
  }

  /** Everything of a sheet and its tab is to be painted again, as after a refused change. */
  markAll(sheet: Worksheet): void {
    this.#stale.markAll(sheet);
    this.#tabsStale = true;
    this.#schedule(0);
  }

  #hear(changes: readonly Change[]): void {
    if (changes.some(({ kind }) => kind !== 'selection')) this.shown.forgetCells();
    for (const change of changes) this.#note(change);
    this.#schedule(changes.some(({ actor }) => actor === 'user') ? 0 : addInPause);
  }

  #note(change: Change): void {
    if (change.kind === 'sheet') {
      this.#tabsStale = true;
      if (change.act === 'added') this.#stale.markAll(change.sheet);
    }
    if (change.kind === 'selection' || change.kind === 'sheet')
      this.#selectionStale ||= change.actor === 'addin' || change.kind === 'sheet';
    if (change.kind === 'table') this.#noteTable(change.table);
    if (change.kind === 'format') this.#stale.markDressed(change.sheet, change.area);
    else if (change.kind === 'cells') this.#noteCells(change.sheet, change.area);
    else if (change.kind === 'calculated') this.#stale.markCells(change.sheet, change.area);
    else if ('sheet' in change) this.#stale.markChange(change.sheet, change.kind);
    const moves = change.kind === 'shifted' || change.kind === 'sorted';
    // What a person may undo was at other places before an add-in moved it.
    if (moves && change.actor === 'addin') this.engine.undo.clearUndoRedo(this.engine.unit.getUnitId());
  }

  #noteTable({ sheet, area }: Table): void {
    this.#stale.markChange(sheet, 'rules');
    // A table names the columns whose headings are blank.
    this.#stale.markCells(sheet, { ...area, bottom: area.top });
  }

  #noteCells(sheet: Worksheet, area: Area): void {
    this.#stale.markCells(sheet, area);
    // Their choices may be these cells.
    for (const other of this.workbook.sheets) if (other !== sheet) this.#stale.mark(other, 'rules');
  }

  #schedule(pause: number): void {
    if (this.#timer !== undefined && pause > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  /** Paints now what is stale of the tabs and the active sheet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // The grid draws its tabs before one of them can be gone to.
    if (this.#tabsStale) {
      this.#tabsStale = false;
      this.engine.paint(() => paintTabs(this.engine, this.workbook));
      this.#schedule(tabPause);
      return;
    }
    try {
      this.engine.paint(() => this.#paintActive());
    } finally {
      if (this.#queue.isEmpty) this.#tellSettled();
    }
  }

  #paintActive(): void {
    this.#paintSheet(this.workbook.activeSheet);
    if (this.#selectionStale) showSelection(this.engine, this.workbook);
    this.#selectionStale = false;
  }

  #paintSheet(sheet: Worksheet): void {
    const grid = this.engine.unit.getSheetBySheetId(sheet.id);
    const stale = grid && this.#stale.take(sheet);
    if (!stale) return;
    if (fitSize(grid, sheet)) stale.parts.add('layout');
    const area = stale.parts.has('cells') ? (stale.area ?? sheet.cells.usedArea()) : undefined;
    if (stale.parts.has('cells') && !stale.area) {
      this.#queue.drop(sheet.id);
      grid.getCellMatrix().reset();
    }
    if (area) this.#queue.add(sheet.id, paintCells(grid, sheet, area));
    if (stale.parts.has('layout')) paintLayout(grid, sheet);
    if (stale.parts.has('notes')) paintNotes(this.engine, sheet);
    const offersOthers = stale.parts.has('rules') && this.#paintRules(sheet);
    const isShown = this.engine.unit.getActiveSheet() === grid;
    const looksOther = (['layout', 'looks', 'notes'] as const).some((part) => stale.parts.has(part));
    if (offersOthers || looksOther || !isShown) this.engine.redraw();
    else this.#redrawCells(joined(stale.dressed, area));
  }

  #redrawCells(area: Area | undefined): void {
    if (area) this.engine.redrawCells(area);
  }

  #paintRules(sheet: Worksheet): boolean {
    this.shown.forgetRules();
    return this.#dropDowns.paint(sheet);
  }
}
