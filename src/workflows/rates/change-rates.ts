import { destinationLine } from '../../core/entities/rates/destination-line';
import { emptyBlock, isEmptyChange } from '../../core/history/entity-change';
import { changeLines, type ChangePreview } from '../../core/rating/designer/change/change-lines';
import type { RateChange } from '../../core/rating/designer/change/rate-change';
import { selectedLines, type LineFilter } from '../../core/rating/designer/filter/line-filter';
import type { DestinationRow } from '../../core/rating/plan/rate-rows';
import { offshoreAreas } from '../../core/rating/reading/offshore-areas';
import { requireOpenSheets } from '../../excel/workspace/require-open-sheets';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import type { Doing } from '../apply-fixes';
import type { Watching } from '../progress';
import { readWithRowIds } from '../read-with-row-ids';
import { readKeptHistory, recordOperation } from '../record-operation';
import { entityIn, placesOf, requireWorkspace } from '../require-workspace';
import type { WorkspaceHost } from '../workspace-host';
import { writeChanges } from '../write-changes';
import { changedColumns } from './cell-changes';
import { standingPlan } from './standing-plan';

/** Which lines of one plan get what; `told` says it in the history. */
export interface RatesWish {
  readonly plan: string;
  readonly where: LineFilter;
  readonly change: RateChange;
  readonly told: string;
}

/** What a change comes to over the sheet as it stands; `changes` point to `lines`. */
export interface PlannedRates extends ChangePreview {
  readonly lines: readonly DestinationRow[];
  /** Data row of each line. */
  readonly rowOf: readonly number[];
}

export interface ChangedRates extends PlannedRates {
  /** Undefined where no cell changed. */
  readonly operation: string | undefined;
}

function planRates(snapshot: WorkspaceSnapshot, { plan, where, change }: RatesWish): PlannedRates {
  const { lines, versions } = standingPlan(snapshot, plan);
  const currency = versions.rows[0]?.currency;
  const facts = { offshore: offshoreAreas(snapshot.lists), currencyOf: () => currency };
  const selected = selectedLines(lines.rows, where, facts);
  return { lines: lines.rows, rowOf: lines.rowOf, ...changeLines(lines.rows, selected, change) };
}

/** What a change would come to; nothing is written. */
export const previewRates = async (host: WorkspaceHost, wish: RatesWish): Promise<PlannedRates> =>
  planRates(await requireWorkspace(host), wish);

/** Changes rates in the sheet as it stands, as one operation of the history that can be taken back whole. */
export async function changeRates(
  host: WorkspaceHost,
  wish: RatesWish,
  { by, at, newId }: Doing,
  { onProgress, signal }: Watching = {},
): Promise<ChangedRates> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const { snapshot } = await readWithRowIds(host, newId);
  const planned = planRates(snapshot, wish);
  const entity = entityIn(snapshot, destinationLine.name);
  const wanted = planned.changes.map(({ line, field, to }) => ({
    row: planned.rowOf[line] ?? -1,
    field,
    to,
  }));
  const change = {
    ...{ entity: destinationLine.name, added: emptyBlock, removed: emptyBlock },
    changed: entity ? changedColumns(snapshot, entity, wanted) : new Map(),
  };
  if (isEmptyChange(change)) return { ...planned, operation: undefined };
  requireOpenSheets(placesOf(snapshot, [destinationLine.name]));
  signal?.throwIfAborted();
  onProgress?.({ stage: 'writing', done: 0, total: 1 });
  const operation = newId();
  const told = { operation, at, by, act: 'edit' as const, source: `${wish.plan}: ${wish.told}` };
  const before = await readKeptHistory(host, undefined);
  await writeChanges(host, snapshot, [change]);
  await recordOperation(host, snapshot, told, { changes: [change], broughtIn: [] }, before);
  return { ...planned, operation };
}
