import type { Checker, RowTextsPart } from '../../core/validation/checker';
import { fittingMessage, writeRowTexts, type TextRun } from '../../excel/workspace/write-row-texts';
import { statusLabels } from '../status-labels';
import type { WorkspaceHost } from '../workspace-host';
import type { Language } from '../../core/kernel/bilingual';
import type { ReferenceLists } from '../../core/entity/reference-list';
import type { StandingSheet } from './standing-sheet';

export interface TextTarget {
  readonly host: WorkspaceHost;
  readonly checker: Checker;
  readonly language: Language;
  readonly lists: ReferenceLists;
  readonly sheets: ReadonlyMap<string, StandingSheet>;
}

/** A range of its own costs as much as the texts of so many rows. */
const bridge = 20;

/** Takes over what is to be shown and says which rows do not show it yet, ascending. */
function take(
  sheet: StandingSheet,
  { rows, statuses: codes, messages }: RowTextsPart,
  { lists, language }: TextTarget,
): readonly number[] {
  const stale: number[] = [];
  const statuses = statusLabels(codes, lists, language);
  rows.forEach((row, index) => {
    if (sheet.samples.has(row)) return;
    const status = statuses[index] ?? '';
    const message = fittingMessage(messages[index] ?? '');
    if (sheet.statuses[row] === status && sheet.messages[row] === message) return;
    sheet.statuses[row] = status;
    sheet.messages[row] = message;
    stale.push(row);
  });
  return stale;
}

/** Rows as runs; a few rows in between that show what they should already are written along. */
function runsOf(sheet: StandingSheet, rows: readonly number[]): readonly TextRun[] {
  const runs: { from: number; end: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const near = last && row - last.end <= bridge;
    const free =
      near &&
      !Array.from({ length: row - last.end }, (_, gap) => last.end + gap).some((between) =>
        sheet.samples.has(between),
      );
    if (last && free) last.end = row + 1;
    else runs.push({ from: row, end: row + 1 });
  }
  return runs.map(({ from, end }) => ({
    entity: sheet.entity,
    place: sheet.place,
    from,
    statuses: sheet.statuses.slice(from, end),
    messages: sheet.messages.slice(from, end),
  }));
}

/** Sheets that stay unwritten because somebody protected them, by entity. */
export type Guarded = ReadonlySet<string>;

/** Writes what the rows are to say where they do not say it yet. */
export async function writeTexts(
  target: TextTarget,
  filters: 'off' | 'stay',
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Guarded> {
  const { host, checker, language, sheets } = target;
  const stale = new Map<string, number[]>();
  for (;;) {
    const parts = await checker.freshTexts(language);
    if (parts.length === 0) break;
    for (const part of parts) {
      const sheet = sheets.get(part.entity);
      const rows = sheet ? take(sheet, part, target) : [];
      if (rows.length > 0) stale.set(part.entity, (stale.get(part.entity) ?? []).concat(rows));
    }
  }
  const guarded = new Set([...stale.keys()].filter((name) => sheets.get(name)?.place.isProtected === true));
  const runs = [...stale].flatMap(([name, rows]) => {
    const sheet = sheets.get(name);
    return sheet && !guarded.has(name) ? runsOf(sheet, rows) : [];
  });
  await writeRowTexts(host, runs, filters, onProgress, signal);
  return guarded;
}
