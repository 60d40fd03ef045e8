/**
 * Rows of Northwind that are one and the same, by their identifiers, labelled by reading all 93 customers and 29
 * suppliers. `Val2` and `VALON` were left behind by somebody trying the database out: both are the company `IT` without
 * an address or telephone. All others are different companies; `Consolidated Holdings` and `Eastern Connection`, say,
 * share a city and nothing else.
 */
export const northwindLabels = {
  customer: [['Val2', 'VALON']],
  supplier: [],
} as const;
