import type { Operation } from '../../core/history/operation';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { writeAllStored } from '../../excel/storage/workspace-store';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import { broughtInAsIn, broughtInName } from '../brought-in';
import type { MapOptions } from '../map-source';
import { tellOperation } from '../record-operation';
import { indexStored, recordName } from '../stored-operations';
import type { WorkspaceHost } from '../workspace-host';
import { streamedStored } from './streamed-record';
import type { StreamedRows } from './streamed-rows';

/** Tells the history of a streamed run and remembers the profile; undefined where nothing came in. */
export async function recordStreamed(
  host: WorkspaceHost,
  { language }: WorkspaceSnapshot,
  sheets: readonly StreamedRows[],
  known: readonly Operation[],
  {
    profile,
    source,
    options: { newRowId, at = '', by = '' },
  }: {
    readonly profile: MappingProfile;
    readonly source: string;
    readonly options: Pick<MapOptions, 'newRowId' | 'at' | 'by'>;
  },
): Promise<string | undefined> {
  const stored = new Map<string, unknown>([[`profile:${profile.name}`, profile]]);
  if (sheets.length === 0) {
    await writeAllStored(host, stored);
    return undefined;
  }
  const operation: Operation = {
    operation: newRowId(),
    at,
    by,
    act: 'map',
    profile: profile.name,
    source,
    counts: { added: sheets.reduce((sum, { count }) => sum + count, 0), removed: 0, cells: 0 },
    gone: 0,
  };
  stored.set(...indexStored(known, operation));
  stored.set(recordName(operation.operation), streamedStored(sheets.map(({ kept }) => kept)));
  stored.set(broughtInName(profile.name), broughtInAsIn(operation.operation));
  await writeAllStored(host, stored);
  await tellOperation(host, operation, language);
  return operation.operation;
}
