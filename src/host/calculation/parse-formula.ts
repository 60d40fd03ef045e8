import { parseAddress, type Address } from '../workbook/address';
import type { PlainValue } from '../workbook/cell-value';

const functionNames = ['COUNTA', 'COUNTIF', 'SUM'] as const;
export type FunctionName = (typeof functionNames)[number];

/** Cells as a formula names them: a table's column (its data rows), or an address. */
export type Reference =
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'cells'; readonly address: Address };

export interface Literal {
  readonly kind: 'literal';
  readonly value: PlainValue;
}

/** Nothing between two commas. */
interface Omitted {
  readonly kind: 'omitted';
}

/** A call of a function: one of this host's, or one whose name has a point, which an add-in brings. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument = Reference | Literal | Omitted | Call;

/** One call in a formula, added or taken away. */
export interface Term extends Call {
  readonly sign: '+' | '-';
}

/** A formula that is a sum or difference of calls; most are one call. */
export type Formula = readonly Term[];

const functionName = String.raw`(?<word>${functionNames.join('|')}|[a-z]\w*(?:\.[a-z]\w*)+)\(`;
const call = new RegExp(String.raw`\s*(?<sign>[=+-])\s*${functionName}`, 'iy');
const innerCall = new RegExp(String.raw`\s*${functionName}`, 'iy');
const behindCall = /\s*(?<end>[,)])/y;
const heading = String.raw`(?:[^'[\]#]|'.)+`;
const argument = new RegExp(
  [
    String.raw`\s*(?:"(?<text>(?:[^"]|"")*)"`,
    String.raw`(?<table>[A-Za-z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*)\[(?:\[(?<quoted>${heading})\]|(?!@)(?<plain>${heading}))\]`,
    String.raw`(?<word>(?:'(?:[^']|'')+'!)?[^"'(),[\]{}]+))?\s*(?<end>[,)])`,
  ].join('|'),
  'sy',
);
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads `=COUNTA(…)`, `=COUNTIF(cells,criterion)`, `=SUM(…)` and calls of an add-in's functions over references, literals
 * and such calls, and sums and differences of them; undefined for all else.
 */
export function parseFormula(text: string): Formula | undefined {
  const formula: Term[] = [];
  for (let at = 0; formula.length === 0 || text.slice(at).trim() !== '';) {
    call.lastIndex = at;
    const { sign, word } = call.exec(text)?.groups ?? {};
    const read = word === undefined ? undefined : parseCall(text, word, call.lastIndex);
    if (!read || (sign === '=') !== (at === 0)) return undefined;
    formula.push({ ...read.call, sign: sign === '-' ? '-' : '+' });
    at = read.end;
  }
  return formula;
}

/** The function of this host that bears the name. */
export const ownFunction = (name: string): FunctionName | undefined =>
  functionNames.find((known) => known === name.toUpperCase());

/** Reads a call from behind its opening parenthesis. */
function parseCall(
  text: string,
  name: string,
  start: number,
): { readonly call: Call; readonly end: number } | undefined {
  const read = parseArguments(text, start);
  const own = ownFunction(name);
  if (!read || (own && !fits(own, read.args))) return undefined;
  return { call: { kind: 'call', name: own ?? name, args: read.args }, end: read.end };
}

const fits = (name: FunctionName, args: readonly Argument[]): boolean =>
  !args.some(({ kind }) => kind === 'omitted') &&
  (name !== 'COUNTIF' || (args.length === 2 && isReference(args[0]) && args[1]?.kind === 'literal'));

/** Reads one reference, without '='. */
export function parseReference(text: string): Reference | undefined {
  const closed = `${text})`;
  const { args, end } = parseArguments(closed, 0) ?? {};
  const [only, ...others] = args ?? [];
  return isReference(only) && others.length === 0 && end === closed.length ? only : undefined;
}

const isReference = (one: Argument | undefined): one is Reference =>
  one !== undefined && (one.kind === 'column' || one.kind === 'cells');

interface Arguments {
  readonly args: readonly Argument[];
  /** Where the text goes on behind the parenthesis. */
  readonly end: number;
}

/** The arguments up to the parenthesis that ends the call. */
function parseArguments(text: string, start: number): Arguments | undefined {
  const args: Argument[] = [];
  for (let at = start; ;) {
    const next = parseInnerCall(text, at) ?? parseArgument(text, at);
    if (!next) return undefined;
    args.push(next.argument);
    if (next.isLast) return { args, end: next.end };
    at = next.end;
  }
}

interface ArgumentRead {
  readonly argument: Argument;
  readonly isLast: boolean;
  readonly end: number;
}

function parseInnerCall(text: string, start: number): ArgumentRead | undefined {
  innerCall.lastIndex = start;
  const { word } = innerCall.exec(text)?.groups ?? {};
  const read = word === undefined ? undefined : parseCall(text, word, innerCall.lastIndex);
  if (!read) return undefined;
  behindCall.lastIndex = read.end;
  const end = behindCall.exec(text)?.groups?.['end'];
  return end === undefined
    ? undefined
    : { argument: read.call, isLast: end === ')', end: behindCall.lastIndex };
}

function parseArgument(text: string, start: number): ArgumentRead | undefined {
  argument.lastIndex = start;
  const groups = argument.exec(text)?.groups;
  const read = groups && argumentOf(groups);
  return read && { argument: read, isLast: groups['end'] === ')', end: argument.lastIndex };
}

function argumentOf(groups: Readonly<Record<string, string | undefined>>): Argument | undefined {
  const { text, table, quoted, plain, word = '' } = groups;
  if (text !== undefined) return { kind: 'literal', value: text.replaceAll('""', '"') };
  if (table !== undefined) {
    const column = (quoted ?? plain ?? '').replace(/'(.)/gs, '$1');
    return { kind: 'column', table, column };
  }
  const trimmed = word.trim();
  if (trimmed === '') return { kind: 'omitted' };
  if (number.test(trimmed)) return { kind: 'literal', value: Number(trimmed) };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'literal', value: trimmed.toLowerCase() === 'true' };
  const address = parseAddress(trimmed);
  return address && { kind: 'cells', address };
}
