/** A number for each text, the same for the same; 0 for a blank one. */
export function numbered(texts: readonly string[]): Int32Array {
  const known = new Map([['', 0]]);
  return Int32Array.from(texts, (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}
