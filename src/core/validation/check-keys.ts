import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import { errorFault } from '../entity/kind-spec';
import type { IssueCollector } from './issue-collector';

const keySeparator = '\u001F';

/** One text per row for a combination of fields; undefined where one of them is blank. */
export const compositeKey = (
  table: DecodedTable,
  fields: readonly string[],
  rowIndex: number,
): string | undefined => {
  const parts = fields.map((field) => table.column(field)[rowIndex] ?? null);
  return parts.includes(null) ? undefined : parts.join(keySeparator);
};

const alsoIn = (first: number): { en: string; fr: string } => ({
  en: `a value no other row has; row ${String(first + 1)} of the data has it first`,
  fr: `une valeur qu’aucune autre ligne n’a; la ligne ${String(first + 1)} des données l’a en premier`,
});

function checkCombination(
  entity: AnyEntity,
  table: DecodedTable,
  fields: readonly string[],
  collector: IssueCollector,
): void {
  const firstRow = new Map<string, number>();
  const place = fields.at(-1) ?? entity.referenceBy;
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const key = compositeKey(table, fields, rowIndex);
    if (key === undefined) continue;
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, rowIndex);
    else collector.add(entity, table.source, place, rowIndex, errorFault('V004', alsoIn(first)));
  }
}

/** V004: every unique field, the key, and what SmartBilling itself tells rows by; a blank part leaves a row out. */
export function checkKeys(entity: AnyEntity, table: DecodedTable, collector: IssueCollector): void {
  const unique = dataFields(entity)
    .filter(([, field]) => field.unique === true)
    .map(([name]) => [name]);
  const combinations = new Map(
    [...unique, entity.key, entity.naturalKey].map((fields) => [fields.join(keySeparator), fields]),
  );
  for (const fields of combinations.values()) checkCombination(entity, table, fields, collector);
}
