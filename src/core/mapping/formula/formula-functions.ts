import { addDays, addMonths, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import type { Bilingual } from '../../kernel/bilingual';
import {
  addDecimals,
  compareDecimals,
  negateDecimal,
  rescale,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { foldText } from '../../kernel/text';
import { titleCase } from '../steps/title-case';
import { holds, numberOf, textOf, type FormulaValue } from './formula-value';

/** One function an expression may call; `run` answers undefined for what it cannot take. */
export interface FormulaFunction {
  /** Its name in French, which is understood as well. */
  readonly french: string;
  /** The fewest and the most values it takes. */
  readonly takes: readonly [number, number];
  readonly help: Bilingual;
  readonly run: (values: readonly FormulaValue[]) => FormulaValue | undefined;
}

const many = 30;
const text = (values: readonly FormulaValue[], index: number): string => textOf(values[index] ?? '');

function wholeNumber(value: FormulaValue | undefined, most = 1_000_000): number | undefined {
  const read = numberOf(value ?? '');
  const whole = read && Number(textOf(read));
  return whole !== undefined && Number.isInteger(whole) && Math.abs(whole) <= most ? whole : undefined;
}

const onText =
  (change: (text: string) => FormulaValue): FormulaFunction['run'] =>
  (values) =>
    change(text(values, 0));

const onCount =
  (change: (text: string, count: number) => string | undefined): FormulaFunction['run'] =>
  (values) => {
    const count = wholeNumber(values[1]);
    return count === undefined ? undefined : change(text(values, 0), count);
  };

function rounded(values: readonly FormulaValue[]): FormulaValue | undefined {
  const number = numberOf(values[0] ?? '');
  const scale = values.length > 1 ? wholeNumber(values[1], 10) : 0;
  if (values[0] === '') return '';
  return number && scale !== undefined && scale >= 0 ? rescale(number, scale, 'halfUp') : undefined;
}

/** Blanks are left out; undefined where something is no number. */
function numbersOf(values: readonly FormulaValue[]): readonly Decimal[] | undefined {
  const filled = values.filter((value) => value !== '');
  const numbers = filled.flatMap((value) => numberOf(value) ?? []);
  return numbers.length === filled.length ? numbers : undefined;
}

const folding =
  (fold: (numbers: readonly Decimal[]) => Decimal | undefined): FormulaFunction['run'] =>
  (values) => {
    const numbers = numbersOf(values);
    return numbers && (fold(numbers) ?? '');
  };

const extreme =
  (sign: 1 | -1) =>
  (numbers: readonly Decimal[]): Decimal | undefined =>
    numbers.reduce<Decimal | undefined>(
      (best, number) => (best && compareDecimals(best, number) !== -sign ? best : number),
      undefined,
    );

const onDate =
  (change: (date: NonNullable<ReturnType<typeof parseIsoDate>>, count: number) => string | undefined) =>
  (values: readonly FormulaValue[]): FormulaValue | undefined => {
    const date = parseIsoDate(text(values, 0));
    const count = values.length > 1 ? wholeNumber(values[1], 100_000) : 0;
    if (text(values, 0) === '') return '';
    return date && count !== undefined ? change(date, count) : undefined;
  };

const help = (en: string, fr: string): Bilingual => ({ en, fr });

const declare = (
  french: string,
  takes: readonly [number, number],
  en: string,
  fr: string,
  run: FormulaFunction['run'],
): FormulaFunction => ({ french, takes, help: help(en, fr), run });

// prettier-ignore
const declared: Readonly<Record<string, FormulaFunction>> = {
  upper: declare('majuscules', [1, 1], 'upper(text): in capitals', 'majuscules(texte) : en capitales', onText((value) => value.toUpperCase())),
  lower: declare('minuscules', [1, 1], 'lower(text): in small letters', 'minuscules(texte) : en minuscules', onText((value) => value.toLowerCase())),
  title: declare('titre', [1, 1], 'title(text): names with capitals', 'titre(texte) : noms avec majuscules', onText(titleCase)),
  length: declare('longueur', [1, 1], 'length(text): number of characters', 'longueur(texte) : nombre de caractères', onText((value) => ({ units: value.length, scale: 0 }))),
  left: declare('gauche', [2, 2], 'left(text, n): the first n characters', 'gauche(texte, n) : les n premiers caractères', onCount((value, count) => value.slice(0, Math.max(0, count)))),
  right: declare('droite', [2, 2], 'right(text, n): the last n characters', 'droite(texte, n) : les n derniers caractères', onCount((value, count) => (count > 0 ? value.slice(-count) : ''))),
  from: declare('depuis', [2, 2], 'from(text, n): all from character n, counted from 1', 'depuis(texte, n) : tout à partir du caractère n, compté de 1', onCount((value, count) => value.slice(Math.max(0, count - 1)))),
  padded: declare('rempli', [2, 2], 'padded(text, n): zeros before it up to n characters', 'rempli(texte, n) : précédé de zéros jusqu’à n caractères', onCount((value, count) => (value === '' || count > 100 ? value : value.padStart(count, '0')))),
  replace: declare('remplacer', [3, 3], 'replace(text, find, with): every occurrence', 'remplacer(texte, cherché, par) : chaque occurrence', (values) => (text(values, 1) === '' ? undefined : text(values, 0).replaceAll(text(values, 1), () => text(values, 2)))),
  contains: declare('contient', [2, 2], 'contains(text, part): without regard to case and accents', 'contient(texte, partie) : sans égard à la casse ni aux accents', (values) => foldText(text(values, 0)).includes(foldText(text(values, 1)))),
  join: declare('joindre', [2, many], 'join(between, a, b…): those that are not blank', 'joindre(entre, a, b…) : ceux qui ne sont pas vides', (values) => values.slice(1).map(textOf).filter((part) => part !== '').join(text(values, 0))),
  first: declare('premier', [1, many], 'first(a, b…): the first that is not blank', 'premier(a, b…) : le premier non vide', (values) => values.find((value) => value !== '') ?? ''),
  blank: declare('vide', [1, 1], 'blank(a): whether it is blank', 'vide(a) : si la valeur est vide', (values) => values[0] === ''),
  not: declare('non', [1, 1], 'not(a): the contrary', 'non(a) : le contraire', (values) => !holds(values[0] ?? '')),
  number: declare('nombre', [1, 1], 'number(text): 1 234,56 $ as 1234.56', 'nombre(texte) : 1 234,56 $ comme 1234.56', (values) => (values[0] === '' ? '' : numberOf(values[0] ?? ''))),
  round: declare('arrondir', [1, 2], 'round(number, decimals): half away from zero', 'arrondir(nombre, décimales) : la moitié s’éloigne de zéro', rounded),
  abs: declare('abs', [1, 1], 'abs(number): without its sign', 'abs(nombre) : sans son signe', folding(([number]) => number && (compareDecimals(number, zero) < 0 ? negateDecimal(number) : number))),
  sum: declare('somme', [1, many], 'sum(a, b…): blanks count as nothing', 'somme(a, b…) : les vides comptent pour rien', folding((numbers) => (numbers.length > 0 ? numbers.reduce(addDecimals) : undefined))),
  min: declare('min', [1, many], 'min(a, b…): the smallest', 'min(a, b…) : le plus petit', folding(extreme(-1))),
  max: declare('max', [1, many], 'max(a, b…): the greatest', 'max(a, b…) : le plus grand', folding(extreme(1))),
  year: declare('annee', [1, 1], 'year(date): of a date year-month-day', 'annee(date) : d’une date année-mois-jour', onDate(({ year }) => String(year))),
  addDays: declare('ajouterJours', [2, 2], 'addDays(date, n): so many days later', 'ajouterJours(date, n) : autant de jours plus tard', onDate((date, count) => formatIsoDate(addDays(date, count)))),
  addMonths: declare('ajouterMois', [2, 2], 'addMonths(date, n): so many months later', 'ajouterMois(date, n) : autant de mois plus tard', onDate((date, count) => formatIsoDate(addMonths(date, count)))),
};

/** The functions there are, by English name; nothing else can be called. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map(Object.entries(declared));

const byName = new Map(
  [...formulaFunctions].flatMap(([name, { french }]) =>
    [name, french].map((word) => [word.toLowerCase(), name] as const),
  ),
);

/** The English name of a function named in either language, in any case; undefined when there is none. */
export const functionName = (word: string): string | undefined => byName.get(word.toLowerCase());
