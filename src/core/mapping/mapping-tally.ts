import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import type { Bilingual } from '../kernel/bilingual';
import type { ValueListener } from './compile-expression';
import type { MappingProblem, MappingResult } from './mapping-result';
import { isSecretHeading, shownValue } from '../kernel/shown-value';

/** Counts what mapping does besides making rows. */
export interface MappingTally {
  listener(row: number, entity: string, field: string): ValueListener;
  problem(
    row: number,
    column: string,
    entity: string,
    field: string,
    found: string,
    expected: Bilingual,
  ): void;
  balanced(entity: string, field: string): void;
  totals(): Pick<MappingResult, 'problems' | 'placeholders' | 'balanced'>;
}

type Count = MappingResult['placeholders'][number];

function fieldCounter(): { add(entity: string, field: string): void; counts(): Count[] } {
  const counts = new Map<string, { entity: string; field: string; count: number }>();
  return {
    add(entity, field) {
      const key = `${entity}.${field}`;
      const entry = counts.get(key) ?? { entity, field, count: 0 };
      counts.set(key, entry);
      entry.count += 1;
    },
    counts: () => [...counts.values()],
  };
}

export function createMappingTally(): MappingTally {
  const problems: MappingProblem[] = [];
  const told = new Set<string>();
  const placeholders = fieldCounter();
  const balanced = fieldCounter();
  const place = { row: 0, entity: '', field: '' };
  const problem: MappingTally['problem'] = (row, column, entity, field, found, expected) => {
    const key = `${row}\n${entity}\n${field}\n${found}`;
    if (told.has(key)) return;
    told.add(key);
    problems.push({ row, column, entity, field, found, expected });
  };
  const listener: ValueListener = {
    fault: (column: string, found: Cell, expected: Bilingual) =>
      problem(
        place.row,
        column,
        place.entity,
        place.field,
        shownValue(cellText(found), isSecretHeading(column)),
        expected,
      ),
    placeholder: () => placeholders.add(place.entity, place.field),
  };
  return {
    listener: (row, entity, field) => {
      Object.assign(place, { row, entity, field });
      return listener;
    },
    problem,
    balanced: (entity, field) => balanced.add(entity, field),
    totals: () => ({ problems, placeholders: placeholders.counts(), balanced: balanced.counts() }),
  };
}
