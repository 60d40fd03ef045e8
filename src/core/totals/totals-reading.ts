import type { Canonical } from '../entity/cell';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { Field } from '../entity/field';
import { targetOf } from '../entity/references';
import type { CheckedTables } from '../validation/checked-tables';

/** The value of a field for each row, by its place in the sheet. */
export type ColumnReader = (rowIndex: number) => Canonical;

/** What totals ask of the checked sheets: tables, rows that are filled in, rows by what they are referred to by. */
export class TotalsReading {
  private readonly entities: ReadonlyMap<string, AnyEntity>;
  private readonly indexes = new Map<string, ReadonlyMap<string, number>>();

  constructor(readonly checked: CheckedTables) {
    this.entities = new Map(checked.registry.map((entity) => [entity.name, entity]));
  }

  entity = (name: string): AnyEntity | undefined => this.entities.get(name);

  table = (name: string): DecodedTable | undefined => this.checked.result.entities.get(name)?.decoded;

  /** Whether somebody filled the row in. */
  isFilled(name: string): (rowIndex: number) => boolean {
    const statuses = this.checked.result.entities.get(name)?.statuses ?? [];
    return (rowIndex) => (statuses[rowIndex] ?? '') !== '';
  }

  /** Rows of an entity by what they are referred to by; the first where several say the same. */
  index(name: string): ReadonlyMap<string, number> {
    const known = this.indexes.get(name);
    if (known) return known;
    const rows = new Map<string, number>();
    const field = this.entity(name)?.referenceBy ?? '';
    this.table(name)
      ?.column(field)
      .forEach((value, rowIndex) => {
        if (value !== null && !rows.has(String(value))) rows.set(String(value), rowIndex);
      });
    this.indexes.set(name, rows);
    return rows;
  }

  /** The field at the end of a path: `customer.currency` is that of the customer a row refers to. */
  fieldAt(entity: string, path: string): Field | undefined {
    const [first = '', ...rest] = path.split('.');
    const field = this.entity(entity)?.fields[first];
    if (rest.length === 0) return field;
    if (field?.kind !== 'reference') return undefined;
    const target = typeof field.to === 'string' ? field.to : Object.values(field.to.targets)[0];
    return target === undefined ? undefined : this.fieldAt(target, rest.join('.'));
  }

  /** Reads a path along references, row by row; null where it breaks off. */
  reader(entity: string, path: string): ColumnReader {
    const [first = '', ...rest] = path.split('.');
    const table = this.table(entity);
    const column = table?.column(first) ?? [];
    const own: ColumnReader = (rowIndex) => column[rowIndex] ?? null;
    if (rest.length === 0) return own;
    const field = this.entity(entity)?.fields[first];
    if (field?.kind !== 'reference' || !table) return () => null;
    const readers = new Map<string, ColumnReader>();
    const along = rest.join('.');
    return (rowIndex) => {
      const value = own(rowIndex);
      if (value === null) return null;
      const target = targetOf(field, (peer) => table.column(peer)[rowIndex] ?? null);
      const row = target === undefined ? undefined : this.index(target).get(String(value));
      if (target === undefined || row === undefined) return null;
      const reader = readers.get(target) ?? this.reader(target, along);
      readers.set(target, reader);
      return reader(row);
    };
  }
}
