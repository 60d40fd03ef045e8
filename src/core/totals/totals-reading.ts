import type { Canonical } from '../entity/cell';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { Field, FieldOf } from '../entity/field';
import { referenceTargets, targetOf } from '../entity/references';
import type { CheckedTables } from '../validation/checked-tables';

/** The value of a field for each row, by its place in the sheet. */
export type ColumnReader = (rowIndex: number) => Canonical;

/** By row: the place of the entity it leads to among `names`, -1 where it refers to none, and the row there, -1 where none is. */
export interface Links {
  readonly names: readonly string[];
  readonly targets: Int8Array;
  readonly rows: Int32Array;
}

const noLinks: Links = { names: [], targets: new Int8Array(), rows: new Int32Array() };

/** What totals ask of the checked sheets: tables, rows that are filled in, rows by what they are referred to by. */
export class TotalsReading {
  private readonly entities: ReadonlyMap<string, AnyEntity>;
  private readonly followed = new Map<string, Links>();
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
    const { names, targets, rows } = this.links(entity, first);
    const readers = names.map((name) => this.reader(name, rest.join('.')));
    return (rowIndex) => {
      const row = rows[rowIndex] ?? -1;
      return row < 0 ? null : (readers[targets[rowIndex] ?? 0]?.(row) ?? null);
    };
  }

  /** Where the rows of a sheet lead by one reference; followed once, however many paths go through it. */
  links(entity: string, field: string): Links {
    const key = `${entity}.${field}`;
    const known = this.followed.get(key);
    if (known) return known;
    const links = this.follow(entity, field);
    this.followed.set(key, links);
    return links;
  }

  private follow(entity: string, name: string): Links {
    const field = this.entity(entity)?.fields[name];
    const table = this.table(entity);
    if (field?.kind !== 'reference' || !table) return noLinks;
    const names = referenceTargets(field);
    const placeOf = this.placeOf(field, table, names);
    const rowOf = (value: Canonical, place: number): number =>
      this.index(names[place] ?? '').get(String(value)) ?? -1;
    const rows = new Int32Array(table.rowCount).fill(-1);
    const targets = new Int8Array(table.rowCount).fill(-1);
    const values = table.column(name);
    // Rows that lead to the same row mostly follow each other.
    let last: { readonly value: Canonical; readonly place: number; readonly row: number } | undefined;
    for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
      const value = values[rowIndex] ?? null;
      if (value === null) continue;
      const place = placeOf(rowIndex);
      if (place < 0) continue;
      if (last?.value !== value || last.place !== place) last = { value, place, row: rowOf(value, place) };
      targets[rowIndex] = place;
      rows[rowIndex] = last.row;
    }
    return { names, targets, rows };
  }

  /** By row, which of `names` its reference leads to; -1 where it does not say. */
  private placeOf(
    field: FieldOf<'reference'>,
    table: DecodedTable,
    names: readonly string[],
  ): (rowIndex: number) => number {
    if (typeof field.to === 'string') return () => 0;
    const places = new Map(names.map((target, index) => [target, index]));
    return (rowIndex) => {
      const target = targetOf(field, (peer) => table.column(peer)[rowIndex] ?? null);
      return target === undefined ? -1 : (places.get(target) ?? -1);
    };
  }
}
