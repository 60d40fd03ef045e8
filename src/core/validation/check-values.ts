import type { EntityTable } from '../entity/column-table';
import { decodeTable } from '../entity/decode-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import { judgeRules, judgeValue, type CheckContext } from '../entity/judge-row';
import type { ReadContext } from '../entity/kind-spec';
import type { Canonical } from '../entity/cell';
import type { IssueCollector } from './issue-collector';

/** Cells that could not be read, so that no rule judges them a second time. */
type UnreadableCells = ReadonlyMap<string, ReadonlySet<number>>;

function readTable(
  entity: AnyEntity,
  table: EntityTable,
  context: ReadContext,
  collector: IssueCollector,
): { decoded: DecodedTable; unreadable: UnreadableCells } {
  const unreadable = new Map<string, Set<number>>();
  const decoded = decodeTable(entity, table, context, (field, rowIndex, reading) => {
    for (const fault of reading.faults) collector.add(entity, table, field, rowIndex, fault);
    if (reading.value !== null) return;
    const rows = unreadable.get(field) ?? new Set<number>();
    unreadable.set(field, rows.add(rowIndex));
  });
  return { decoded, unreadable };
}

function judgeColumns(
  entity: AnyEntity,
  decoded: DecodedTable,
  unreadable: UnreadableCells,
  context: CheckContext,
  collector: IssueCollector,
): void {
  let rowIndex = 0;
  const peer = (name: string): Canonical => decoded.column(name)[rowIndex] ?? null;
  const judging = { lists: context.lists, peer };
  for (const [name, field] of dataFields(entity)) {
    const values = decoded.column(name);
    const skipped = unreadable.get(name);
    for (rowIndex = 0; rowIndex < decoded.rowCount; rowIndex += 1) {
      if (skipped?.has(rowIndex)) continue;
      const fault = judgeValue(field, values[rowIndex] ?? null, judging);
      if (fault) collector.add(entity, decoded.source, name, rowIndex, fault);
    }
  }
}

function judgeRows(
  entity: AnyEntity,
  decoded: DecodedTable,
  unreadable: UnreadableCells,
  context: CheckContext,
  collector: IssueCollector,
): void {
  if (entity.rowRules.length === 0) return;
  const columns = [...new Set(entity.rowRules.flatMap((rule) => rule.reads))].map(
    (name) => [name, decoded.column(name)] as const,
  );
  const facts = { ...context.facts, lists: context.lists };
  const row: Record<string, Canonical> = {};
  for (let rowIndex = 0; rowIndex < decoded.rowCount; rowIndex += 1) {
    for (const [name, values] of columns) row[name] = values[rowIndex] ?? null;
    const readable = (field: string): boolean => !unreadable.get(field)?.has(rowIndex);
    for (const fault of judgeRules(entity, row, facts, readable)) {
      collector.add(entity, decoded.source, fault.field, rowIndex, fault);
    }
  }
}

/** Checks every cell and row of one sheet by itself and gives the sheet read, for the checks across rows. */
export function checkValues(
  entity: AnyEntity,
  table: EntityTable,
  context: CheckContext & ReadContext,
  collector: IssueCollector,
): DecodedTable {
  const { decoded, unreadable } = readTable(entity, table, context, collector);
  judgeColumns(entity, decoded, unreadable, context, collector);
  judgeRows(entity, decoded, unreadable, context, collector);
  return decoded;
}
