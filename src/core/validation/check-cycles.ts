import type { AnyEntity, DecodedTable } from '../entity/entity';
import { errorFault } from '../entity/kind-spec';
import { referenceColumns } from '../entity/references';
import type { IssueCollector } from './issue-collector';
import type { ReferenceIndex } from './check-references';

const noCircle = {
  en: 'a parent that does not lead back to this row',
  fr: 'un parent qui ne ramène pas à cette ligne',
};

/** Rows that lie on a circle of parents; `parentOf` gives the row index of a row's parent, or -1. */
export function rowsOnCycles(rowCount: number, parentOf: (rowIndex: number) => number): readonly number[] {
  const state = new Uint8Array(rowCount);
  const onCycle: number[] = [];
  for (let start = 0; start < rowCount; start += 1) {
    const path: number[] = [];
    let row = start;
    while (row >= 0 && state[row] === 0) {
      state[row] = 1;
      path.push(row);
      row = parentOf(row);
    }
    if (row >= 0 && state[row] === 1) onCycle.push(...path.slice(path.indexOf(row)));
    for (const seen of path) state[seen] = 2;
  }
  return onCycle;
}

/** V013 on every row of a circle, for each reference of an entity to itself. */
export function checkCycles(
  entity: AnyEntity,
  table: DecodedTable,
  index: ReferenceIndex,
  collector: IssueCollector,
): void {
  const rows = index.get(entity.name);
  for (const { name, field } of referenceColumns(entity)) {
    if (field.to !== entity.name) continue;
    const values = table.column(name);
    const parentOf = (rowIndex: number): number => rows?.get(String(values[rowIndex] ?? '')) ?? -1;
    for (const rowIndex of rowsOnCycles(table.rowCount, parentOf)) {
      collector.add(entity, table.source, name, rowIndex, errorFault('V013', noCircle));
    }
  }
}
