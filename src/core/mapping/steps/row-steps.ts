import { isBlank, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { cleanText } from '../../kernel/text';
import { CodedError } from '../../kernel/coded-error';
import { compileCondition, rowsThatHold } from '../condition';
import { compileFormula, type RowFailure } from '../compile-formula';
import { tidyCell } from '../compile-template';
import type { LookupTables } from '../expression-context';
import { cellOf } from '../formula/formula-value';
import { matchKey } from '../match-key';
import type { ColumnFinder } from '../source-columns';
import type { SourceRows } from '../source-rows';
import { otherwiseValue } from '../value-table';
import { cellAt, constantVector, gather, spread, vectorChange, type Vector } from '../vector';
import { StepFault, type CompiledStep, type RowsStep, type ValueStep } from './compiled-step';
import type { Outcome, StepOf } from './step-schema';

const shownText = (cell: Cell): string => cleanText(cellText(cell));

export function joinStep({ columns: headings, by }: StepOf<'join'>, columns: ColumnFinder): RowsStep {
  const parts = headings.map((heading) => ({ index: columns(heading), shown: vectorChange(shownText) }));
  const shownValue = vectorChange(shownText);
  return {
    runRows(rows, values) {
      const vectors = [shownValue(values), ...parts.map(({ index, shown }) => shown(rows.column(index)))];
      const made = Array.from({ length: rows.count }, (_unused, row) =>
        vectors
          .map((vector) => cellAt(vector, row))
          .filter((part) => part !== '')
          .join(by),
      );
      return { values: made };
    },
  };
}

export function formulaStep({ formula: source }: StepOf<'formula'>, columns: ColumnFinder): CompiledStep {
  const formula = compileFormula(source, columns);
  const { alone } = formula;
  if (!alone) return { runRows: formula.run };
  return {
    run(cell) {
      const worked = alone(cell);
      return 'value' in worked ? cellOf(worked.value) : new StepFault(worked.expected);
    },
  };
}

type Branch = (rows: SourceRows, values: Vector, fail: RowFailure) => Vector;

function branchOf(outcome: Outcome, columns: ColumnFinder): Branch {
  if (outcome === 'keep') return (_rows, values) => values;
  if (outcome === 'blank') return (rows) => constantVector('', rows.count);
  if ('value' in outcome) return (rows) => constantVector(outcome.value, rows.count);
  if ('formula' in outcome) return compileFormula(outcome.formula, columns).run;
  const index = columns(outcome.column);
  const tidied = vectorChange(tidyCell);
  return (rows) => tidied(rows.column(index));
}

export function ifStep(step: StepOf<'if'>, columns: ColumnFinder): RowsStep {
  const test = compileCondition(step.when, columns);
  const branches = [branchOf(step.else ?? 'keep', columns), branchOf(step.then, columns)];
  return {
    runRows(rows, values, fail) {
      const mask = test(rows, (row, _columns, _found, expected) => fail(row, expected));
      const made = new Array<Cell>(rows.count).fill('');
      for (const [side, branch] of branches.entries()) {
        const chosen = rowsThatHold(side === 1 ? mask : mask.map((bit) => 1 - bit));
        if (chosen.length === 0) continue;
        const cells = branch(rows.pick(chosen), gather(values, chosen), (row, expected) =>
          fail(chosen[row] ?? 0, expected),
        );
        spread(cells).forEach((cell, index) => (made[chosen[index] ?? 0] = cell));
      }
      return { values: made };
    },
  };
}

const noTable = (table: string): CodedError =>
  new CodedError(
    'PROFILE_TABLE_MISSING',
    'notDone',
    `The profile looks into the table ${table}, which was not given. Give it by that name and try again.`,
    { table },
  );

function answersOf({ table: name, key, answer }: StepOf<'find'>, tables: LookupTables): Map<string, Cell> {
  const table = tables.get(name);
  if (!table) throw noTable(name);
  const [from, to] = [table.headings.indexOf(key), table.headings.indexOf(answer)];
  if (from < 0 || to < 0)
    throw new CodedError(
      'PROFILE_COLUMN_MISSING',
      'notDone',
      `The table ${name} has no column ${from < 0 ? key : answer}, which the profile needs. It has: ${table.headings.join(', ')}.`,
      { source: name, missing: from < 0 ? key : answer },
    );
  const answers = new Map<string, Cell>();
  for (const row of table.rows) {
    const found = matchKey(row[from] ?? '');
    if (found !== '' && !answers.has(found)) answers.set(found, row[to] ?? '');
  }
  return answers;
}

/** Looks a value up in another table; the first row of a key that repeats answers. Throws PROFILE_TABLE_MISSING. */
export function findStep(step: StepOf<'find'>, tables: LookupTables): ValueStep {
  const answers = answersOf(step, tables);
  const fault = new StepFault({
    en: `a value that ${step.key} of ${step.table} has`,
    fr: `une valeur que contient ${step.key} de ${step.table}`,
  });
  return {
    run: (cell) =>
      isBlank(cell) ? '' : (answers.get(matchKey(cell)) ?? otherwiseValue(step.otherwise, cell) ?? fault),
  };
}
