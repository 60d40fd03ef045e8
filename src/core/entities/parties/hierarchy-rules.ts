import type { TableRule } from '../../entity/entity';
import { lookup, rowReader, type Referable, type RowReader } from '../table-lookup';

const agents: Referable = { name: 'salesAgent', referenceBy: 'legacyId' };
const deepest = 5;

/** V601: the top and four levels below it (domain.md 3.1); circles are V013's. */
export const hierarchyWithinFive: TableRule = {
  code: 'V601',
  severity: 'error',
  reads: ['legacyId', 'parentAgent'],
  check(table) {
    const agentOf = lookup(agents, () => table);
    const levels = (start: RowReader): number => {
      const seen = new Set([start('legacyId')]);
      for (let parent = agentOf(start('parentAgent')); parent; parent = agentOf(parent('parentAgent'))) {
        if (seen.has(parent('legacyId'))) return 0;
        seen.add(parent('legacyId'));
        if (seen.size > deepest) break;
      }
      return seen.size;
    };
    return Array.from({ length: table.rowCount }, (_, rowIndex) => rowIndex)
      .filter((rowIndex) => levels(rowReader(table, rowIndex)) > deepest)
      .map((rowIndex) => ({
        rowIndex,
        field: 'parentAgent',
        expected: {
          en: 'a parent no lower than the fourth level',
          fr: 'un parent qui n’est pas plus bas que le quatrième niveau',
        },
      }));
  },
};
