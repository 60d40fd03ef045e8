import type { AnyEntity } from '../entity/entity';
import type { WorkspaceTables } from '../entity/column-table';
import { cellText } from '../entity/kinds/read-text';
import { shownValue } from '../kernel/shown-value';
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

/** What the cell of a waiver holds: undefined where its sheet is not to be seen, null where its row is gone. */
function cellTexts({ tables }: WorkspaceTables): (waiver: Waiver) => string | null | undefined {
  const rowsOf = new Map<string, ReadonlyMap<string, number>>();
  const rowOf = (entity: string, rowId: string, rowIds: readonly string[]): number | undefined => {
    const rows = rowsOf.get(entity) ?? new Map(rowIds.map((id, row) => [id, row] as const));
    rowsOf.set(entity, rows);
    return rows.get(rowId);
  };
  return ({ entity, rowId, field }) => {
    const table = tables.get(entity);
    if (!table) return undefined;
    const row = rowOf(entity, rowId, table.rowIds);
    return row === undefined ? null : cellText(table.columns.get(field)?.[row] ?? '');
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
  const textOf = cellTexts(workspace);
  for (const waiver of waivers) {
    const text = textOf(waiver);
    const stands = text === waiver.found;
    if (stands) now.standing.push(waiver);
    if (stands || text === undefined) now.kept.push(waiver);
    else now.fallen.push(waiver);
  }
  return now;
}

/** Whether a cell may hold a password or a card number, of which no waiver may keep a copy. */
export const holdsSecret = (entity: AnyEntity, field: string, foundText: string): boolean =>
  entity.secrets?.fields.includes(field) === true || shownValue(foundText, false) !== foundText;
