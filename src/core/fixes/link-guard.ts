import type { Canonical } from '../entity/cell';
import type { KeysElsewhere } from '../entity/column-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import { referenceColumns, referenceTargets, targetOf } from '../entity/references';
import type { ValueChange } from './changed-tables';

const separator = '\u001F';

const placeOf = ({ entity, rowIndex }: ValueChange, field: string): string =>
  `${entity}\n${field}\n${String(rowIndex)}`;

/** Refuses changes that would repeat a key, leave a reference without its row, or close a circle of parents. */
export class LinkGuard {
  private readonly byName: ReadonlyMap<string, AnyEntity>;
  private readonly keys = new Map<string, Set<string>>();
  private readonly values = new Map<string, Set<string>>();
  private readonly referred = new Map<string, Set<string>>();
  private readonly parents = new Map<string, Map<string, string>>();
  private readonly taken = new Map<string, Canonical>();

  constructor(
    registry: readonly AnyEntity[],
    private readonly tables: ReadonlyMap<string, DecodedTable>,
    private readonly elsewhere: KeysElsewhere | undefined,
  ) {
    this.byName = new Map(registry.map((entity) => [entity.name, entity]));
  }

  /** Whether the change may be made after all that were taken before it. */
  allows(change: ValueChange): boolean {
    const entity = this.byName.get(change.entity);
    if (!entity || change.before === change.after) return entity !== undefined;
    return (
      !this.isReferredTo(entity, change) &&
      this.leadsSomewhere(entity, change) &&
      !this.closesCircle(entity, change) &&
      this.newKeys(entity, change).every(({ known, key }) => !known.has(key))
    );
  }

  /** Takes an allowed change as made. */
  take(change: ValueChange): void {
    const entity = this.byName.get(change.entity);
    if (!entity || change.before === change.after) return;
    for (const { known, key } of this.newKeys(entity, change)) known.add(key);
    if (this.isOwnParent(entity, change))
      this.parentsOf(entity, change.field).set(this.keyOf(entity, change), String(change.after));
    this.takeLink(entity, change);
    this.taken.set(placeOf(change, change.field), change.after);
  }

  /** A row that took another name is found by it alone, and one that is now referred to keeps its own. */
  private takeLink(entity: AnyEntity, change: ValueChange): void {
    const { field: name, before, after } = change;
    if (name === entity.referenceBy) {
      const values = this.valuesOf(entity);
      if (before !== null) values.delete(String(before));
      if (after !== null) values.add(String(after));
    }
    const field = entity.fields[name];
    if (field?.kind !== 'reference' || after === null) return;
    const target = this.byName.get(targetOf(field, (peer) => this.valueOf(change, peer)) ?? '');
    if (target) this.referredTo(target).add(String(after));
  }

  private keyOf = (entity: AnyEntity, change: ValueChange): string =>
    String(this.valueOf(change, entity.referenceBy) ?? '');

  private valueOf({ entity, field, rowIndex, after }: ValueChange, name: string): Canonical {
    return name === field ? after : (this.tables.get(entity)?.column(name)[rowIndex] ?? null);
  }

  private isReferredTo(entity: AnyEntity, { field, before }: ValueChange): boolean {
    return field === entity.referenceBy && before !== null && this.referredTo(entity).has(String(before));
  }

  private referredTo(target: AnyEntity): Set<string> {
    const known = this.referred.get(target.name);
    if (known) return known;
    const values = new Set<string>();
    for (const [name, table] of this.tables)
      for (const column of referenceColumns(this.byName.get(name) ?? target)) {
        if (!referenceTargets(column.field).includes(target.name)) continue;
        for (const value of table.column(column.name)) if (value !== null) values.add(String(value));
      }
    this.referred.set(target.name, values);
    return values;
  }

  /** A reference that led somewhere still does, and one whose target another field names leads there. */
  private leadsSomewhere(entity: AnyEntity, change: ValueChange): boolean {
    return referenceColumns(entity).every(({ name, field }) => {
      const isOwn = name === change.field;
      if (!isOwn && (typeof field.to === 'string' || field.to.by !== change.field)) return true;
      const value = this.valueOf(change, name);
      const target = targetOf(field, (peer) => this.valueOf(change, peer));
      return value === null || target === undefined || this.isThere(target, String(value));
    });
  }

  private isThere(target: string, value: string): boolean {
    const entity = this.byName.get(target);
    if (!entity) return true;
    return this.valuesOf(entity).has(value) || this.elsewhere?.get(target)?.has(value) === true;
  }

  private valuesOf({ name, referenceBy }: AnyEntity): Set<string> {
    const known = this.values.get(name);
    if (known) return known;
    const column = this.tables.get(name)?.column(referenceBy) ?? [];
    const values = new Set(column.map((one) => String(one ?? '')));
    this.values.set(name, values);
    return values;
  }

  private isOwnParent(entity: AnyEntity, { field: name, after }: ValueChange): boolean {
    const field = entity.fields[name];
    return field?.kind === 'reference' && field.to === entity.name && after !== null;
  }

  private closesCircle(entity: AnyEntity, change: ValueChange): boolean {
    if (!this.isOwnParent(entity, change)) return false;
    const parents = this.parentsOf(entity, change.field);
    const seen = new Set([this.keyOf(entity, change)]);
    let parent: string | undefined = String(change.after);
    while (parent !== undefined) {
      if (seen.has(parent)) return true;
      seen.add(parent);
      parent = parents.get(parent);
    }
    return false;
  }

  private parentsOf(entity: AnyEntity, field: string): Map<string, string> {
    const place = `${entity.name}\n${field}`;
    const known = this.parents.get(place);
    if (known) return known;
    const table = this.tables.get(entity.name);
    const parents = new Map<string, string>();
    const above = table?.column(field) ?? [];
    table?.column(entity.referenceBy).forEach((key, row) => {
      const parent = above[row] ?? null;
      if (key !== null && parent !== null && !parents.has(String(key)))
        parents.set(String(key), String(parent));
    });
    this.parents.set(place, parents);
    return parents;
  }

  private newKeys(
    entity: AnyEntity,
    change: ValueChange,
  ): readonly { readonly known: Set<string>; readonly key: string }[] {
    const unique = dataFields(entity).flatMap(([name, field]) => (field.unique === true ? [[name]] : []));
    const own = [...unique, entity.key, entity.naturalKey].filter((fields) => fields.includes(change.field));
    return own.flatMap((fields) => {
      const alone = fields.map((name) => this.valueOf(change, name));
      const beside = fields.map(
        (name, place) => this.taken.get(placeOf(change, name)) ?? alone[place] ?? null,
      );
      beside[fields.indexOf(change.field)] = change.after;
      const keys = new Set(
        [alone, beside].flatMap((parts) => (parts.includes(null) ? [] : [parts.join(separator)])),
      );
      return [...keys].map((key) => ({ known: this.keysOf(entity, fields), key }));
    });
  }

  private keysOf(entity: AnyEntity, fields: readonly string[]): Set<string> {
    const place = `${entity.name}\n${fields.join(separator)}`;
    const known = this.keys.get(place);
    if (known) return known;
    const table = this.tables.get(entity.name);
    const columns = fields.map((name) => table?.column(name) ?? []);
    const keys = new Set<string>();
    for (let row = 0; row < (table?.rowCount ?? 0); row += 1) {
      const parts = columns.map((column) => column[row] ?? null);
      if (!parts.includes(null)) keys.add(parts.join(separator));
    }
    this.keys.set(place, keys);
    return keys;
  }
}
