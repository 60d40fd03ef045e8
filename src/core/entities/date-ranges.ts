import type { Canonical } from '../entity/cell';

/** A row's period of validity; ISO dates, both days included, open at the end where `to` is null. */
export interface DatedRow {
  readonly rowIndex: number;
  readonly from: Canonical;
  readonly to: Canonical;
}

/** Whether the day lies in the period; a blank beginning includes everything before. */
export const includesDay = (from: Canonical, to: Canonical, day: string): boolean =>
  (from === null || String(from) <= day) && (to === null || String(to) >= day);

/** Rows that begin before another of them has ended; rows without a beginning are left out. */
export function overlappingRows(rows: readonly DatedRow[]): number[] {
  const inOrder = rows
    .filter(({ from }) => from !== null)
    .sort((a, b) => (String(a.from) < String(b.from) ? -1 : String(a.from) > String(b.from) ? 1 : 0));
  const overlapping: number[] = [];
  let lastDay: string | undefined;
  for (const { rowIndex, from, to } of inOrder) {
    if (lastDay !== undefined && String(from) <= lastDay) overlapping.push(rowIndex);
    const end = to === null ? openEnd : String(to);
    if (lastDay === undefined || end > lastDay) lastDay = end;
  }
  return overlapping;
}

const openEnd = '9999-12-31';
