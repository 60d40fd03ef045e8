import { loadOrder } from '../../core/entity/load-order';
import type { MappedBlock, MappingContext } from '../../core/mapping/apply-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceNote } from '../../core/mapping/source-table';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import { requireOpenSheets } from '../../excel/workspace/require-open-sheets';
import { smallerBlocks } from '../../sources/smaller-blocks';
import { mapSource, type MapOptions } from '../map-source';
import type { MapSummary } from '../map-summary';
import { mapStream, type StreamedSummary } from '../map-stream';
import type { Watching } from '../progress';
import { requireSheets } from '../read-extract';
import { readWithRowIds } from '../read-with-row-ids';
import { readKeptHistory, type KeptHistory } from '../record-operation';
import { placesOf } from '../require-workspace';
import { statusLabels } from '../status-labels';
import type { WorkspaceHost } from '../workspace-host';
import { recordStreamed } from './record-streamed';
import { requireLikelyRoom, requireRoom } from './sheet-room';
import type { StreamedFile } from './streamed-file';
import { StreamedRows } from './streamed-rows';
import { streamedMapSummary } from './streamed-summary';
import { rowChoiceOf, wholeSource } from './whole-source';

export interface StreamedOptions extends Pick<MapOptions, 'newRowId' | 'by' | 'at'> {
  /** Ends after others have had their turn. */
  readonly pause: () => Promise<void>;
  /** Rows written at once; they change nothing but how soon a click is answered. */
  readonly rowsAtOnce?: number;
}

const fewRows = 4_096;

interface Run {
  readonly snapshot: WorkspaceSnapshot;
  readonly profile: MappingProfile;
  readonly context: MappingContext;
  readonly sheets: ReadonlyMap<string, StreamedRows>;
}

/** What came of reading and mapping a long file. */
interface ToldRun {
  readonly summary: StreamedSummary;
  readonly notes: readonly SourceNote[];
}

const entitiesOf = ({ entities }: MappingProfile): readonly string[] => [
  ...new Set(entities.map(({ entity }) => entity)),
];

/** Whether there is nothing to compare with: only then may rows be written as they come. */
const comesFirst = (
  { tables }: WorkspaceSnapshot,
  { broughtIn }: KeptHistory,
  { setup = [], ...profile }: MappingProfile,
): boolean =>
  setup.length === 0 &&
  [...broughtIn.values()].every(({ rowIds }) => rowIds.length === 0) &&
  entitiesOf(profile).every((name) => (tables.tables.get(name)?.rowCount ?? 0) === 0);

function startRun(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  profile: MappingProfile,
  newRowId: () => string,
): Run {
  const { lists, language, tables, registry } = snapshot;
  const names = new Set(entitiesOf(profile));
  requireSheets(snapshot, names);
  requireOpenSheets(placesOf(snapshot, names));
  const [draft = ''] = statusLabels(['Draft'], lists, language);
  const sheets = loadOrder(registry).flatMap(({ entity }) =>
    names.has(entity.name) ? [new StreamedRows(host, snapshot, entity, draft, newRowId)] : [],
  );
  return {
    snapshot,
    profile,
    context: { lists, language, dateSystem: tables.dateSystem, registry },
    sheets: new Map(sheets.map((sheet) => [sheet.entity.name, sheet])),
  };
}

async function writeBlock({ snapshot, sheets }: Run, made: MappedBlock['entities']): Promise<void> {
  for (const [name, { rowCount }] of made)
    requireRoom(snapshot, name, (sheets.get(name)?.count ?? 0) + rowCount);
  for (const [name, sheet] of sheets) {
    const rows = made.get(name);
    if (rows && rows.rowCount > 0) await sheet.write(rows);
  }
}

/** Maps the file block by block into the sheets; it ends early, and says so with what it did, where `signal` stops it. */
async function stream(
  run: Run,
  streamed: StreamedFile,
  { pause, rowsAtOnce = fewRows }: Pick<StreamedOptions, 'pause' | 'rowsAtOnce'>,
  { onProgress, signal }: Watching,
): Promise<ToldRun> {
  const source = await streamed.open(rowChoiceOf(run.profile));
  const isOver = (): boolean => signal?.aborted === true;
  let rowsIn = 0;
  const smaller = smallerBlocks(source.blocks, { most: rowsAtOnce, pause, isOver });
  async function* counted(): typeof smaller {
    for await (const block of smaller) {
      rowsIn += block.rows.length;
      yield block;
    }
  }
  const summary = await mapStream(
    { ...source, blocks: counted() },
    run.profile,
    { context: run.context, bytes: source.total, rowsAtOnce, write: (made) => writeBlock(run, made) },
    {
      onProgress: ({ done, total }) =>
        onProgress?.({
          stage: 'mapping',
          done: rowsIn,
          total: Math.round((rowsIn * total) / Math.max(1, done)),
        }),
    },
  );
  return { summary, notes: source.notes() };
}

/**
 * Brings a long file into empty sheets while it is read, as one operation of the history; where the profile or the sheets
 * have rows to compare with, the file is read whole as any other. Stopped half way, what came in stays and is told.
 * Throws SHEET_FULL before rows are written that a sheet cannot hold.
 */
export async function bringStreamIn(
  host: WorkspaceHost,
  streamed: StreamedFile,
  profile: MappingProfile,
  options: StreamedOptions,
  watching: Watching = {},
): Promise<MapSummary> {
  const { snapshot } = await readWithRowIds(host, options.newRowId);
  const before = await readKeptHistory(host, profile.name);
  if (!comesFirst(snapshot, before, profile))
    return mapSource(host, await wholeSource(streamed, profile, watching), profile, options, watching);
  const run = startRun(host, snapshot, profile, options.newRowId);
  requireLikelyRoom(snapshot, streamed, profile, run.context);
  const kept = () => [...run.sheets.values()].filter(({ count }) => count > 0);
  let told: ToldRun;
  let operation: string | undefined;
  try {
    told = await stream(run, streamed, options, watching);
  } finally {
    const doing = { profile, source: streamed.file.name, options };
    operation = await recordStreamed(host, snapshot, kept(), before.operations, doing);
  }
  const isStopped = watching.signal?.aborted === true;
  return { ...streamedMapSummary(told.summary, operation, isStopped), notes: told.notes };
}
