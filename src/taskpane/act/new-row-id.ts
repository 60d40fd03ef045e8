/** A Row Id: made once per row and never again, so that sending twice takes effect once. */
export const newRowId = (): string => crypto.randomUUID();
