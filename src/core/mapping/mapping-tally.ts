import { cellText } from '../entity/kinds/read-text';
import { isSecretHeading, shownValue } from '../kernel/shown-value';
import type { Hearing } from './hearing';
import type { MappingProblem, MappingResult } from './mapping-result';

/** Counts what mapping does besides making rows. */
export interface MappingTally {
  /** What hears of the values of a field. */
  hearing(entity: string, field: string): Hearing;
  balanced(entity: string, field: string): void;
  /** The problems of a block in the order of its rows; `numbers` are their file lines or sheet rows. */
  closeBlock(numbers: readonly number[]): readonly MappingProblem[];
  totals(): Pick<MappingResult, 'placeholders' | 'balanced'>;
}

type Count = MappingResult['placeholders'][number];

function fieldCounter(): { add(entity: string, field: string, count: number): void; counts(): Count[] } {
  const counts = new Map<string, { entity: string; field: string; count: number }>();
  return {
    add(entity, field, count) {
      const key = `${entity}.${field}`;
      const entry = counts.get(key) ?? { entity, field, count: 0 };
      counts.set(key, entry);
      entry.count += count;
    },
    counts: () => [...counts.values()].filter(({ count }) => count > 0),
  };
}

/** Each problem once for a row and field, however many rows the field is made for. */
function distinct(problems: readonly MappingProblem[]): MappingProblem[] {
  const told = new Set<string>();
  return problems.filter(({ row, entity, field, found }) => {
    const key = `${row}\n${entity}\n${field}\n${found}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

export function createMappingTally(): MappingTally {
  let problems: MappingProblem[] = [];
  const placeholders = fieldCounter();
  const balanced = fieldCounter();
  return {
    hearing(entity, field) {
      // What is counted is listed in the order of the profile, whichever block it turns up in first.
      placeholders.add(entity, field, 0);
      balanced.add(entity, field, 0);
      return {
        fault(row, column, found, expected) {
          const shown = shownValue(cellText(found), isSecretHeading(column));
          problems.push({ row, column, entity, field, found: shown, expected });
        },
        placeholders: (count) => placeholders.add(entity, field, count),
      };
    },
    balanced: (entity, field) => balanced.add(entity, field, 1),
    closeBlock(numbers) {
      const heard = problems.sort((a, b) => a.row - b.row);
      problems = [];
      return distinct(heard.map((problem) => ({ ...problem, row: numbers[problem.row] ?? problem.row + 1 })));
    },
    totals: () => ({ placeholders: placeholders.counts(), balanced: balanced.counts() }),
  };
}
