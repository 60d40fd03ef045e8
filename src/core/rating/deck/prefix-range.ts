/** The fewest prefixes that make up all numbers from `from` to `to`, both of one length, `from` not above `to`. */
export function prefixesOfRange(from: string, to: string): readonly string[] {
  if (from === to) return [from];
  const shared = [...from].findIndex((digit, place) => digit !== to[place]);
  const head = from.slice(0, shared);
  const [low, high] = [Number(from[shared]), Number(to[shared])];
  const [lowRest, highRest] = [from.slice(shared + 1), to.slice(shared + 1)];
  const lowWhole = /^0*$/.test(lowRest);
  const highWhole = /^9*$/.test(highRest);
  if (low === 0 && high === 9 && lowWhole && highWhole) return head === '' ? digitsFrom(0, 9) : [head];
  const first = lowWhole
    ? []
    : prefixesOfRange(lowRest, '9'.repeat(lowRest.length)).map((rest) => `${head}${low}${rest}`);
  const last = highWhole
    ? []
    : prefixesOfRange('0'.repeat(highRest.length), highRest).map((rest) => `${head}${high}${rest}`);
  const middle = digitsFrom(lowWhole ? low : low + 1, highWhole ? high : high - 1).map(
    (digit) => `${head}${digit}`,
  );
  return [...first, ...middle, ...last];
}

const digitsFrom = (low: number, high: number): string[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_unused, step) => String(low + step));
