import type { FormulaValue } from './formula-value';

/** An expression as read: only what this union names can be in one. */
export type FormulaNode =
  | { readonly kind: 'stated'; readonly value: FormulaValue }
  /** A column by its place in the formula's list of columns. */
  | { readonly kind: 'column'; readonly index: number }
  /** What came out of the step before. */
  | { readonly kind: 'value' }
  | { readonly kind: 'not' | 'minus'; readonly of: FormulaNode }
  | { readonly kind: 'binary'; readonly sign: Sign; readonly left: FormulaNode; readonly right: FormulaNode }
  | {
      readonly kind: 'choice';
      readonly test: FormulaNode;
      readonly yes: FormulaNode;
      readonly no: FormulaNode;
    }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly FormulaNode[] };

export const signs = ['+', '-', '*', '/', '&', '=', '<>', '<', '>', '<=', '>=', '&&', '||'] as const;

export type Sign = (typeof signs)[number];
