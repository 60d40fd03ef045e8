import type { LineColumns } from './compiled-plan';

/** Where each number of a line stands among its terms; grace is 0 where there is none, because no call lasts less. */
export const term = {
  rate: 0,
  rateUnit: 1,
  minimum: 2,
  increment: 3,
  connectionFee: 4,
  minimumCost: 5,
  grace: 6,
  includedPerCall: 7,
  exactUpTo: 8,
  blocked: 9,
} as const;

/** Entries a line: a power of two, two cache lines. */
export const termsALine = 16;

/** Copies what a price needs from the columns into the terms. */
export function fillTerms(columns: LineColumns): void {
  const { terms, count } = columns;
  for (let line = 0; line < count; line += 1) {
    const at = line * termsALine;
    terms[at + term.rate] = columns.rate[line] ?? 0;
    terms[at + term.rateUnit] = columns.rateUnit[line] ?? 1;
    terms[at + term.minimum] = columns.minimum[line] ?? 0;
    terms[at + term.increment] = columns.increment[line] ?? 1;
    terms[at + term.connectionFee] = columns.connectionFee[line] ?? 0;
    terms[at + term.minimumCost] = columns.minimumCost[line] ?? 0;
    terms[at + term.grace] = Math.max(0, columns.grace[line] ?? 0);
    terms[at + term.includedPerCall] = columns.includedPerCall[line] ?? 0;
    terms[at + term.exactUpTo] = columns.exactUpTo[line] ?? -1;
    terms[at + term.blocked] = columns.blocked[line] ?? 0;
  }
}
