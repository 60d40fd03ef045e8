import { cellText } from '../core/entity/kinds/read-text';
import { CodedError } from '../core/kernel/coded-error';
import type { Issue, Severity } from '../core/kernel/issue';
import { shownValue } from '../core/kernel/shown-value';
import { holdsSecret, waiverKey, waiversNow } from '../core/validation/apply-waivers';
import type { Waiver } from '../core/validation/waiver';
import type { WaiverRefusal } from '../core/validation/waiver-refusal';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { readWithRowIds } from './read-with-row-ids';
import { entityIn } from './require-workspace';
import { readWaivers, writeWaivers } from './stored-waivers';
import { checkSnapshot } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

/** A warning by its code and cell; the Row Id is blank where the row has none yet. */
export interface WarningCell extends Pick<Waiver, 'code' | 'entity' | 'rowId' | 'field'> {
  readonly rowIndex: number;
}

export interface WaiveOptions extends Pick<Waiver, 'reason' | 'by' | 'at'> {
  /** ISO date of the check that the warnings are looked for with. */
  readonly today: string;
  readonly newRowId: () => string;
}

export interface WaiveResult {
  readonly waived: readonly Waiver[];
  readonly refused: readonly { readonly issue: WarningCell; readonly why: WaiverRefusal }[];
}

const cellKey = ({ code, entity, field, rowIndex }: Pick<Issue, 'code' | 'entity' | 'field' | 'rowIndex'>) =>
  `${code}\n${entity}\n${field}\n${String(rowIndex)}`;

/** The row an issue speaks of: where it was, or where its Row Id is now. */
function rowOf({ entity, rowId, rowIndex }: WarningCell, { tables }: WorkspaceSnapshot): number {
  const rowIds = tables.tables.get(entity)?.rowIds ?? [];
  return rowId === '' || rowIds[rowIndex] === rowId ? rowIndex : rowIds.indexOf(rowId);
}

const refusalOf: Readonly<Record<Severity, WaiverRefusal | undefined>> = {
  error: 'error',
  warning: undefined,
  info: 'note',
};

/** What is wrong in each cell now, waived before or not. */
function severities(snapshot: WorkspaceSnapshot, today: string): ReadonlyMap<string, Severity> {
  const { issues } = checkSnapshot(snapshot, { today }).result;
  return new Map(issues.map((issue) => [cellKey(issue), issue.severity]));
}

const withoutReason = (): CodedError =>
  new CodedError(
    'WAIVER_WITHOUT_REASON',
    'notDone',
    'A waiver needs a reason: say why this warning may stand.',
  );

type Judged = Waiver | WaiveResult['refused'][number];

/** The waiver for a warning of this row, or why there is none. */
function judge(
  issue: WarningCell,
  row: number,
  {
    snapshot,
    found,
  }: { readonly snapshot: WorkspaceSnapshot; readonly found: ReadonlyMap<string, Severity> },
  given: Pick<Waiver, 'reason' | 'by' | 'at'>,
): Judged {
  const { code, entity: name, field } = issue;
  const severity = found.get(cellKey({ ...issue, rowIndex: row }));
  const table = snapshot.tables.tables.get(name);
  const entity = entityIn(snapshot, name);
  if (!table || !entity || severity === undefined) return { issue, why: 'gone' };
  const why = refusalOf[severity];
  if (why) return { issue, why };
  const text = cellText(table.columns.get(field)?.[row] ?? '');
  if (holdsSecret(entity, field, text)) return { issue, why: 'secret' };
  return { code, entity: name, rowId: table.rowIds[row] ?? '', field, found: text, ...given };
}

/**
 * Lets warnings stand, each for as long as its cell holds what it holds now. Errors, notes, cells with secrets and what the
 * check no longer finds are refused. Rows without a Row Id get one; a protected sheet that lacks some stops it. Throws
 * WAIVER_WITHOUT_REASON.
 */
export async function waiveIssues(
  host: WorkspaceHost,
  issues: readonly WarningCell[],
  { today, newRowId, at, ...words }: WaiveOptions,
): Promise<WaiveResult> {
  const given = {
    reason: shownValue(words.reason.trim(), false),
    by: shownValue(words.by.trim(), false),
    at,
  };
  if (given.reason === '') throw withoutReason();
  let rows: readonly number[] = [];
  const { snapshot } = await readWithRowIds(host, newRowId, (before) => {
    rows = issues.map((issue) => rowOf(issue, before));
  });
  const sheets = { snapshot, found: severities(snapshot, today) };
  const judged = issues.map((issue, index) => judge(issue, rows[index] ?? -1, sheets, given));
  const waived = judged.flatMap((one) => ('why' in one ? [] : [one]));
  if (waived.length > 0) {
    const { kept } = waiversNow(await readWaivers(host), snapshot.tables);
    await writeWaivers(host, [...kept, ...waived]);
  }
  return { waived, refused: judged.flatMap((one) => ('why' in one ? [one] : [])) };
}

/** Takes waivers back; says how many there were. */
export async function withdrawWaivers(host: WorkspaceHost, waivers: readonly Waiver[]): Promise<number> {
  const stored = await readWaivers(host);
  const withdrawn = new Set(waivers.map(waiverKey));
  const kept = stored.filter((waiver) => !withdrawn.has(waiverKey(waiver)));
  if (kept.length < stored.length) await writeWaivers(host, kept);
  return stored.length - kept.length;
}
