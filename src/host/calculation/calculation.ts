import { wholeSheet } from '../workbook/area';
import type { FormulaKeeper } from '../workbook/cell-grid';
import type { CellValue } from '../workbook/cell-value';
import type { Change } from '../workbook/change';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { CustomFunctions } from './custom-functions';
import { EditClock } from './edit-clock';
import { FormulaResults } from './formula-results';
import type { Place } from './place';
import { ShownResults } from './shown-results';

/** The names of `Excel.CalculationMode`. */
type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Keeps formula cells current when they are read. Formulas that `parseFormula` does not read keep the value they have. */
export class Calculation {
  readonly clock = new EditClock();
  readonly custom = new CustomFunctions(() => this.#customChanged());
  #mode: CalculationMode = 'Automatic';
  #forced = false;
  readonly #results: FormulaResults;
  readonly #shown = new ShownResults();

  constructor(private readonly workbook: Workbook) {
    this.#results = new FormulaResults(workbook, this.clock, this.custom);
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  /** Once calculation is manual, formulas keep what they showed at that moment. */
  set mode(mode: CalculationMode) {
    if (mode === 'Manual' && this.#mode !== 'Manual') this.calculate();
    this.#mode = mode;
    this.workbook.record({ kind: 'document', part: 'calculation' });
  }

  /** Works formulas out whatever the mode: those of some cells, or all. */
  calculate(places: readonly Place[] = this.#everywhere()): void {
    this.#forced = true;
    this.clock.edited();
    try {
      for (const { sheet, area } of places) sheet.cells.calculate(area);
    } finally {
      this.#forced = false;
    }
    if (this.#mode === 'Manual') this.workbook.record({ kind: 'document', part: 'calculation' });
  }

  /** Whoever shows formulas reads them again. */
  #customChanged(): void {
    this.clock.edited();
    this.workbook.record({ kind: 'document', part: 'calculation' });
  }

  #everywhere(): Place[] {
    return this.workbook.sheets.map((sheet) => ({ sheet, area: wholeSheet }));
  }

  keeperOf(sheet: Worksheet): FormulaKeeper {
    return {
      edited: () => this.clock.edited(),
      calculated: () => this.clock.calculated(),
      current: (formula, shown, row, column) => this.#current(sheet, formula, shown, row, column),
    };
  }

  #current(
    sheet: Worksheet,
    text: string,
    shown: CellValue | undefined,
    row: number,
    column: number,
  ): CellValue | undefined {
    const result = this.#results.find(sheet, text);
    if (!result || (sheet.arrayFormulas.size > 0 && sheet.arrayFormulas.has(`${row},${column}`)))
      return shown;
    this.#shown.show(sheet, row, column, this.clock.now);
    // In manual mode, too, a formula is worked out when it is entered.
    if (this.#mode === 'Manual' && !this.#forced && shown !== undefined) return shown;
    this.#results.bringUpToDate(result);
    if (result.shownAt !== result.checkedAt) this.#shown.dependsOn(sheet, result.places);
    result.shownAt = result.checkedAt;
    return result.value ?? shown;
  }

  /** The formula cells that may show something else after these changes. */
  consequencesOf(changes: readonly Change[]): Change[] {
    const stale = this.#shown.takeStale(changes.some(movesReferences));
    if (stale.length === 0) return [];
    // What is read from now on must say again what it depends on.
    this.clock.edited();
    const actor = changes.at(-1)?.actor ?? 'user';
    return stale
      .filter(({ sheet }) => this.workbook.sheets.includes(sheet))
      .map((place) => ({ kind: 'calculated', ...place, actor, silent: true }));
  }
}

/** Whether formulas may refer to other cells afterwards, or all show something else. */
function movesReferences(change: Change): boolean {
  if (change.kind === 'table') return change.act !== 'filtered' && change.act !== 'styled';
  if (change.kind === 'document') return change.part === 'calculation';
  return change.kind === 'shifted' || change.kind === 'sheet';
}
