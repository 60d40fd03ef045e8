import { isBlank, type Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import { compileFormula } from './compile-formula';
import type { Condition } from './condition-schema';
import { matchKey } from './match-key';
import type { ColumnFinder } from './source-columns';
import { ofEach } from './of-each';
import type { SourceRows } from './source-rows';

/** Hears of a row, by its place in the rows at hand, that a test cannot be worked out for; it does not hold there. */
export type TestFailure = (row: number, columns: string, found: string, expected: Bilingual) => void;

/** 1 for every row that it holds for. */
export type RowsTest = (rows: SourceRows, fail: TestFailure) => Uint8Array;

function columnTest(columns: ColumnFinder, column: string, test: (cell: Cell) => boolean): RowsTest {
  const index = columns(column);
  const tested = ofEach((cell: Cell) => (test(cell) ? 1 : 0));
  return (rows) => {
    const { values, codes } = rows.column(index);
    const holds = tested(values);
    if (!codes) return Uint8Array.from(holds);
    const mask = new Uint8Array(rows.count);
    for (let row = 0; row < mask.length; row += 1) mask[row] = holds[codes[row] ?? 0] ?? 0;
    return mask;
  };
}

function valueTest(columns: ColumnFinder, column: string, values: readonly string[], is: boolean): RowsTest {
  const keys = new Set(values.map(matchKey));
  return columnTest(columns, column, (cell) => keys.has(matchKey(cell)) === is);
}

/** Whether all or any of the tests hold; a test is asked only about the rows that those before it left open. */
function manyTest(tests: readonly RowsTest[], all: boolean): RowsTest {
  return (rows, fail) => {
    const mask = new Uint8Array(rows.count).fill(all ? 1 : 0);
    let open = Int32Array.from(mask, (_unused, row) => row);
    for (const test of tests) {
      const asked = open;
      const picked = open.length === rows.count ? rows : rows.pick(open);
      const answer = test(picked, (row, ...told) => fail(asked[row] ?? 0, ...told));
      for (let index = 0; index < open.length; index += 1) mask[open[index] ?? 0] = answer[index] ?? 0;
      open = open.filter((row) => mask[row] === (all ? 1 : 0));
    }
    return mask;
  };
}

/** A condition as a test of source rows. */
export function compileCondition(condition: Condition, columns: ColumnFinder): RowsTest {
  if ('all' in condition)
    return manyTest(
      condition.all.map((part) => compileCondition(part, columns)),
      true,
    );
  if ('any' in condition)
    return manyTest(
      condition.any.map((part) => compileCondition(part, columns)),
      false,
    );
  if ('formula' in condition) return compileFormula(condition.formula, columns).test;
  const { column } = condition;
  if ('blank' in condition) return columnTest(columns, column, (cell) => isBlank(cell) === condition.blank);
  if ('is' in condition) return valueTest(columns, column, condition.is, true);
  return valueTest(columns, column, condition.isNot, false);
}

/** The rows a test holds for. */
export function rowsThatHold(mask: Uint8Array): Int32Array {
  const rows = new Int32Array(mask.length);
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

const joined = (parts: readonly Bilingual[], en: string, fr: string): Bilingual => ({
  en: parts.map((part) => part.en).join(en),
  fr: parts.map((part) => part.fr).join(fr),
});

/** A condition in words, for the reason a source row produced nothing. */
export function describeCondition(condition: Condition): Bilingual {
  if ('all' in condition) return joined(condition.all.map(describeCondition), ' and ', ' et ');
  if ('any' in condition) return joined(condition.any.map(describeCondition), ' or ', ' ou ');
  if ('formula' in condition)
    return { en: `${condition.formula} holds`, fr: `${condition.formula} est vrai` };
  const { column } = condition;
  if ('blank' in condition) {
    return condition.blank
      ? { en: `${column} is blank`, fr: `${column} est vide` }
      : { en: `${column} is not blank`, fr: `${column} n’est pas vide` };
  }
  if ('is' in condition) {
    const values = condition.is;
    return { en: `${column} is ${values.join(' or ')}`, fr: `${column} est ${values.join(' ou ')}` };
  }
  const values = condition.isNot;
  return { en: `${column} is not ${values.join(' or ')}`, fr: `${column} n’est pas ${values.join(' ou ')}` };
}
