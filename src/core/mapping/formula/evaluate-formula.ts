import type { Bilingual } from '../../kernel/bilingual';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { assertNever } from '../../kernel/assert-never';
import { matchKey } from '../match-key';
import { divideDecimals } from './divide-decimals';
import { formulaFunctions } from './formula-functions';
import type { FormulaNode, Sign } from './formula-node';
import { holds, numberOf, textOf, type FormulaValue } from './formula-value';

/** What an expression is worked out over: its columns in the order it names them, and the value so far. */
export interface FormulaInputs {
  readonly columns: readonly FormulaValue[];
  readonly value: FormulaValue;
}

export type Worked = { readonly value: FormulaValue } | { readonly expected: Bilingual };

const longestText = 32_767;

const numbersExpected: Bilingual = {
  en: 'numbers to calculate with',
  fr: 'des nombres pour le calcul',
};

class CannotWork extends Error {
  constructor(readonly expected: Bilingual) {
    super(expected.en);
  }
}

const cannot = (expected: Bilingual): never => {
  throw new CannotWork(expected);
};

const operand = (value: FormulaValue): Decimal => numberOf(value) ?? cannot(numbersExpected);

/** A blank is nothing to add and leaves nothing to multiply. */
function calculate(sign: '+' | '-' | '*' | '/', left: FormulaValue, right: FormulaValue): FormulaValue {
  const blanks = (left === '' ? 1 : 0) + (right === '' ? 1 : 0);
  if (blanks === 2 || (blanks === 1 && (sign === '*' || sign === '/'))) return '';
  const [a, b] = [left === '' ? zero : operand(left), right === '' ? zero : operand(right)];
  switch (sign) {
    case '+':
      return addDecimals(a, b);
    case '-':
      return addDecimals(a, negateDecimal(b));
    case '*':
      return multiplyDecimals(a, b);
    case '/':
      return divideDecimals(a, b) ?? cannot({ en: 'no division by zero', fr: 'aucune division par zéro' });
  }
}

/** Numbers by size, anything else as people compare it. */
function compare(left: FormulaValue, right: FormulaValue): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a && b) return compareDecimals(a, b);
  const [first, second] = [matchKey(textOf(left)), matchKey(textOf(right))];
  return first < second ? -1 : first > second ? 1 : 0;
}

function binary(sign: Sign, left: FormulaValue, right: () => FormulaValue): FormulaValue {
  switch (sign) {
    case '&&':
      return holds(left) && holds(right());
    case '||':
      return holds(left) || holds(right());
    case '&':
      return (textOf(left) + textOf(right())).slice(0, longestText);
    case '=':
      return compare(left, right()) === 0;
    case '<>':
      return compare(left, right()) !== 0;
    case '<':
      return compare(left, right()) < 0;
    case '>':
      return compare(left, right()) > 0;
    case '<=':
      return compare(left, right()) <= 0;
    case '>=':
      return compare(left, right()) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
      return calculate(sign, left, right());
    default:
      return assertNever(sign);
  }
}

function valueOf(node: FormulaNode, inputs: FormulaInputs): FormulaValue {
  switch (node.kind) {
    case 'stated':
      return node.value;
    case 'column':
      return inputs.columns[node.index] ?? '';
    case 'value':
      return inputs.value;
    case 'minus':
      return calculate('-', '', valueOf(node.of, inputs));
    case 'not':
      return !holds(valueOf(node.of, inputs));
    case 'binary':
      return binary(node.sign, valueOf(node.left, inputs), () => valueOf(node.right, inputs));
    case 'choice':
      return valueOf(holds(valueOf(node.test, inputs)) ? node.yes : node.no, inputs);
    case 'call': {
      const known = formulaFunctions.get(node.name);
      const values = node.of.map((part) => valueOf(part, inputs));
      return known?.run(values) ?? cannot(known?.help ?? numbersExpected);
    }
    default:
      return assertNever(node);
  }
}

/** Works an expression out with exact decimals; what it cannot take is answered as what it would have taken. */
export function evaluateFormula(root: FormulaNode, inputs: FormulaInputs): Worked {
  try {
    return { value: valueOf(root, inputs) };
  } catch (error) {
    if (error instanceof CannotWork) return { expected: error.expected };
    throw error;
  }
}
