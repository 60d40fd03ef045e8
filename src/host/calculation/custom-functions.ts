import { CellError, plainValue, type CellValue, type PlainValue } from '../workbook/cell-value';

/** What an add-in hands over for a function of its own; it may answer later. */
export type CustomFunction = (...inputs: readonly PlainValue[]) => PlainValue | Promise<PlainValue>;

/** A result as a cell keeps it; what is no value of a cell, or a fault, is an error as in Excel. */
const shown = (value: unknown): CellValue => {
  if (typeof value === 'string') return CellError.named(value) ?? value;
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : errorNamed('#NUM!');
};

const errorNamed = (code: string): CellValue => CellError.named(code) ?? code;

/** The functions an add-in has associated, by the name formulas call them by; case does not matter. */
export class CustomFunctions {
  /** Grows whenever calls may come to something else. */
  version = 0;
  readonly #functions = new Map<string, CustomFunction>();
  readonly #results = new Map<string, CellValue>();
  readonly #pending = new Map<string, Promise<void>>();

  /** `changed` hears that formulas are to be worked out again. */
  constructor(private readonly changed: () => void) {}

  associate(name: string, one: CustomFunction): void {
    this.#functions.set(name.toUpperCase(), one);
    this.refresh();
  }

  has = (name: string): boolean => this.#functions.has(name.toUpperCase());

  /** Forgets all results: what the functions go by has changed. */
  refresh(): void {
    this.#results.clear();
    // What is answered from now on was asked before the change.
    this.#pending.clear();
    this.#renew();
  }

  /** Ends when no call is waiting for its answer. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending.values());
  }

  /** What a call comes to, #BUSY! until its answer is there; an error among the inputs is the result. */
  call(name: string, inputs: readonly CellValue[]): CellValue {
    const error = inputs.find((input) => input instanceof CellError);
    const one = this.#functions.get(name.toUpperCase());
    if (error !== undefined) return error;
    if (!one) return errorNamed('#NAME?');
    const key = JSON.stringify([name.toUpperCase(), ...inputs]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(one, inputs.map(plainValue), key);
    this.#results.set(key, answer);
    return answer;
  }

  #ask(one: CustomFunction, inputs: readonly PlainValue[], key: string): CellValue {
    try {
      const answer = one(...inputs);
      if (!(answer instanceof Promise)) return shown(answer);
      this.#await(answer, key);
      return errorNamed('#BUSY!');
    } catch {
      return errorNamed('#VALUE!');
    }
  }

  #await(answer: Promise<PlainValue>, key: string): void {
    const settle = answer
      .then(shown, () => errorNamed('#VALUE!'))
      .then((value) => {
        if (this.#pending.get(key) !== settle) return;
        this.#pending.delete(key);
        this.#results.set(key, value);
        this.#renew();
      });
    this.#pending.set(key, settle);
  }

  #renew(): void {
    this.version += 1;
    this.changed();
  }
}
