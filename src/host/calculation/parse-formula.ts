import { parseAddress, type Address } from '../workbook/address';
import type { PlainValue } from '../workbook/cell-value';

const functionNames = ['COUNTA', 'COUNTIF', 'SUM'] as const;
type FunctionName = (typeof functionNames)[number];

/** Cells as a formula names them: a table's column (its data rows), or an address. */
export type Reference =
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'cells'; readonly address: Address };

export interface Literal {
  readonly kind: 'literal';
  readonly value: PlainValue;
}

export type Argument = Reference | Literal;

/** A formula that is one call of a known function. */
export interface Formula {
  readonly name: FunctionName;
  readonly args: readonly Argument[];
}

const call = new RegExp(`^=\\s*(${functionNames.join('|')})\\(`, 'i');
const heading = String.raw`(?:[^'[\]#]|'.)+`;
const argument = new RegExp(
  [
    String.raw`\s*(?:"(?<text>(?:[^"]|"")*)"`,
    String.raw`(?<table>[A-Za-z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*)\[(?:\[(?<quoted>${heading})\]|(?!@)(?<plain>${heading}))\]`,
    String.raw`(?<word>(?:'(?:[^']|'')+'!)?[^"'(),[\]{}]+))\s*(?<end>[,)])`,
  ].join('|'),
  'sy',
);
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads `=COUNTA(…)`, `=COUNTIF(cells,criterion)` and `=SUM(…)` over references and literals; undefined for all else. */
export function parseFormula(text: string): Formula | undefined {
  const [start, word] = call.exec(text) ?? [];
  const name = functionNames.find((known) => known === word?.toUpperCase());
  const args = start === undefined ? undefined : parseArguments(text, start.length);
  if (!name || !args) return undefined;
  const fits = name !== 'COUNTIF' || (args.length === 2 && isReference(args[0]) && !isReference(args[1]));
  return fits ? { name, args } : undefined;
}

/** Reads one reference, without '='. */
export function parseReference(text: string): Reference | undefined {
  const [only, ...others] = parseArguments(`${text})`, 0) ?? [];
  return only && only.kind !== 'literal' && others.length === 0 ? only : undefined;
}

const isReference = (one: Argument | undefined): boolean => one !== undefined && one.kind !== 'literal';

/** The arguments up to the parenthesis that ends the formula. */
function parseArguments(text: string, start: number): Argument[] | undefined {
  const args: Argument[] = [];
  argument.lastIndex = start;
  for (;;) {
    const groups = argument.exec(text)?.groups;
    const next = groups && argumentOf(groups);
    if (!next) return undefined;
    args.push(next);
    if (groups['end'] === ')') return text.slice(argument.lastIndex).trim() === '' ? args : undefined;
  }
}

function argumentOf(groups: Readonly<Record<string, string | undefined>>): Argument | undefined {
  const { text, table, quoted, plain, word = '' } = groups;
  if (text !== undefined) return { kind: 'literal', value: text.replaceAll('""', '"') };
  if (table !== undefined) {
    const column = (quoted ?? plain ?? '').replace(/'(.)/gs, '$1');
    return { kind: 'column', table, column };
  }
  const trimmed = word.trim();
  if (number.test(trimmed)) return { kind: 'literal', value: Number(trimmed) };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'literal', value: trimmed.toLowerCase() === 'true' };
  const address = parseAddress(trimmed);
  return address && { kind: 'cells', address };
}
