/**
 * What is billed of a duration or volume, all in ticks: the minimum, then whole increments beyond it (domain.md 4.1, step 7).
 * `increment` is 1 or more.
 */
export const billedTicks = (actual: number, minimum: number, increment: number): number =>
  minimum + Math.max(0, Math.ceil((actual - minimum) / increment)) * increment;
