import type { InspectedSheet } from './inspect-sheets';
import { tableColumn } from './structured-reference';
import { workspaceNames } from './workspace-names';

const key = (heading: string): string => heading.toLowerCase();

/**
 * Gives columns of a table new headings, by field, and says which got theirs: one that another column bears and keeps is
 * passed over. Excel knows a column by its heading: where they trade places, all step aside first. `names` are those the
 * workbook has.
 */
export function renameHeadings(
  context: Excel.RequestContext,
  { entity, found, columns }: InspectedSheet,
  wanted: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const renamed = columns.filter(({ template: { field }, heading }) => {
    const target = wanted.get(field);
    return target !== undefined && target !== heading;
  });
  const leaving = new Set(renamed.map(({ heading }) => key(heading)));
  const kept = new Set(found.headings.map(key).filter((heading) => !leaving.has(heading)));
  const renames = renamed.flatMap(({ template: { field }, place }) => {
    const target = wanted.get(field) ?? '';
    return kept.has(key(target)) ? [] : [{ field, target, column: place.column }];
  });
  const write = (column: number, heading: string): void => {
    found.probe.sheet.getRangeByIndexes(found.place.headingRow, column, 1, 1).values = [[heading]];
  };
  if (renames.some(({ target }) => leaving.has(key(target)))) {
    for (const { column } of renames) write(column, `~${String(column)}`);
  }
  for (const { field, target, column } of renames) {
    write(column, target);
    const name = workspaceNames.keys(entity.name);
    if (field !== entity.referenceBy || !names.has(name)) continue;
    context.workbook.names.getItem(name).formula = `=${tableColumn(found.place.table, target)}`;
  }
  return new Map(renames.map(({ field, target }) => [field, target]));
}
