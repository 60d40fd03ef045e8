import { isBlank, type Cell } from '../../entity/cell';
import type { Bilingual } from '../../kernel/bilingual';
import type { RowFailure } from '../compile-formula';
import type { SourceRows } from '../source-rows';
import type { Vector } from '../vector';

/** What a step answers for a value it cannot take. */
export class StepFault {
  constructor(readonly expected: Bilingual) {}
}

/** A step that needs nothing but the value, so that equal values are done once. */
export interface ValueStep {
  readonly run: (cell: Cell) => Cell | StepFault;
}

/** A step that needs the row; `fail` hears of the rows it cannot take, whose value does not matter then. */
export interface RowsStep {
  readonly runRows: (rows: SourceRows, values: Vector, fail: RowFailure) => Vector;
}

export type CompiledStep = ValueStep | RowsStep;

/** A step over values; a blank stays blank, undefined is the fault. */
export function valueStep(expected: Bilingual, run: (cell: Cell) => Cell | undefined): ValueStep {
  const fault = new StepFault(expected);
  return { run: (cell) => (isBlank(cell) ? '' : (run(cell) ?? fault)) };
}
