import { cellText } from '../../entity/kinds/read-text';
import { destinationLine } from '../../entities/rates/destination-line';
import { profileColumn } from '../../mapping/column-profile';
import { matcherOf } from '../../mapping/matching/match-columns';
import type { SourceTable } from '../../mapping/source-table';
import { withoutUnit } from './rate-words';

export type LineField = keyof typeof destinationLine.fields;

/** Where a field of a line stands in the deck. */
export interface PlacedColumn {
  readonly field: LineField;
  readonly index: number;
  readonly heading: string;
}

interface Candidate extends PlacedColumn {
  /** From 0 to 1: how well the heading names the field. */
  readonly score: number;
}

const entities = [destinationLine];

/** Without these a row is no line, so a doubtful column is better than none. */
const needed: ReadonlySet<LineField> = new Set(['prefix', 'ratePerUnit']);
const [doubtful, sureEnough] = [0.4, 0.7];

const isLineField = (name: string): name is LineField => name in destinationLine.fields;

/** NPA and NPA-NXX: area codes and exchanges of country code 1. */
const npaHeading = /\bnpa(?:\b|.?nxx)/i;

const hasDigit = /\d/;
/** What most cells of a column have, where the heading alone could be of two fields: `Country code`. */
const cellShapes: Partial<Record<LineField, RegExp>> = {
  prefix: hasDigit,
  destinationName: /\p{L}/u,
  ratePerUnit: hasDigit,
  costPerUnit: hasDigit,
  minimumInterval: hasDigit,
  increment: /\d|\b(?:second|minute)/i,
};

function fits(source: SourceTable, index: number, field: LineField): boolean {
  const shape = cellShapes[field];
  const { values } = profileColumn(source, index);
  if (!shape || values.length === 0) return true;
  return values.filter((cell) => shape.test(cellText(cell))).length * 2 >= values.length;
}

function candidatesOf(source: SourceTable, heading: string, index: number): Candidate[] {
  if (isLineField(heading)) return [{ field: heading, index, heading, score: 1 }];
  if (npaHeading.test(heading)) return [{ field: 'prefix', index, heading, score: 1 }];
  return matcherOf(entities)
    .of(destinationLine)
    .match(withoutUnit(heading))
    .flatMap(({ field, score }): Candidate[] => {
      if (!isLineField(field) || score < (needed.has(field) ? doubtful : sureEnough)) return [];
      return fits(source, index, field) ? [{ field, index, heading, score }] : [];
    });
}

/** Finds what the columns of a deck are, whatever the carrier calls them: the surest first, one column a field. */
export function placeColumns(source: SourceTable): readonly PlacedColumn[] {
  const candidates = source.headings
    .flatMap((heading, index) => candidatesOf(source, heading, index))
    .sort((a, b) => b.score - a.score);
  const placed = new Map<LineField, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (placed.has(candidate.field) || taken.has(candidate.index)) continue;
    placed.set(candidate.field, candidate);
    taken.add(candidate.index);
  }
  return [...placed.values()].sort((a, b) => a.index - b.index);
}

/** Whether a table has columns that can be read as prefixes and as rates. */
export function isDeck(source: SourceTable): boolean {
  const fields = new Set(placeColumns(source).map(({ field }) => field));
  return [...needed].every((field) => fields.has(field));
}

const areaHeading = /\barea code|\bindicatifs? régiona/i;
const areaCode = /^[2-9]\d{2}(?:-?[2-9]\d{2})?$/;

/** Whether a column of prefixes holds area codes without country code 1. */
export function holdsAreaCodes(source: SourceTable, { index, heading }: PlacedColumn): boolean {
  const values = profileColumn(source, index).values.map((cell) => cellText(cell).trim());
  if (npaHeading.test(heading)) return values.some((value) => areaCode.test(value));
  return areaHeading.test(heading) && values.every((value) => areaCode.test(value));
}
