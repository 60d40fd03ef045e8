import type { AnyEntity } from '../../core/entity/entity';
import { sheetFields } from '../../core/entity/entity-fields';
import { fieldOfHeading } from '../../core/entity/heading-words';

/** The headings of a table and the sheet column of its first one. */
export interface TableHeadings {
  readonly headings: readonly string[];
  readonly firstColumn: number;
}

/** Fields by the headings people see, in either language. */
export function columnsByHeading(
  entity: AnyEntity,
  { headings, firstColumn }: TableHeadings,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headings.forEach((heading, index) => {
    const field = fieldOfHeading(entity, heading);
    if (field !== undefined && !columns.has(field)) columns.set(field, firstColumn + index);
  });
  return columns;
}

/** Whether every field has its column. */
export const isComplete = (entity: AnyEntity, columns: ReadonlyMap<string, number>): boolean =>
  sheetFields(entity).every(([name]) => columns.has(name));

/**
 * Fields whose headings were renamed, by the hidden names of their heading cells. A column that another heading claims,
 * or that lies outside the table, is never given away.
 */
export function withNamedColumns(
  entity: AnyEntity,
  { headings, firstColumn }: TableHeadings,
  byHeading: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const columns = new Map(byHeading);
  const taken = new Set(byHeading.values());
  for (const [field] of sheetFields(entity)) {
    const column = named.get(field);
    if (columns.has(field) || column === undefined || taken.has(column)) continue;
    if (column < firstColumn || column >= firstColumn + headings.length) continue;
    columns.set(field, column);
    taken.add(column);
  }
  return columns;
}
