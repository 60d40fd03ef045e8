import type { Canonical, Cell } from '../../../src/core/entity/cell';
import { allFindings } from '../../../src/core/entity/all-findings';
import { decodeTable } from '../../../src/core/entity/decode-table';
import type { AnyEntity, DecodedTable } from '../../../src/core/entity/entity';
import { judgeRules, type CanonicalRow } from '../../../src/core/entity/judge-row';
import { findEntity } from '../../../src/core/entities/registry';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';

export type Sheet = readonly Readonly<Record<string, Canonical>>[];

const facts = { today: '2026-11-22', lists: shippedLists };

/** `code field` for each finding of the row rules. */
export const ruleFindings = (entity: AnyEntity, row: CanonicalRow): string[] =>
  judgeRules(entity, row, facts, () => true).map(({ code, field }) => `${code} ${field}`);

/** Rows read as the check reads them, from cells as Excel gives them. */
export function readSheet(entity: AnyEntity, rows: Sheet): DecodedTable {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cellsOf = (field: string): readonly Cell[] => rows.map((row) => row[field] ?? '');
  return decodeTable(
    entity,
    {
      entity: entity.name,
      rowCount: rows.length,
      columns: new Map(fields.map((field) => [field, cellsOf(field)])),
      rowIds: rows.map(() => ''),
    },
    { dateSystem: '1900', lists: shippedLists },
  );
}

/** `code field row` for each finding of the rules across rows; rows count from 0. */
export function sheetFindings(
  entity: AnyEntity,
  rows: Sheet,
  others: readonly (readonly [AnyEntity, Sheet])[] = [],
): string[] {
  const table = readSheet(entity, rows);
  const tables = new Map(others.map(([other, sheet]) => [other.name, readSheet(other, sheet)]));
  return entity.tableRules.flatMap((rule) =>
    allFindings(rule.check(table, (name) => tables.get(name), { ...facts, entity: findEntity })).map(
      ({ field, rowIndex }) => `${rule.code} ${field} ${String(rowIndex)}`,
    ),
  );
}
