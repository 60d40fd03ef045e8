import type { Cell } from '../../entity/cell';
import type { EntityTable, WorkspaceTables } from '../../entity/column-table';
import { encodeRows } from '../../entity/decode-table';
import type { AnyEntity } from '../../entity/entity';
import { dataFields, fieldOf } from '../../entity/entity-fields';
import type { CheckContext } from '../../entity/judge-row';
import { sampleRow } from '../../entity/sample-rows';
import type { ExampleRow, RuleExample } from './rule-example';

type FindEntity = (name: string) => AnyEntity | undefined;

function exampleTable(
  entity: AnyEntity,
  rows: readonly ExampleRow[],
  find: FindEntity,
  context: CheckContext,
): EntityTable {
  const stranger = rows.flatMap((row) => Object.keys(row)).find((name) => !fieldOf(entity, name));
  if (stranger !== undefined) throw new Error(`An example speaks of ${entity.name}.${stranger}`);
  const samples = rows.map((_, index) => sampleRow(entity, index, find, context));
  const cells = encodeRows(entity, samples, { lists: context.lists, dateSystem: '1900', language: 'en' });
  const columns = new Map(
    dataFields(entity).map(([name]) => [
      name,
      rows.map((row, index): Cell => row[name] ?? cells.get(name)?.[index] ?? ''),
    ]),
  );
  const rowIds = rows.map((_, index) => `${entity.name}-${String(index)}`);
  return { entity: entity.name, rowCount: rows.length, columns, rowIds };
}

/** The sheets an example describes: sample rows in English cells with the example's cells laid over them. */
export function exampleWorkspace(
  example: RuleExample,
  find: FindEntity,
  context: CheckContext,
): WorkspaceTables {
  const tables = Object.entries(example.rows).map(([name, rows]): [string, EntityTable] => {
    const entity = find(name);
    if (!entity) throw new Error(`An example speaks of ${name}`);
    return [name, exampleTable(entity, rows, find, context)];
  });
  return { dateSystem: '1900', tables: new Map(tables) };
}
