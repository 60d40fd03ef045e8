import type { Heard } from './heard-edits';
import type { StandingSheet } from './standing-sheet';
import { workOf, type SheetWork } from './touched-areas';

/** What is to be done on each sheet. */
export type SheetWorks = ReadonlyMap<StandingSheet, SheetWork>;

/** What was heard and asked for, by sheet; sheets nobody touched are not in it. */
export function sheetWorks(
  sheets: Iterable<StandingSheet>,
  heard: readonly Heard[],
  asked: ReadonlySet<string>,
): SheetWorks {
  const works = new Map<StandingSheet, SheetWork>();
  for (const sheet of sheets) {
    const edits = heard.flatMap((event) =>
      event.kind === 'edited' && event.sheetId === sheet.place.sheetId ? [event] : [],
    );
    if (asked.has(sheet.entity.name)) works.set(sheet, { kind: 'whole' });
    else if (edits.length > 0) works.set(sheet, workOf(sheet, edits));
  }
  return works;
}
