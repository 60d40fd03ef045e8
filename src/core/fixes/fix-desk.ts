import type { Canonical, Cell } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { fieldOf } from '../entity/entity-fields';
import type { WriteContext } from '../entity/kind-spec';
import { readCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import type { Issue } from '../kernel/issue';
import type { CheckedTables } from '../validation/checked-tables';
import type { FixCell } from './candidate';
import { dateOrderOf, type DateOrder } from './date-order';
import { NamedValues } from './named-values';
import { RowCheck } from './row-check';
import { TargetIndex } from './target-index';
import { workbookLanguage } from './workbook-language';

/** Columns that people added, by entity: a source column among them may still have what a cell lost. */
export type ColumnsBeside = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** One sheet as fixes need it. */
interface SheetDesk {
  readonly entity: AnyEntity;
  readonly table: EntityTable;
  readonly decoded: DecodedTable;
  readonly check: RowCheck;
  readonly isSecret: (rowIndex: number, field: string) => boolean;
}

/** What fixes are worked out from, each part of it once, when it is first asked for. */
export class FixDesk {
  readonly decoded: ReadonlyMap<string, DecodedTable>;
  private readonly writing: WriteContext;
  private readonly named: NamedValues;
  private readonly sheets = new Map<string, SheetDesk | undefined>();
  private readonly orders = new Map<string, DateOrder>();
  private readonly indexes = new Map<string, TargetIndex | undefined>();

  constructor(
    private readonly checked: CheckedTables,
    private readonly beside: ColumnsBeside,
  ) {
    this.decoded = new Map([...checked.result.entities].map(([name, { decoded }]) => [name, decoded]));
    this.writing = {
      lists: checked.lists,
      dateSystem: checked.tables.dateSystem,
      language: workbookLanguage(checked),
    };
    const byName = new Map(checked.registry.map((entity) => [entity.name, entity]));
    const { lists, facts } = checked;
    this.named = new NamedValues(this.decoded, { ...facts, lists, entity: (name) => byName.get(name) });
  }

  sheet(name: string): SheetDesk | undefined {
    if (!this.sheets.has(name)) this.sheets.set(name, this.openSheet(name));
    return this.sheets.get(name);
  }

  private openSheet(name: string): SheetDesk | undefined {
    const { registry, facts, tables } = this.checked;
    const entity = registry.find((one) => one.name === name);
    const table = tables.tables.get(name);
    const decoded = this.decoded.get(name);
    if (!entity || !table || !decoded) return undefined;
    const secretOn = entity.secrets?.on(decoded, (other) => this.decoded.get(other));
    return {
      entity,
      table,
      decoded,
      check: new RowCheck(entity, decoded, { ...this.writing, facts }),
      isSecret: (rowIndex, field) => secretOn?.(rowIndex).includes(field) === true,
    };
  }

  /** The cell of an issue holding `cell`; undefined where there is none, or nobody may see it. */
  cellOf(issue: Issue, cell: Cell): FixCell | undefined {
    const { entity: name, field: fieldName, rowIndex } = issue;
    const sheet = this.sheet(name);
    const field = sheet && fieldOf(sheet.entity, fieldName);
    if (!sheet || !field || sheet.isSecret(rowIndex, fieldName)) return undefined;
    const { entity, table, decoded } = sheet;
    return {
      entity,
      name: fieldName,
      field,
      rowIndex,
      cell,
      table,
      writing: this.writing,
      today: this.checked.facts.today,
      peer: (peer): Canonical => decoded.column(peer)[rowIndex] ?? null,
      beside: this.beside.get(name) ?? [],
      dateOrder: () => this.dateOrder(name, fieldName, table),
      named: () => this.named.of(entity, issue),
      targets: (target) => this.targets(target),
    };
  }

  /** What the check would make of a cell. */
  read = (cell: Cell, field: Field): Canonical => readCell(cell, field, this.writing).value;

  private dateOrder(entity: string, field: string, table: EntityTable): DateOrder {
    const place = `${entity}\n${field}`;
    const order = this.orders.get(place) ?? dateOrderOf(table.columns.get(field) ?? []);
    this.orders.set(place, order);
    return order;
  }

  private targets(name: string): TargetIndex | undefined {
    if (!this.indexes.has(name)) this.indexes.set(name, this.indexOf(name));
    return this.indexes.get(name);
  }

  private indexOf(name: string): TargetIndex | undefined {
    const entity = this.checked.registry.find((one) => one.name === name);
    const elsewhere = this.checked.tables.elsewhere?.get(name) ?? [];
    const own = entity ? (this.decoded.get(name)?.column(entity.referenceBy) ?? []) : [];
    const values = new Set(elsewhere);
    for (const value of own) if (value !== null) values.add(String(value));
    return values.size === 0 ? undefined : new TargetIndex(values);
  }
}
