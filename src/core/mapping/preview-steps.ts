import { isBlank, type Cell } from '../entity/cell';
import { parseIsoDate } from '../kernel/calendar-date';
import type { Bilingual } from '../kernel/bilingual';
import { CodedError } from '../kernel/coded-error';
import type { LookupTables } from './expression-context';
import { compileExpression } from './compile-expression';
import type { Expression, MappingProfile } from './mapping-profile';
import { sourceColumns } from './source-columns';
import { blockRows } from './source-rows';
import type { SourceTable } from './source-table';
import { compileSteps } from './step-chain';
import { cellAt } from './vector';

/** A value after a step; `expected` where the step could not take it. */
export interface PreviewedValue {
  readonly cell: Cell;
  readonly expected?: Bilingual;
}

/** A real row on its way through the steps. */
export interface PreviewedRow {
  /** File line or sheet row. */
  readonly row: number;
  readonly before: Cell;
  /** What it is after each step, in the order of the list; one switched off changes nothing. */
  readonly after: readonly PreviewedValue[];
}

export type StepPreview = { readonly rows: readonly PreviewedRow[] } | { readonly wrong: string };

const searched = 5000;

/** The rows shown: different values first, then any, blanks last. */
function exampleRows(cells: readonly Cell[], count: number): Int32Array {
  const seen = new Set<Cell>();
  const [fresh, others, blanks]: [number[], number[], number[]] = [[], [], []];
  cells.forEach((cell, row) => {
    if (isBlank(cell)) blanks.push(row);
    else if (seen.has(cell)) others.push(row);
    else fresh.push(row);
    seen.add(cell);
  });
  return Int32Array.from([...fresh, ...others, ...blanks].slice(0, count));
}

/** Does the steps of a value on real rows, one step after another, without making anything of it. */
export function previewSteps(
  source: SourceTable,
  expression: Expression,
  profile: Pick<MappingProfile, 'asOf'>,
  count = 5,
  tables: LookupTables = new Map(),
): StepPreview {
  const { steps = [], ...bare } = expression;
  const context = {
    columns: sourceColumns(source).find,
    asOf: () => parseIsoDate(profile.asOf ?? '') ?? { year: 2026, month: 1, day: 1 },
    tables,
  };
  const unheard = { fault: () => undefined, placeholders: () => undefined };
  try {
    const block = blockRows(source.rows.slice(0, searched));
    const all = compileExpression(bare, context)(block, unheard);
    const chosen = exampleRows(
      Array.from({ length: block.count }, (_unused, row) => cellAt(all, row)),
      count,
    );
    const rows = block.pick(chosen);
    const before = { values: Array.from(chosen, (row) => cellAt(all, row)) };
    const columns = steps.map((_step, index) => {
      const faults = new Map<number, Bilingual>();
      const chain = compileSteps(steps.slice(0, index + 1), context);
      const values = chain(rows, before, (row, expected) => faults.set(row, expected));
      return { values, faults };
    });
    return {
      rows: before.values.map((cell, index) => ({
        row: source.rowNumbers[chosen[index] ?? 0] ?? 0,
        before: cell,
        after: columns.map(({ values, faults }) => {
          const expected = faults.get(index);
          return { cell: cellAt(values, index), ...(expected ? { expected } : {}) };
        }),
      })),
    };
  } catch (error) {
    if (error instanceof CodedError) return { wrong: error.message };
    throw error;
  }
}
