import { below, seededRandom } from '../src/core/demo/random';
import type { Cell } from '../src/core/entity/cell';
import type { WorkspaceEngine } from '../src/core/validation/engine/workspace-engine';
import { benchRow, type BenchRow } from './bench-report';
import { benchFields, fieldNames } from './validation-sheet';

const edits = 20_000;
const warming = 2_000;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? NaN;

/** Cells of random rows and columns changed one at a time to wrong values and to what they were, each re-checked. */
export function editTimes(engine: WorkspaceEngine, values: readonly (readonly Cell[])[]): BenchRow[] {
  const random = seededRandom(5);
  const times: number[] = [];
  const edit = (row: number, column: number, cell: Cell): void => {
    const field = fieldNames[column] ?? '';
    const start = performance.now();
    engine.edit([{ kind: 'cells', entity: 'benchClient', field, from: row, cells: [cell] }]);
    times.push((performance.now() - start) * 1000);
  };
  for (let done = 0; done < edits; done += 2) {
    const [row, column] = [below(random, values.length), below(random, fieldNames.length)];
    edit(row, column, benchFields[fieldNames[column] ?? '']?.wrong(row, random) ?? '');
    edit(row, column, values[row]?.[column] ?? '');
  }
  const sorted = times.slice(warming).sort((a, b) => a - b);
  const rows = values.length.toLocaleString('en-CA');
  return [
    benchRow(`ours, one edit among ${rows} rows, median`, 'µs', [at(sorted, 0.5)]),
    benchRow(`ours, one edit among ${rows} rows, p99`, 'µs', [at(sorted, 0.99)]),
  ];
}
