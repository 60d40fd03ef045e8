import type { Cell } from '../entity/cell';

/** What a column's dates of three numbers say of their order; `unknown` where they say nothing, or both. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'unknown';

const shape = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](?:\d{4}|\d{2})(?:\s|$)/;

/** 25/12/2026 can only be day first; one such date settles the order of 03/04/2026, unless another contradicts it. */
export function dateOrderOf(cells: readonly Cell[]): DateOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const [, first, second] = shape.exec(cell) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst ? 'dayFirst' : 'monthFirst';
}
