const digits = 12;

/** Row Ids of rows that come in one after the other: the first, a UUID, with its last twelve digits counting on. */
export const numberedRowIds = (first: string, from: number, count: number): readonly string[] => {
  const stem = first.slice(0, -digits);
  return Array.from(
    { length: count },
    (_unused, index) => stem + (from + index).toString(16).padStart(digits, '0'),
  );
};
