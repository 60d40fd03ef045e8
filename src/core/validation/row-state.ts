/** How far one row of the check got: whether it may be pushed. */
export type RowStatus = 'Draft' | 'Error' | 'Warning' | 'Ready' | 'Pushed' | 'Failed' | 'Skipped';

/** What the check says of a row; nothing of one that nobody filled in. */
export type RowState = RowStatus | '';
