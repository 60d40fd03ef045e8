import type { CellValue } from '../workbook/cell-value';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { EditClock } from './edit-clock';
import { parseFormula, type Formula } from './parse-formula';
import { placeOf, type Place } from './place';
import { worksheetFunctions, type Operand } from './worksheet-functions';

/** A formula text of one sheet and what it came to; `value` is undefined when it refers to what is not there. */
export interface Result {
  readonly sheet: Worksheet;
  readonly formula: Formula;
  value: CellValue | undefined;
  /** The cells it came from. */
  places: readonly Place[];
  /** The same with their stamps, as text. */
  basis: string;
  /** The edit after which it was last found right. */
  checkedAt: number;
  /** The edit after which those who show it were last said to depend on its cells. */
  shownAt: number;
  circular: boolean;
}

/** Formulas that need one another further than this are worked out from the far end. */
const deepest = 200;
/** Texts remembered for a sheet; rows that move give formulas new texts. */
const mostTexts = 50_000;

class TooDeep extends Error {
  constructor(readonly result: Result) {
    super('Formulas need one another further than one recursion goes.');
  }
}

/** The results of formulas, worked out when asked for and again when cells they come from have changed since. */
export class FormulaResults {
  readonly #bySheet = new WeakMap<Worksheet, Map<string, Result | undefined>>();
  readonly #underway = new Set<Result>();

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: EditClock,
  ) {}

  /** The result of a formula on a sheet, which may be out of date; undefined for a formula that is not worked out here. */
  find(sheet: Worksheet, text: string): Result | undefined {
    const known = this.#bySheet.get(sheet) ?? new Map<string, Result | undefined>();
    this.#bySheet.set(sheet, known);
    if (known.has(text)) return known.get(text);
    if (known.size >= mostTexts) known.clear();
    const formula = parseFormula(text);
    const fresh = {
      value: undefined,
      places: [],
      basis: 'none',
      checkedAt: -1,
      shownAt: -1,
      circular: false,
    };
    const result = formula && { sheet, formula, ...fresh };
    known.set(text, result);
    return result;
  }

  bringUpToDate(result: Result): void {
    if (result.checkedAt === this.clock.editedAt) return;
    if (this.#underway.has(result)) result.circular = true;
    else if (this.#underway.size >= deepest) throw new TooDeep(result);
    else if (this.#underway.size > 0) this.#check(result);
    else this.#checkFromFarEnd(result);
  }

  #checkFromFarEnd(result: Result): void {
    const waiting = [result];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      try {
        this.#check(next);
        waiting.pop();
      } catch (fault) {
        if (!(fault instanceof TooDeep)) throw fault;
        if (waiting.includes(fault.result)) this.#breakCircle(fault.result);
        else waiting.push(fault.result);
      }
    }
  }

  /** Formulas that need themselves are 0 in Excel. */
  #breakCircle(result: Result): void {
    Object.assign(result, { value: 0, basis: 'circle', checkedAt: this.clock.editedAt });
  }

  #check(result: Result): void {
    this.#underway.add(result);
    result.circular = false;
    try {
      const operands = this.#operandsOf(result);
      result.places = (operands ?? []).flat().filter((operand) => 'area' in operand);
      for (const { sheet, area } of result.places) sheet.cells.calculate(area);
      const basis = operands ? result.places.map(basisOf).join() : 'nowhere';
      if (basis !== result.basis) result.value = operands && this.#evaluate(result, operands);
      result.basis = basis;
      result.checkedAt = this.clock.editedAt;
    } finally {
      this.#underway.delete(result);
    }
  }

  #evaluate({ formula, circular }: Result, operands: readonly (readonly Operand[])[]): CellValue {
    if (circular) return 0;
    const { dateSystem } = this.workbook;
    return totalOf(
      formula.map(({ sign, name }, index) => ({
        sign,
        value: worksheetFunctions[name](operands[index] ?? [], dateSystem),
      })),
    );
  }

  /** The operands of each call; undefined when one of the references leads nowhere. */
  #operandsOf({ sheet, formula }: Result): Operand[][] | undefined {
    const found = formula.map(({ args }) =>
      args.map((one) => (one.kind === 'literal' ? one : placeOf(this.workbook, one, sheet))),
    );
    const operands = found.map((each) => each.filter((operand) => operand !== undefined));
    return operands.every((each, index) => each.length === found[index]?.length) ? operands : undefined;
  }
}

/** Adds and takes away what the calls came to; the first error is the result. */
function totalOf(terms: readonly { readonly sign: '+' | '-'; readonly value: CellValue }[]): CellValue {
  let total = 0;
  for (const { sign, value } of terms) {
    if (typeof value !== 'number') return value;
    total += sign === '-' ? -value : value;
  }
  return total;
}

const basisOf = ({ sheet, area: { top, left, bottom, right } }: Place): string =>
  [sheet.id, top, left, bottom, right, sheet.cells.stamp(left, right)].join();
