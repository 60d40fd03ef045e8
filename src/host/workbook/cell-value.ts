/** One of Excel's error values; each exists once, so two are equal when they are the same object. */
export class CellError {
  private constructor(readonly code: string) {}

  private static readonly known = new Map(
    [
      '#NULL!',
      '#DIV/0!',
      '#VALUE!',
      '#REF!',
      '#NAME?',
      '#NUM!',
      '#N/A',
      '#GETTING_DATA',
      '#SPILL!',
      '#CALC!',
      '#FIELD!',
      '#BLOCKED!',
      '#CONNECT!',
      '#BUSY!',
      '#UNKNOWN!',
    ].map((code) => [code, new CellError(code)]),
  );

  /** The error a text names, or undefined when it names none. */
  static named(code: string): CellError | undefined {
    return CellError.known.get(code.toUpperCase());
  }
}

/** What a cell holds; a blank cell holds undefined. Dates are serial numbers that a number format shows as dates. */
export type CellValue = string | number | boolean | CellError;

/** What the API and people hand over or get: errors as their text, blank as ''. */
export type PlainValue = string | number | boolean;

export const plainValue = (value: CellValue | undefined): PlainValue =>
  value === undefined ? '' : value instanceof CellError ? value.code : value;

/** The names of `Excel.RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueTypeOf(value: CellValue | undefined): ValueType {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
