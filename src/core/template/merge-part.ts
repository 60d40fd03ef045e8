import type { Canonical, Cell } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import { filledRows } from '../entity/filled-rows';
import type { ReadContext, WriteContext } from '../entity/kind-spec';
import { meaningOf, type PartBase } from './part-record';
import { translateCell } from './translate-cells';

/** Whose value counts where both sides changed a cell; `ask` leaves the whole as it is and shows the conflict. */
export type Take = 'part' | 'whole' | 'ask';

/**
 * A cell both sides changed differently. A null `field` speaks of the row, which one side removed and the other changed:
 * the side that has it says its key.
 */
export interface MergeConflict {
  readonly entity: string;
  readonly rowId: string;
  readonly key: string;
  readonly field: string | null;
  readonly base: Canonical;
  readonly whole: Canonical;
  readonly part: Canonical;
}

export interface RemovedRow {
  readonly entity: string;
  readonly rowId: string;
  readonly key: string;
}

/** What a part brings to one sheet of the whole; row numbers are those of their own side. */
export interface PartMerge {
  /** New cells of rows the whole has, by field, then row. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  /** Rows of the part to add after the whole's. */
  readonly added: readonly number[];
  readonly changedRows: readonly number[];
  readonly unchanged: number;
  /** Rows gone from the part that the whole still has. */
  readonly removed: readonly RemovedRow[];
  /** Of those the ones to take out of the whole. */
  readonly removedRows: readonly number[];
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeSides {
  readonly base: PartBase;
  readonly whole: EntityTable;
  readonly part: EntityTable;
  readonly wholeContext: WriteContext;
  readonly partContext: ReadContext;
}

type ConflictPlace = Pick<MergeConflict, 'entity' | 'rowId' | 'field'>;

/** Tells conflicts apart, from one comparison to the next. */
export const conflictKey = ({ entity, rowId, field }: ConflictPlace): string =>
  JSON.stringify([entity, rowId, field]);

export interface MergeChoice {
  readonly take: Take;
  /** Conflicts judged one by one, by `conflictKey`; `take` counts for the others. */
  readonly settled?: ReadonlyMap<string, Take>;
  /** Whether rows removed from the part go from the whole too. */
  readonly removeRows: boolean;
}

interface Side {
  /** Filled rows by Row Id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly value: (field: string, row: number) => Canonical;
}

function sideOf(entity: AnyEntity, table: EntityTable, context: ReadContext): Side {
  const filled = filledRows(table.columns, table.rowCount);
  const rows = new Map(
    table.rowIds.flatMap((rowId, row) => (filled[row] && rowId !== '' ? [[rowId, row] as const] : [])),
  );
  const fields = new Map<string, Field>(dataFields(entity));
  return {
    rows,
    value: (name, row) => {
      const field = fields.get(name);
      return field ? meaningOf(table.columns.get(name)?.[row] ?? '', field, context) : null;
    },
  };
}

/** The three-way comparison of one sheet; collects what is to be done in the whole. */
class SheetMerge {
  private readonly whole: Side;
  private readonly part: Side;
  private readonly baseRows: ReadonlyMap<string, number>;
  private readonly fields: readonly (readonly [string, Field])[];
  readonly cells = new Map<string, Map<number, Cell>>();
  readonly added: number[] = [];
  readonly changedRows: number[] = [];
  readonly removed: RemovedRow[] = [];
  readonly removedRows: number[] = [];
  readonly conflicts: MergeConflict[] = [];
  unchanged = 0;

  constructor(
    private readonly entity: AnyEntity,
    private readonly sides: MergeSides,
    private readonly choice: MergeChoice,
  ) {
    this.whole = sideOf(entity, sides.whole, sides.wholeContext);
    this.part = sideOf(entity, sides.part, sides.partContext);
    this.baseRows = new Map(sides.base.rowIds.map((rowId, row) => [rowId, row]));
    // A column either side has lost says nothing: nobody emptied its cells one by one.
    this.fields = dataFields(entity).filter(
      ([name]) => sides.whole.columns.has(name) && sides.part.columns.has(name),
    );
  }

  run(): PartMerge {
    for (const [rowId, row] of this.part.rows) this.mergePartRow(rowId, row);
    for (const [rowId, row] of this.baseRows) if (!this.part.rows.has(rowId)) this.mergeRemoved(rowId, row);
    return this;
  }

  private mergePartRow(rowId: string, partRow: number): void {
    const wholeRow = this.whole.rows.get(rowId);
    const baseRow = this.baseRows.get(rowId);
    if (wholeRow !== undefined) this.mergeCells(rowId, wholeRow, partRow, baseRow);
    else if (baseRow === undefined) this.added.push(partRow);
    else if (this.equalsBase(this.part, partRow, baseRow)) this.unchanged += 1;
    else this.addAgain(rowId, partRow);
  }

  private takeOf(rowId: string, field: string | null): Take {
    const key = conflictKey({ entity: this.entity.name, rowId, field });
    return this.choice.settled?.get(key) ?? this.choice.take;
  }

  /** The whole removed the row and the part changed it. */
  private addAgain(rowId: string, partRow: number): void {
    if (this.takeOf(rowId, null) === 'part') this.added.push(partRow);
    else this.conflict(rowId, null, null, null, this.keyOf(this.part, partRow));
  }

  /** The part no longer has the row. */
  private mergeRemoved(rowId: string, baseRow: number): void {
    const wholeRow = this.whole.rows.get(rowId);
    if (wholeRow === undefined) return;
    const key = this.keyOf(this.whole, wholeRow);
    this.removed.push({ entity: this.entity.name, rowId, key });
    if (!this.choice.removeRows) return;
    const isTheirs = this.takeOf(rowId, null) === 'part' || this.equalsBase(this.whole, wholeRow, baseRow);
    if (isTheirs) this.removedRows.push(wholeRow);
    else this.conflict(rowId, null, null, key, null);
  }

  private mergeCells(rowId: string, wholeRow: number, partRow: number, baseRow: number | undefined): void {
    let [changed, asked] = [false, false];
    for (const [name, field] of this.fields) {
      const whole = this.whole.value(name, wholeRow);
      const part = this.part.value(name, partRow);
      const base = baseRow === undefined ? undefined : this.sides.base.columns[name]?.[baseRow];
      if (part === whole || (base !== undefined && part === base)) continue;
      const isPartOnly = base !== undefined && whole === base;
      if (!isPartOnly && this.takeOf(rowId, name) !== 'part') {
        this.conflict(rowId, name, base ?? null, whole, part);
        asked = true;
        continue;
      }
      this.setCell(name, field, wholeRow, partRow);
      changed = true;
    }
    if (changed) this.changedRows.push(wholeRow);
    else if (!asked) this.unchanged += 1;
  }

  private setCell(name: string, field: Field, wholeRow: number, partRow: number): void {
    const { part, partContext, wholeContext } = this.sides;
    const column = this.cells.get(name) ?? new Map<number, Cell>();
    const cell = part.columns.get(name)?.[partRow] ?? '';
    this.cells.set(name, column.set(wholeRow, translateCell(cell, field, partContext, wholeContext)));
  }

  private equalsBase(side: Side, row: number, baseRow: number): boolean {
    return this.fields.every(
      ([name]) => side.value(name, row) === (this.sides.base.columns[name]?.[baseRow] ?? null),
    );
  }

  private keyOf(side: Side, row: number): string {
    return this.entity.key.map((name) => String(side.value(name, row) ?? '')).join(' ');
  }

  /** With `whole` taken there is nothing to ask. */
  private conflict(
    rowId: string,
    field: string | null,
    base: Canonical,
    whole: Canonical,
    part: Canonical,
  ): void {
    if (this.takeOf(rowId, field) === 'whole') return;
    const row = this.whole.rows.get(rowId);
    const key = row === undefined ? String(part) : this.keyOf(this.whole, row);
    this.conflicts.push({ entity: this.entity.name, rowId, key, field, base, whole, part });
  }
}

/**
 * Puts what was done in a part of a workspace into the whole: row by Row Id, cell by cell, compared by meaning, so that
 * language and form do not matter. What only one side changed is taken; what both changed differently is a conflict.
 */
export const mergePart = (entity: AnyEntity, sides: MergeSides, choice: MergeChoice): PartMerge =>
  new SheetMerge(entity, sides, choice).run();
