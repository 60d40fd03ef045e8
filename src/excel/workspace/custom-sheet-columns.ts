import { isCustomField } from '../../core/entity/custom-field-name';
import { isBlank } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { readCells } from '../cells/read-cells';
import { locateTables, type FoundTable } from './locate-table';
import { namedColumns, namesIn, workspaceNames, type NameAndFormula } from './workspace-names';

/** A custom field whose column the sheet lacks, or has hidden or unnoticed under its heading. */
export interface ColumnToAdd {
  readonly entity: string;
  readonly field: string;
  /** The sheet's column that has its values already; undefined where a new one is made. */
  readonly column: number | undefined;
}

/** A column whose field is defined no longer, and how many values it holds. */
export interface ColumnToRetire {
  readonly entity: string;
  readonly field: string;
  readonly heading: string;
  readonly column: number;
  readonly values: number;
}

/** What sets the sheets apart from the definitions, at one moment. */
export interface CustomSheetColumns {
  /** The names the workbook has, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly found: readonly FoundTable[];
  readonly add: readonly ColumnToAdd[];
  readonly retire: readonly ColumnToRetire[];
}

function toAdd({ entity, place, named }: FoundTable, names: readonly NameAndFormula[]): ColumnToAdd[] {
  const retired = namedColumns(entity.name, names, workspaceNames.retired);
  return Object.keys(entity.fields)
    .filter((field) => isCustomField(field) && !(named.has(field) && place.columnOf.has(field)))
    .map((field) => ({
      entity: entity.name,
      field,
      column: place.columnOf.get(field) ?? retired.get(field),
    }));
}

function orphans({ entity, place, named, headings }: FoundTable): Omit<ColumnToRetire, 'values'>[] {
  const taken = new Set(place.columnOf.values());
  return [...named].flatMap(([field, column]) => {
    const heading = headings[column - place.firstColumn];
    if (!isCustomField(field) || entity.fields[field] || taken.has(column) || heading === undefined)
      return [];
    return [{ entity: entity.name, field, heading, column }];
  });
}

async function countValues(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  columns: readonly Omit<ColumnToRetire, 'values'>[],
): Promise<readonly ColumnToRetire[]> {
  const counts = columns.map(() => 0);
  const areas = columns.map(({ entity, column }) => {
    const place = found.find((table) => table.entity.name === entity)?.place;
    const top = place?.firstRow ?? 0;
    return { sheet: place?.sheet ?? '', top, left: column, rows: (place?.usedEnd ?? top) - top, columns: 1 };
  });
  await readCells(context, areas, (index, _from, rows) => {
    counts[index] = (counts[index] ?? 0) + rows.filter(([cell]) => !isBlank(cell ?? '')).length;
  });
  return columns.map((column, index) => ({ ...column, values: counts[index] ?? 0 }));
}

/** Compares the custom fields of `entities` with the columns of their sheets. */
export async function compareCustomColumns(
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
): Promise<CustomSheetColumns> {
  const names = context.workbook.names.load('items/name,items/formula');
  const found = await locateTables(context, entities);
  const known = namesIn(names);
  return {
    names: new Set(known.map(({ name }) => name.toLowerCase())),
    found,
    add: found.flatMap((table) => toAdd(table, known)),
    retire: await countValues(context, found, found.flatMap(orphans)),
  };
}
