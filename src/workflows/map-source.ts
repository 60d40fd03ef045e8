import { isEmptyChange, joinBlocks } from '../core/history/entity-change';
import { withChangedRows } from '../core/history/with-changed-rows';
import type { LookupTables } from '../core/mapping/expression-context';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import { usualChoice, type ExtractChoice } from '../core/mapping/next-extract/extract-choice';
import { planExtract, type ExtractPlan } from '../core/mapping/next-extract/plan-extract';
import type { SourceTable } from '../core/mapping/source-table';
import { goneWords } from '../excel/workspace/history-words';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { writeAllStored } from '../excel/storage/workspace-store';
import { shownConflict, summariseExtract } from './extract-summary';
import type { MapSummary } from './map-summary';
import type { Watching } from './progress';
import { readExtract, type ReadExtract, type SheetExtract } from './read-extract';
import { readWithRowIds } from './read-with-row-ids';
import { recordOperation } from './record-operation';
import { placesOf } from './require-workspace';
import { writeChanges } from './write-changes';
import type { WorkspaceHost } from './workspace-host';

export interface MapOptions {
  readonly newRowId: () => string;
  /** Other tables the profile looks into, by the name it gives them. */
  readonly tables?: LookupTables;
  /** Who the history names. */
  readonly by?: string;
  /** ISO date and time, UTC. */
  readonly at?: string;
  /** What comes in; all that is new and changed when left out, and corrections made since stay. */
  readonly choice?: ExtractChoice;
  /** Ends after others have had their turn; all is done in one go where there is none. */
  readonly pause?: () => Promise<void>;
}

interface SheetPlan extends ExtractPlan {
  readonly extract: SheetExtract;
}

/** With the rows the profile brings along; a mapped row of the same key changes them before they are written. */
function withSetUp(plan: ExtractPlan, { setUp }: SheetExtract): ExtractPlan {
  if (setUp.rowIds.length === 0) return plan;
  const { setUp: settled, changed } = withChangedRows(setUp, plan.sheet.changed);
  return { ...plan, sheet: { ...plan.sheet, added: joinBlocks(settled, plan.sheet.added), changed } };
}

function planSheets(
  { sheets, draft }: ReadExtract,
  { name }: SourceTable,
  { newRowId, choice = usualChoice }: MapOptions,
  { language }: WorkspaceSnapshot,
): readonly SheetPlan[] {
  const writing = { newRowId, draft, source: name, goneMessage: `${goneWords[language]} (${name})` };
  return sheets.map((extract) => ({
    extract,
    ...withSetUp(planExtract(extract.sides, extract.compared, choice, writing), extract),
  }));
}

const counted = (
  plans: readonly SheetPlan[],
  count: (plan: SheetPlan) => number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(plans.map((plan) => [plan.extract.entity.name, count(plan)]));

const summaryOf = (
  { report, rowsOut, sheets }: ReadExtract,
  plans: readonly SheetPlan[],
  operation: string | undefined,
): MapSummary => ({
  ...report,
  rowsOut,
  setup: counted(plans, ({ extract }) => extract.setUp.rowIds.length),
  renewed: counted(plans, ({ extract: { compared } }) => compared.changed.length + compared.unchanged.length),
  extract: summariseExtract(sheets),
  openConflicts: plans.flatMap(({ open, extract }) => open.map((one) => shownConflict(extract, one))),
  ...(operation === undefined ? {} : { operation }),
});

/** What was written, if the writing stopped half way, is remembered and told all the same; so is the profile. */
async function tellRun(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  read: ReadExtract,
  plans: readonly SheetPlan[],
  run: { readonly profile: MappingProfile; readonly source: string; readonly options: MapOptions },
): Promise<string | undefined> {
  const { profile, source, options } = run;
  const changes = plans.map(({ sheet }) => sheet).filter((change) => !isEmptyChange(change));
  const broughtIn = plans.map((plan) => plan.broughtIn).filter((change) => !isEmptyChange(change));
  const profileStored = new Map([[`profile:${profile.name}`, profile]]);
  if (changes.length + broughtIn.length === 0) {
    await writeAllStored(host, profileStored);
    return undefined;
  }
  const operation = options.newRowId();
  const told = {
    operation,
    at: options.at ?? '',
    by: options.by ?? '',
    act: 'map' as const,
    profile: profile.name,
    source,
    gone: plans.reduce((sum, { goneNow }) => sum + goneNow, 0),
  };
  await recordOperation(
    host,
    snapshot,
    told,
    { changes, broughtIn },
    read.kept,
    profileStored,
    options.pause,
  );
  return operation;
}

/**
 * Applies a profile to a source and brings its rows into the workbook, setup rows first: only what is new or changed
 * since the profile's last extract is written, as one operation of the history; corrections made since stay.
 */
export async function mapSource(
  host: WorkspaceHost,
  source: SourceTable,
  profile: MappingProfile,
  options: MapOptions,
  { onProgress, signal }: Watching = {},
): Promise<MapSummary> {
  const { snapshot } = await readWithRowIds(host, options.newRowId);
  onProgress?.({ stage: 'mapping', done: 0, total: source.rows.length });
  const read = await readExtract(
    host,
    snapshot,
    { source, profile, tables: options.tables },
    options.newRowId,
    { pause: options.pause, signal },
  );
  const plans = planSheets(read, source, options, snapshot);
  const written: SheetPlan[] = [];
  const changing = plans.filter(({ sheet }) => !isEmptyChange(sheet));
  requireOpenSheets(
    placesOf(
      snapshot,
      changing.map(({ extract }) => extract.entity.name),
    ),
  );
  let operation: string | undefined;
  try {
    for (const plan of plans) {
      signal?.throwIfAborted();
      onProgress?.({ stage: 'writing', done: written.length, total: plans.length });
      if (!isEmptyChange(plan.sheet)) await writeChanges(host, snapshot, [plan.sheet]);
      written.push(plan);
    }
  } finally {
    operation = await tellRun(host, snapshot, read, written, { profile, source: source.name, options });
  }
  return summaryOf(read, plans, operation);
}
