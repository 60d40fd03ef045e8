import type { Canonical } from '../entity/cell';

/** A period of validity; ISO dates, both days included, open at the end where `to` is null. */
export interface Dated {
  readonly from: Canonical;
  readonly to: Canonical;
}

const openEnd = '9999-12-31';

/** Whether the day lies in the period; a blank beginning includes everything before. */
export const includesDay = ({ from, to }: Dated, day: string): boolean =>
  (from === null || String(from) <= day) && (to === null || String(to) >= day);

/** Those that begin before an earlier one has ended; what has no beginning is left out. */
export function overlapping<Item extends Dated>(items: readonly Item[]): Item[] {
  const inOrder = items
    .filter(({ from }) => from !== null)
    .sort((a, b) => (String(a.from) < String(b.from) ? -1 : String(a.from) > String(b.from) ? 1 : 0));
  let lastDay = '';
  return inOrder.filter(({ from, to }) => {
    const overlaps = String(from) <= lastDay;
    const end = to === null ? openEnd : String(to);
    if (end > lastDay) lastDay = end;
    return overlaps;
  });
}
