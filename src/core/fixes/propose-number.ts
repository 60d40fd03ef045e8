import type { FieldOf } from '../entity/field';
import { readCell } from '../entity/decode-table';
import { kindOf } from '../entity/field-kinds';
import type { Bilingual } from '../kernel/bilingual';
import { parseDecimal, significantScale } from '../kernel/decimal';
import { cleanText, foldText } from '../kernel/text';
import { nothing, type FixCell, type Proposal } from './candidate';

type NumberCell = FixCell<FieldOf<'integer'> | FieldOf<'decimal'> | FieldOf<'money'> | FieldOf<'percent'>>;

const withoutWords: Bilingual = {
  en: 'the number alone, without the words around it',
  fr: 'le nombre seul, sans les mots qui l’entourent',
};
const asNumber: Bilingual = { en: 'the text as a number', fr: 'le texte comme nombre' };
const floatNoise: Bilingual = {
  en: 'the number without the dust of a calculation',
  fr: 'le nombre sans la poussière d’un calcul',
};

/** Units, currencies and how days are spoken of; words that change what a number means are not among them. */
const around =
  /\b(?:cad|cdn|usd|can|us|ca|dollars?|days?|jours?|jrs?|months?|mois|net|le|the|day|jour|percent|pour cent|st|nd|rd|th|er|e|seconds?|secondes?|sec|s|units?|unites?)\b/g;

const currencyAndPercent = /[$€£%]/g;

/** What is left of a text without such words; undefined where others are left. */
function bareNumber(text: string): string | undefined {
  const folded = cleanText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const apart = folded.replace(/(\d)(?=[a-z])/g, '$1 ').replace(/([a-z])(?=\d)/g, '$1 ');
  const bare = apart.replace(around, ' ').replace(currencyAndPercent, ' ').trim();
  return /[a-z]/.test(bare) || !/\d/.test(bare) ? undefined : bare.replace(/^[:/]|[:/.]$/g, '').trim();
}

/** `1.234.567,8-`: as far as the kind reads it. */
function readAs(text: string, { field, writing }: NumberCell): number | string | undefined {
  const { value } = readCell(text, field, writing);
  if (value === null || typeof value === 'boolean') return undefined;
  const cell = kindOf(field).write(value, field, writing);
  return typeof cell === 'boolean' ? undefined : cell;
}

/** 0.30000000000000004 where a number of the column's decimals is meant. */
function withoutNoise({ cell, field }: NumberCell): number | undefined {
  if (typeof cell !== 'number') return undefined;
  const scale = field.kind === 'integer' ? 0 : field.scale;
  const rounded = Number(cell.toFixed(scale));
  const exact = parseDecimal(String(cell));
  const isNoise = rounded !== cell && Math.abs(rounded - cell) <= Math.abs(cell) * 1e-12;
  return exact && significantScale(exact) > scale && isNoise ? rounded : undefined;
}

const isWordy = (text: string): boolean => foldText(text).split(' ').length > 6;

/** V002: a number with words, marks or the noise of a calculation around it. */
export function proposeNumber(cell: NumberCell): Proposal {
  const rounded = withoutNoise(cell);
  if (rounded !== undefined) return [{ to: rounded, certainty: 'sure', why: floatNoise }];
  if (typeof cell.cell !== 'string' || isWordy(cell.cell)) return nothing;
  const bare = bareNumber(cell.cell);
  const to = bare === undefined ? undefined : readAs(bare, cell);
  if (to === undefined) return nothing;
  const hasWords = /[a-z]/i.test(cell.cell);
  return [{ to, certainty: hasWords ? 'likely' : 'sure', why: hasWords ? withoutWords : asNumber }];
}
