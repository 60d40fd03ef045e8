/** Two rows that somebody has looked at and found to be two; by Row Id, so that sorting changes nothing. */
export type Distinct = readonly [rowId: string, otherRowId: string];
