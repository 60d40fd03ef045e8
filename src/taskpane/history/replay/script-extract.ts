import type { HistoryScript } from '../../../core/history/history-script';
import { leaveOutRows } from '../../../core/mapping/leave-out-rows';
import type { MappingProfile } from '../../../core/mapping/mapping-profile';
import type { SourceTable } from '../../../core/mapping/source-table';
import { openComparison, type OpenComparison } from '../../../workflows/compare-source';
import type { Watching } from '../../../workflows/progress';
import type { WorkspaceHost } from '../../../workflows/workspace-host';

import { nextTurn } from '../../checking/next-turn';
import { readSource } from '../../source/read-source';

/** A script and the file it was read from. */
export interface NamedScript {
  readonly name: string;
  readonly script: HistoryScript;
}

/** The next extract beside what the script's profile brought in last. */
export interface ScriptExtract {
  readonly source: SourceTable;
  readonly comparison: OpenComparison;
}

/** The profile of the script's last extract; undefined where it brings none in. */
export const profileOf = ({ steps }: HistoryScript): MappingProfile | undefined =>
  steps.findLast((step) => step.do === 'map')?.profile;

/** Reads the next extract as the profile says its files are, and compares it; nothing is written. */
export async function openScriptExtract(
  host: WorkspaceHost,
  file: File,
  profile: MappingProfile,
  watching: Watching,
): Promise<ScriptExtract> {
  const reading = Object.fromEntries(
    Object.entries(profile.source ?? {}).filter(([, value]) => value !== undefined),
  );
  const read = await readSource(file, reading, watching);
  const source = leaveOutRows(read, profile.source?.leaveOut ?? []);
  return { source, comparison: await openComparison(host, { source, profile }, watching, nextTurn) };
}
