import type { EntityTable } from '../../core/entity/column-table';
import type { CustomColumn } from '../../core/entity/custom-fields';
import { decodeTable } from '../../core/entity/decode-table';
import type { AnyEntity } from '../../core/entity/entity';
import { dataFields } from '../../core/entity/entity-fields';
import { judgeRow, type CanonicalRow } from '../../core/entity/judge-row';
import type { ReadContext } from '../../core/entity/kind-spec';
import { customColumns } from '../../core/entities/setup/custom-columns';
import type { DateSystem } from '../../core/kernel/excel-serial';
import type { FoundTable } from './locate-table';
import { readLists } from './read-lists';
import { readTableColumns, type ReadTable } from './read-table-columns';

interface CustomColumnsRead {
  readonly customColumns: readonly CustomColumn[];
  /** The tables that were read on the way. */
  readonly read: readonly ReadTable[];
}

/** The definitions without errors: SmartBilling would refuse the others, and with them the columns they stand for. */
function definitionsOf(entity: AnyEntity, table: EntityTable, context: ReadContext): readonly CanonicalRow[] {
  const unreadable = new Set<number>();
  const decoded = decodeTable(entity, table, context, (_field, rowIndex, { value }) => {
    if (value === null) unreadable.add(rowIndex);
  });
  // No rule of a definition asks for the day.
  const checking = { lists: context.lists, facts: { today: '' } };
  return Array.from({ length: decoded.rowCount }, (_, rowIndex): CanonicalRow =>
    Object.fromEntries(dataFields(entity).map(([name]) => [name, decoded.column(name)[rowIndex] ?? null])),
  ).filter(
    (row, rowIndex) =>
      !unreadable.has(rowIndex) &&
      judgeRow(entity, row, checking).every(({ severity }) => severity !== 'error'),
  );
}

/**
 * The custom columns of the workbook, from its Custom Fields sheet and the lists it chooses from: one more sync, and
 * none where nothing is defined.
 */
export async function readCustomColumns(
  context: Excel.RequestContext,
  located: readonly FoundTable[],
  dateSystem: () => DateSystem,
  entities: readonly AnyEntity[],
): Promise<CustomColumnsRead> {
  const definitions = located.find(({ entity }) => entity.name === 'customField');
  if (!definitions || definitions.place.usedEnd <= definitions.place.firstRow)
    return { customColumns: [], read: [] };
  const lists = located.find(({ entity }) => entity.name === 'listValue');
  const read = await readTableColumns(context, [definitions, ...(lists ? [lists] : [])]);
  const [table, listTable] = read;
  if (!table) return { customColumns: [], read };
  const reading = { lists: readLists(listTable, dateSystem()), dateSystem: dateSystem() };
  const rows = definitionsOf(definitions.entity, table, reading);
  const find = (name: string): AnyEntity | undefined => entities.find((entity) => entity.name === name);
  return { customColumns: customColumns(rows, reading.lists, find), read };
}
