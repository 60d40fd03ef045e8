import { isBlank, type Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import type { Condition } from './mapping-profile';
import { matchKey } from './match-key';
import { remember } from './remember';
import type { ColumnFinder } from './source-columns';

export type RowTest = (cells: readonly Cell[]) => boolean;

function valueTest(columns: ColumnFinder, column: string, values: readonly string[]): RowTest {
  const index = columns(column);
  const keys = new Set(values.map(matchKey));
  const holds = remember((cell: Cell) => keys.has(matchKey(cell)));
  return (cells) => holds(cells[index] ?? '');
}

/** A condition as a test of source rows. */
export function compileCondition(condition: Condition, columns: ColumnFinder): RowTest {
  if ('all' in condition) {
    const tests = condition.all.map((part) => compileCondition(part, columns));
    return (cells) => tests.every((test) => test(cells));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => compileCondition(part, columns));
    return (cells) => tests.some((test) => test(cells));
  }
  if ('blank' in condition) {
    const index = columns(condition.column);
    return (cells) => isBlank(cells[index] ?? '') === condition.blank;
  }
  if ('is' in condition) return valueTest(columns, condition.column, condition.is);
  const test = valueTest(columns, condition.column, condition.isNot);
  return (cells) => !test(cells);
}

const joined = (parts: readonly Bilingual[], en: string, fr: string): Bilingual => ({
  en: parts.map((part) => part.en).join(en),
  fr: parts.map((part) => part.fr).join(fr),
});

/** A condition in words, for the reason a source row produced nothing. */
export function describeCondition(condition: Condition): Bilingual {
  if ('all' in condition) return joined(condition.all.map(describeCondition), ' and ', ' et ');
  if ('any' in condition) return joined(condition.any.map(describeCondition), ' or ', ' ou ');
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
