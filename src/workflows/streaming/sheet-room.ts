import { CodedError, type Fate } from '../../core/kernel/coded-error';
import { applyProfile, type MappingContext } from '../../core/mapping/apply-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { lastSheetRow } from '../../excel/cells/sheet-area';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import type { StreamedFile } from './streamed-file';

const sheetFull = (sheet: string, rows: number, fate: Fate, next: string): CodedError =>
  new CodedError(
    'SHEET_FULL',
    fate,
    `The sheet ${sheet} holds no more than ${String(rows)} rows. ${next} sbm map --parts makes several files of a source, sbm map --books several workbooks.`,
    { sheet, rows },
  );

const roomOf = ({ places }: WorkspaceSnapshot, entity: string): { sheet: string; most: number } => {
  const place = places.get(entity);
  return { sheet: place?.sheet ?? entity, most: lastSheetRow - (place?.firstRow ?? 0) };
};

/** Throws SHEET_FULL where a sheet does not hold so many rows; what was written before stays. */
export function requireRoom(snapshot: WorkspaceSnapshot, entity: string, rows: number): void {
  const { sheet, most } = roomOf(snapshot, entity);
  if (rows > most)
    throw sheetFull(sheet, most, 'done', 'What came in until then stays; undo it in the history.');
}

/** Refuses, before anything is written, what by its first rows would not fit the sheets. */
export function requireLikelyRoom(
  snapshot: WorkspaceSnapshot,
  { sample, aboutRows }: StreamedFile,
  profile: MappingProfile,
  context: MappingContext,
): void {
  for (const [name, { rowCount }] of applyProfile(sample, profile, context).entities) {
    const { sheet, most } = roomOf(snapshot, name);
    const about = Math.round((rowCount * aboutRows) / Math.max(1, sample.rows.length));
    // The estimate is a few percent off at most; what lies between is found out while rows come.
    if (about > most * 1.05)
      throw sheetFull(sheet, most, 'notDone', `The source makes about ${String(about)}.`);
  }
}
