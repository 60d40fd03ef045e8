import jsep from 'jsep';
import type { Bilingual } from '../../kernel/bilingual';
import { parseDecimal } from '../../kernel/decimal';
import { formulaFunctions, functionName } from './formula-functions';
import { signs, type FormulaNode, type Sign } from './formula-node';

/** An expression as read, with the headings of the columns it names. */
export interface ParsedFormula {
  readonly root: FormulaNode;
  readonly columns: readonly string[];
  readonly usesValue: boolean;
}

export type FormulaReading = { readonly formula: ParsedFormula } | { readonly wrong: Bilingual };

const mostLength = 2000;
const mostDepth = 40;

/** Spreadsheets compare with one sign and join texts with another; the parser has neither. */
jsep.addBinaryOp('=', 6);
jsep.addBinaryOp('<>', 6);
jsep.addBinaryOp('&', 8);

class Refused extends Error {
  constructor(readonly wrong: Bilingual) {
    super(wrong.en);
  }
}

const refuse = (en: string, fr: string): never => {
  throw new Refused({ en, fr });
};

const columnWord = /^\$c(\d+)$/;

/** `{Heading}` outside of quotes becomes a word the parser knows; a heading may hold anything but braces. */
function withoutHeadings(source: string, columns: string[]): string {
  if (source.includes('$c')) refuse('no name that begins with $c', 'pas de nom qui commence par $c');
  return source.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\{([^{}]*)\}/g, (part, heading?: string) => {
    if (heading === undefined) return part;
    return ` $c${columnIndex(columns, heading.trim())} `;
  });
}

function columnIndex(columns: string[], heading: string): number {
  const known = columns.indexOf(heading);
  return known >= 0 ? known : columns.push(heading) - 1;
}

const spellings: Readonly<Record<string, Sign>> = { '==': '=', '===': '=', '!=': '<>', '!==': '<>' };

function signOf(operator: string): Sign {
  const sign = signs.find((known) => known === operator) ?? spellings[operator];
  return sign ?? refuse(`no sign ${operator}`, `pas de signe ${operator}`);
}

/** Turns the parser's tree into ours, refusing every form that is not on our list. */
function nodeReader(columns: string[]): (tree: jsep.CoreExpression, depth: number) => FormulaNode {
  const read = (tree: jsep.Expression, depth: number): FormulaNode => {
    if (depth > mostDepth) refuse('fewer things inside one another', 'moins d’éléments imbriqués');
    const of = (part: jsep.Expression): FormulaNode => read(part, depth + 1);
    const node = tree as jsep.CoreExpression;
    switch (node.type) {
      case 'Literal':
        return literal(node);
      case 'Identifier':
        return named(node.name, columns);
      case 'UnaryExpression':
        return unary(node.operator, of(node.argument));
      case 'BinaryExpression':
        return { kind: 'binary', sign: signOf(node.operator), left: of(node.left), right: of(node.right) };
      case 'ConditionalExpression':
        return { kind: 'choice', test: of(node.test), yes: of(node.consequent), no: of(node.alternate) };
      case 'CallExpression':
        return call(node, of);
      default:
        return refuse(
          'one expression of values, signs and functions',
          'une seule expression de valeurs, signes et fonctions',
        );
    }
  };
  return read;
}

function literal({ value, raw }: jsep.Literal): FormulaNode {
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'stated', value };
  const number = typeof value === 'number' ? parseDecimal(raw.startsWith('.') ? `0${raw}` : raw) : undefined;
  return number ? { kind: 'stated', value: number } : refuse(`no number ${raw}`, `pas de nombre ${raw}`);
}

function named(name: string, columns: string[]): FormulaNode {
  const place = columnWord.exec(name)?.[1];
  if (place !== undefined) return { kind: 'column', index: Number(place) };
  if (name === 'value' || name === 'valeur') return { kind: 'value' };
  return { kind: 'column', index: columnIndex(columns, name) };
}

function unary(operator: string, of: FormulaNode): FormulaNode {
  if (operator === '-') return { kind: 'minus', of };
  return operator === '!' ? { kind: 'not', of } : refuse(`no sign ${operator}`, `pas de signe ${operator}`);
}

function call(node: jsep.CallExpression, of: (part: jsep.Expression) => FormulaNode): FormulaNode {
  const callee = node.callee as jsep.CoreExpression;
  const word = callee.type === 'Identifier' ? callee.name : '';
  const args = node.arguments;
  if (/^(?:if|si)$/i.test(word) && args.length === 3 && args[0] && args[1] && args[2])
    return { kind: 'choice', test: of(args[0]), yes: of(args[1]), no: of(args[2]) };
  const name = functionName(word);
  const known = name === undefined ? undefined : formulaFunctions.get(name);
  if (name === undefined || !known) return refuse(`no function ${word}`, `pas de fonction ${word}`);
  const [least, most] = known.takes;
  if (args.length < least || args.length > most) return refuse(known.help.en, known.help.fr);
  return { kind: 'call', name, of: args.map(of) };
}

const mentions = (node: FormulaNode, kind: FormulaNode['kind']): boolean => {
  if (node.kind === kind) return true;
  const parts =
    node.kind === 'binary'
      ? [node.left, node.right]
      : node.kind === 'choice'
        ? [node.test, node.yes, node.no]
        : node.kind === 'call'
          ? node.of
          : node.kind === 'not' || node.kind === 'minus'
            ? [node.of]
            : [];
  return parts.some((part) => mentions(part, kind));
};

/** Reads an expression; what is wrong with it is answered, never thrown. No name in it reaches anything of the program. */
export function parseFormula(source: string): FormulaReading {
  const columns: string[] = [];
  try {
    if (source.length > mostLength)
      refuse(`at most ${mostLength} characters`, `au plus ${mostLength} caractères`);
    const root = nodeReader(columns)(jsep(withoutHeadings(source, columns)) as jsep.CoreExpression, 0);
    return { formula: { root, columns, usesValue: mentions(root, 'value') } };
  } catch (error) {
    if (error instanceof Refused) return { wrong: error.wrong };
    const told = error instanceof Error ? error.message : String(error);
    return {
      wrong: { en: `an expression that can be read (${told})`, fr: `une expression lisible (${told})` },
    };
  }
}
