import type { CellValue } from '../workbook/cell-value';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { EditClock } from './edit-clock';
import type { CustomFunctions } from './custom-functions';
import { ownFunction, parseFormula, type Argument, type Call, type Formula } from './parse-formula';
import { basisOf, placeOf, type Place } from './place';
import { inputOf, worksheetFunctions, type Operand } from './worksheet-functions';

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
    private readonly custom: CustomFunctions,
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
      const places = this.#placesOf(result.sheet, result.formula);
      result.places = places ?? [];
      for (const { sheet, area } of result.places) sheet.cells.calculate(area);
      const basis = places ? this.#basisOf(result) : 'nowhere';
      if (basis !== result.basis) result.value = places && this.#evaluate(result);
      result.basis = basis;
      result.checkedAt = this.clock.editedAt;
    } finally {
      this.#underway.delete(result);
    }
  }

  #evaluate({ sheet, formula, circular }: Result): CellValue | undefined {
    if (circular) return 0;
    if (formula.some((term) => this.#isUnknown(term))) return undefined;
    return totalOf(formula.map((term) => ({ sign: term.sign, value: this.#call(sheet, term) })));
  }

  /** A function that neither this host nor an add-in has: the formula keeps the value it has. */
  #isUnknown = ({ name, args }: Call): boolean =>
    (ownFunction(name) === undefined && !this.custom.has(name)) ||
    args.some((one) => one.kind === 'call' && this.#isUnknown(one));

  #call(sheet: Worksheet, { name, args }: Call): CellValue {
    const operands = args.flatMap((one) => this.#operandOf(sheet, one) ?? []);
    const own = ownFunction(name);
    if (own) return worksheetFunctions[own](operands, this.workbook.dateSystem);
    return this.custom.call(name, operands.map(inputOf));
  }

  #operandOf(sheet: Worksheet, one: Argument): Operand | undefined {
    if (one.kind === 'call') return { value: this.#call(sheet, one) };
    if (one.kind === 'omitted') return { value: '' };
    return one.kind === 'literal' ? one : placeOf(this.workbook, one, sheet);
  }

  /** The cells a formula comes from; undefined when one of its references leads nowhere. */
  #placesOf(sheet: Worksheet, calls: readonly Call[]): readonly Place[] | undefined {
    const places: Place[] = [];
    for (const one of calls.flatMap(({ args }) => args)) {
      const found = one.kind === 'call' ? this.#placesOf(sheet, [one]) : this.#placeOf(sheet, one);
      if (!found) return undefined;
      places.push(...found);
    }
    return places;
  }

  #placeOf(sheet: Worksheet, one: Exclude<Argument, Call>): readonly Place[] | undefined {
    if (one.kind === 'literal' || one.kind === 'omitted') return [];
    const place = placeOf(this.workbook, one, sheet);
    return place && [place];
  }

  #basisOf({ formula, places }: Result): string {
    const version = formula.every(({ name }) => ownFunction(name)) ? '' : String(this.custom.version);
    return [version, ...places.map(basisOf)].join();
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
