import type { Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import type { RowFailure } from './compile-formula';
import { ofEach } from './of-each';
import type { ExpressionContext } from './expression-context';
import type { SourceRows } from './source-rows';
import type { CompiledStep, RowsStep, StepFault, ValueStep } from './steps/compiled-step';
import { compileStep } from './steps/compile-step';
import type { Step } from './steps/step-schema';
import { cellAt, gather, spread, type Vector } from './vector';

/** Does the steps one after another; a row that one cannot take is told and keeps what it had before the first. */
export type StepChain = (rows: SourceRows, values: Vector, fail: RowFailure) => Vector;

interface Staged {
  readonly values: Vector;
  /** By row, what was expected of it; nothing where all went well. */
  readonly faults: ReadonlyMap<number, Bilingual>;
}

type Stage = (rows: SourceRows, values: Vector) => Staged;

const noFaults: ReadonlyMap<number, Bilingual> = new Map();

const isFault = (made: Cell | StepFault): made is StepFault => typeof made === 'object';
const areCells = (made: readonly (Cell | StepFault)[]): made is readonly Cell[] => !made.some(isFault);

/** Steps over values alone as one, so that a value that repeats goes through them once. */
function valueStage(steps: readonly ValueStep[]): Stage {
  const run = (cell: Cell): Cell | StepFault => {
    let value = cell;
    for (const step of steps) {
      const next = step.run(value);
      if (isFault(next)) return next;
      value = next;
    }
    return value;
  };
  const runEach = ofEach(run);
  const withoutFaults = ofEach((made: Cell | StepFault): Cell => (isFault(made) ? '' : made));
  return (rows, { values, codes }) => {
    const made = runEach(values);
    const coded = codes ? { codes } : {};
    if (areCells(made)) return { values: { values: made, ...coded }, faults: noFaults };
    const faults = new Map<number, Bilingual>();
    for (let row = 0; row < rows.count; row += 1) {
      const fault = made[codes ? (codes[row] ?? 0) : row] ?? '';
      if (isFault(fault)) faults.set(row, fault.expected);
    }
    return { values: { values: withoutFaults(made), ...coded }, faults };
  };
}

function rowsStage(step: RowsStep): Stage {
  return (rows, values) => {
    const faults = new Map<number, Bilingual>();
    const made = step.runRows(rows, values, (row, expected) => faults.set(row, expected));
    return { values: made, faults: faults.size > 0 ? faults : noFaults };
  };
}

function stagesOf(steps: readonly CompiledStep[]): readonly Stage[] {
  const stages: Stage[] = [];
  let run: ValueStep[] = [];
  const close = (): void => {
    if (run.length > 0) stages.push(valueStage(run));
    run = [];
  };
  for (const step of steps) {
    if ('run' in step) run.push(step);
    else {
      close();
      stages.push(rowsStage(step));
    }
  }
  close();
  return stages;
}

const without = (count: number, faults: ReadonlyMap<number, unknown>): Int32Array =>
  Int32Array.from({ length: count }, (_unused, row) => row).filter((row) => !faults.has(row));

/** Makes the steps of a value ready to run; those switched off are left out. */
export function compileSteps(steps: readonly Step[], context: ExpressionContext): StepChain {
  const active = steps.filter(({ off }) => off !== true);
  const stages = stagesOf(active.map((step) => compileStep(step, context)));
  return (allRows, raw, fail) => runStages(stages, allRows, raw, fail);
}

function runStages(stages: readonly Stage[], all: SourceRows, raw: Vector, fail: RowFailure): Vector {
  let [rows, values] = [all, raw];
  let open: Int32Array | undefined;
  for (const stage of stages) {
    const { values: next, faults } = stage(rows, values);
    values = next;
    if (faults.size === 0) continue;
    for (const [row, expected] of faults) fail(open ? (open[row] ?? 0) : row, expected);
    const going = without(rows.count, faults);
    const before = open;
    open = before ? going.map((row) => before[row] ?? 0) : going;
    rows = rows.pick(going);
    values = gather(values, going);
  }
  if (!open) return values;
  const made: Cell[] = Array.from({ length: all.count }, (_unused, row) => cellAt(raw, row));
  spread(values).forEach((cell, index) => (made[open[index] ?? 0] = cell));
  return { values: made };
}
