import type { Cell } from '../entity/cell';
import type { WorkspaceTables } from '../entity/column-table';
import type { AnyEntity } from '../entity/entity';
import { fieldOf } from '../entity/entity-fields';
import { cellText } from '../entity/kinds/read-text';
import type { ReferenceLists } from '../entity/reference-list';
import { waiverCells, waiversNow } from '../validation/apply-waivers';
import type { Waiver } from '../validation/waiver';
import { meaningOf } from './part-record';

/** A workbook that waivers leave or come to: the whole, a part, or one workbook before and after its language changed. */
export interface WaiverSide {
  readonly tables: WorkspaceTables;
  readonly lists: ReferenceLists;
  readonly registry: readonly AnyEntity[];
}

const isNowhere = (cell: Cell | null | undefined): cell is null | undefined =>
  cell === null || cell === undefined;

/** The waivers that stand on one side, for the other: those whose cell says the same there, with the text it has there. */
export function carryWaivers(
  waivers: readonly Waiver[],
  from: WaiverSide,
  to: WaiverSide,
): readonly Waiver[] {
  const [cellBefore, cellAfter] = [waiverCells(from.tables), waiverCells(to.tables)];
  return waiversNow(waivers, from.tables).standing.flatMap((waiver) => {
    const entity = to.registry.find(({ name }) => name === waiver.entity);
    const field = entity && fieldOf(entity, waiver.field);
    const [left, right] = [cellBefore(waiver), cellAfter(waiver)];
    if (!field || isNowhere(left) || isNowhere(right)) return [];
    const meaning = (cell: Cell, { tables, lists }: WaiverSide): unknown =>
      meaningOf(cell, field, { lists, dateSystem: tables.dateSystem });
    return meaning(left, from) === meaning(right, to) ? [{ ...waiver, found: cellText(right) }] : [];
  });
}
