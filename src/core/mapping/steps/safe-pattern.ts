import type { Bilingual } from '../../kernel/bilingual';

/** A pattern ready to run on texts of at most `longest` characters. */
export interface SafePattern {
  readonly expression: RegExp;
  readonly longest: number;
}

export type PatternReading = { readonly pattern: SafePattern } | { readonly wrong: Bilingual };

const mostLength = 200;
const mostRepeats = 3;
/** Steps a match may take at worst: some tens of milliseconds. */
const budget = 1e7;

const wrong = (en: string, fr: string): PatternReading => ({ wrong: { en, fr } });

/** A quantifier that may repeat often; `{2,5}` and `?` may not. */
const repeats = /^(?:[*+]|\{\d+,\}|\{\d+,\d{2,}\})/;
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

interface Shape {
  readonly repeats: number;
  readonly nested: boolean;
}

/** Counts what repeats without a bound, and sees a repetition of what repeats or chooses. */
function shapeOf(source: string): Shape {
  const open: { busy: boolean }[] = [];
  let [count, nested] = [0, false];
  let at = 0;
  while (at < source.length) {
    const letter = source.charAt(at);
    let group: { busy: boolean } | undefined;
    if (letter === '\\') at += 2;
    else if (letter === '[') at = classEnd(source, at);
    else {
      if (letter === '(') open.push({ busy: false });
      if (letter === ')') group = open.pop();
      if (letter === '|') for (const outer of open) outer.busy = true;
      at += 1;
    }
    const rest = source.slice(at);
    const found = letter === '(' || letter === '|' ? null : quantifier.exec(rest);
    if (!found) continue;
    if (group?.busy && !found[0].startsWith('?')) nested = true;
    if (repeats.test(rest)) count += 1;
    if (!found[0].startsWith('?')) for (const outer of open) outer.busy = true;
    at += found[0].length;
  }
  return { repeats: count, nested };
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/** How long a text may be so that the worst match stays within the budget: n^k / k! steps for k things that repeat. */
function longestFor(count: number, anchored: boolean): number {
  const power = count + (anchored ? 0 : 1);
  let factorial = 1;
  for (let factor = 2; factor <= power; factor += 1) factorial *= factor;
  return Math.min(32_767, Math.floor((budget * factorial) ** (1 / Math.max(1, power))));
}

/** Takes a pattern only if no text can make it run long: no repetition inside a repetition, nothing that looks back. */
export function readPattern(source: string, flags: string): PatternReading {
  if (source.length > mostLength)
    return wrong(
      `a pattern of at most ${mostLength} characters`,
      `un motif d’au plus ${mostLength} caractères`,
    );
  if (/\\[1-9k]|\(\?<?[=!]/.test(source.replace(/\\\\/g, '')))
    return wrong('a pattern without look-around or back reference', 'un motif sans coup d’œil ni renvoi');
  const { repeats: count, nested } = shapeOf(source);
  if (nested)
    return wrong('a pattern that repeats nothing that repeats', 'un motif qui ne répète rien qui se répète');
  const anchored = source.startsWith('^') && !source.includes('|');
  if (count > mostRepeats + (anchored ? 1 : 0))
    return wrong(
      `a pattern with at most ${mostRepeats} of + and *`,
      `un motif avec au plus ${mostRepeats} + et *`,
    );
  try {
    return { pattern: { expression: new RegExp(source, `u${flags}`), longest: longestFor(count, anchored) } };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return wrong(`a pattern that can be read (${told})`, `un motif lisible (${told})`);
  }
}
