import type { Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import type { WorkspaceTables } from '../entity/column-table';
import { cellText } from '../entity/kinds/read-text';
import type { Issue } from '../kernel/issue';
import { shownValue } from '../kernel/shown-value';
import type { WaivedIssue } from './checker';
import type { CheckResult, EntityCheck } from './validate-workspace';
import type { Waiver } from './waiver';

/** The waiver under which a warning stands; `foundText` is all that its cell holds, as text. */
export type WaiverLookup = (
  code: string,
  entity: string,
  rowId: string,
  field: string,
  foundText: string,
) => Waiver | undefined;

const none: WaiverLookup = () => undefined;

const placeKey = (entity: string, rowId: string, field: string): string => `${entity}\n${field}\n${rowId}`;

/** What two waivers of one warning have in common. */
export const waiverKey = ({ code, entity, rowId, field }: Omit<Waiver, 'found'>): string =>
  `${code}\n${placeKey(entity, rowId, field)}`;

/** Finds waivers; with none of a code, a warning costs one look into a small map. */
export function waiverLookup(waivers: readonly Waiver[]): WaiverLookup {
  if (waivers.length === 0) return none;
  const byCode = new Map<string, Map<string, Waiver>>();
  for (const waiver of waivers) {
    const places = byCode.get(waiver.code) ?? new Map<string, Waiver>();
    byCode.set(waiver.code, places);
    places.set(placeKey(waiver.entity, waiver.rowId, waiver.field), waiver);
  }
  return (code, entity, rowId, field, foundText) => {
    const waiver = byCode.get(code)?.get(placeKey(entity, rowId, field));
    return waiver?.found === foundText ? waiver : undefined;
  };
}

/** Of a row and its copies, the first keeps the Row Id. */
function firstRows(rowIds: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  rowIds.forEach((rowId, row) => {
    if (!rows.has(rowId)) rows.set(rowId, row);
  });
  return rows;
}

/** The cell a waiver speaks of: undefined where its sheet is not to be seen, null where its row is gone. */
export function waiverCells({ tables }: WorkspaceTables): (waiver: Waiver) => Cell | null | undefined {
  const rowsOf = new Map<string, ReadonlyMap<string, number>>();
  return ({ entity, rowId, field }) => {
    const table = tables.get(entity);
    if (!table) return undefined;
    const rows = rowsOf.get(entity) ?? firstRows(table.rowIds);
    rowsOf.set(entity, rows);
    const row = rows.get(rowId);
    return row === undefined ? null : (table.columns.get(field)?.[row] ?? '');
  };
}

export interface WaiversNow {
  readonly standing: readonly Waiver[];
  /** Their cell holds something else, or their row is gone. */
  readonly fallen: readonly Waiver[];
  /** Those that have not fallen: the standing ones, and those of sheets that are not to be seen. */
  readonly kept: readonly Waiver[];
}

/** Which waivers still stand, by what the sheets hold now. */
export function waiversNow(waivers: readonly Waiver[], workspace: WorkspaceTables): WaiversNow {
  const now = { standing: [] as Waiver[], fallen: [] as Waiver[], kept: [] as Waiver[] };
  const cellOf = waiverCells(workspace);
  for (const waiver of waivers) {
    const cell = cellOf(waiver);
    const stands = cell !== undefined && cell !== null && cellText(cell) === waiver.found;
    if (stands) now.standing.push(waiver);
    if (stands || cell === undefined) now.kept.push(waiver);
    else now.fallen.push(waiver);
  }
  return now;
}

/** Whether a cell may hold a password or a card number, of which no waiver may keep a copy. */
export const holdsSecret = (entity: AnyEntity, field: string, foundText: string): boolean =>
  entity.secrets?.fields.includes(field) === true || shownValue(foundText, false) !== foundText;

const rowKey = ({ entity, rowIndex }: Issue): string => `${entity}\n${String(rowIndex)}`;

function withoutWarnings(
  name: string,
  check: EntityCheck,
  waived: ReadonlySet<string>,
  left: ReadonlySet<string>,
): EntityCheck {
  const statuses = check.statuses.map((status, row) => {
    const key = `${name}\n${String(row)}`;
    return status === 'Warning' && waived.has(key) && !left.has(key) ? 'Ready' : status;
  });
  return { ...check, statuses };
}

/** What the check found without the warnings that are let stand: rows that have no others are Ready. */
export function applyWaivers(
  result: CheckResult,
  { tables }: WorkspaceTables,
  waivers: readonly Waiver[],
): { readonly result: CheckResult; readonly waived: readonly WaivedIssue[] } {
  if (waivers.length === 0) return { result, waived: [] };
  const find = waiverLookup(waivers);
  const waived: WaivedIssue[] = [];
  const issues = result.issues.filter((issue) => {
    const { code, severity, entity, rowIndex, field } = issue;
    const table = tables.get(entity);
    if (severity !== 'warning' || !table) return true;
    const text = cellText(table.columns.get(field)?.[rowIndex] ?? '');
    const waiver = find(code, entity, table.rowIds[rowIndex] ?? '', field, text);
    if (waiver) waived.push({ issue, waiver });
    return !waiver;
  });
  const rows = new Set(waived.map(({ issue }) => rowKey(issue)));
  const left = new Set(issues.filter(({ severity }) => severity === 'warning').map(rowKey));
  return {
    result: {
      ...result,
      counts: { ...result.counts, warning: result.counts.warning - waived.length },
      entities: new Map(
        [...result.entities].map(([name, check]) => [name, withoutWarnings(name, check, rows, left)]),
      ),
      issues,
    },
    waived,
  };
}
