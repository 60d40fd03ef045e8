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

/** One call of a known function in a formula, added or taken away. */
export interface Term {
  readonly sign: '+' | '-';
  readonly name: FunctionName;
  readonly args: readonly Argument[];
}

/** A formula that is a sum or difference of calls; most are one call. */
export type Formula = readonly Term[];

const call = new RegExp(String.raw`\s*(?<sign>[=+-])\s*(?<word>${functionNames.join('|')})\(`, 'iy');
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

/**
 * Reads `=COUNTA(…)`, `=COUNTIF(cells,criterion)` and `=SUM(…)` over references and literals, and sums and differences of
 * them; undefined for all else.
 */
export function parseFormula(text: string): Formula | undefined {
  const formula: Term[] = [];
  for (let at = 0; formula.length === 0 || text.slice(at).trim() !== '';) {
    call.lastIndex = at;
    const { sign, word } = call.exec(text)?.groups ?? {};
    const name = functionNames.find((known) => known === word?.toUpperCase());
    const read = name && parseArguments(text, call.lastIndex);
    if (!read || !fits(name, read.args) || (sign === '=') !== (at === 0)) return undefined;
    formula.push({ sign: sign === '-' ? '-' : '+', name, args: read.args });
    at = read.end;
  }
  return formula;
}

const fits = (name: FunctionName, args: readonly Argument[]): boolean =>
  name !== 'COUNTIF' || (args.length === 2 && isReference(args[0]) && !isReference(args[1]));

/** Reads one reference, without '='. */
export function parseReference(text: string): Reference | undefined {
  const closed = `${text})`;
  const { args, end } = parseArguments(closed, 0) ?? {};
  const [only, ...others] = args ?? [];
  return only && only.kind !== 'literal' && others.length === 0 && end === closed.length ? only : undefined;
}

const isReference = (one: Argument | undefined): boolean => one !== undefined && one.kind !== 'literal';

interface Arguments {
  readonly args: readonly Argument[];
  /** Where the text goes on behind the parenthesis. */
  readonly end: number;
}

/** The arguments up to the parenthesis that ends the call. */
function parseArguments(text: string, start: number): Arguments | undefined {
  const args: Argument[] = [];
  argument.lastIndex = start;
  for (;;) {
    const groups = argument.exec(text)?.groups;
    const next = groups && argumentOf(groups);
    if (!next) return undefined;
    args.push(next);
    if (groups['end'] === ')') return { args, end: argument.lastIndex };
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
