import { findEntity } from '../core/entities/registry';
import { encodeRows } from '../core/entity/decode-table';
import type { AnyEntity } from '../core/entity/entity';
import type { CanonicalRow } from '../core/entity/judge-row';
import type { SheetTemplate } from '../core/entity/sheet-template';
import { valuesMoved, type TemplateChange } from '../core/template/compare-template';
import { movedLists, rowsToMove } from '../core/template/moved-lists';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeRows } from '../excel/workspace/write-rows';
import type { WorkspaceHost } from './workspace-host';

/** Values people added to a list that become rows of a sheet. */
export interface Move {
  readonly list: string;
  readonly entity: AnyEntity;
  readonly sheet: string;
  readonly rows: readonly CanonicalRow[];
}

/** What moves in this workbook. The rows of the Lists sheet stay too: what refers to them still finds them. */
export function movesOf(
  { places, tables, lists }: WorkspaceSnapshot,
  from: number,
  added: readonly SheetTemplate[],
): readonly Move[] {
  return movedLists.flatMap((moved) => {
    const entity = findEntity(moved.entity);
    const sheet =
      places.get(moved.entity)?.sheet ?? added.find((template) => template.entity === moved.entity)?.sheet;
    if (!entity || sheet === undefined) return [];
    const codes = tables.tables.get(entity.name)?.columns.get('code') ?? [];
    const rows = rowsToMove(moved, lists, from, new Set(codes.map(String)));
    return rows.length > 0 ? [{ list: moved.list, entity, sheet, rows }] : [];
  });
}

export const moveChange = ({ sheet, list, rows }: Move): TemplateChange =>
  valuesMoved(
    sheet,
    list,
    rows.map(({ code }) => String(code)),
  );

/** Adds them behind the rows the sheets have. */
export async function writeMoves(
  host: WorkspaceHost,
  moves: readonly Move[],
  { lists, language, tables }: WorkspaceSnapshot,
  newRowId: () => string,
): Promise<void> {
  for (const { entity, rows } of moves) {
    const cells = encodeRows(entity, rows, { lists, language, dateSystem: tables.dateSystem });
    await writeRows(host, entity, cells, rows.map(newRowId), 'append');
  }
}
