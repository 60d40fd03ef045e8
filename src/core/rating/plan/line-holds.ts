import type { LineColumns, LineHolds, PrefixTrie } from './compiled-plan';

/** Where each number of an entry stands among its four. */
export const hold = { from: 0, until: 1, band: 2, line: 3 } as const;
export const holdLength = 4;

/** When lines hold, group by group, so that those of one prefix lie in a row. */
export function lineHolds({ lines }: PrefixTrie, { from, until, band }: LineColumns): LineHolds {
  const entries = new Float64Array(lines.length * holdLength);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? 0;
    const entry = at * holdLength;
    entries[entry + hold.from] = from[line] ?? 0;
    entries[entry + hold.until] = until[line] ?? 0;
    entries[entry + hold.band] = band[line] ?? -1;
    entries[entry + hold.line] = line;
  }
  return entries;
}
