/** Gives every cell of a range the same format; Excel takes one value for all, which its types do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
