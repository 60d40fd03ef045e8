import type { AnyEntity } from '../entity/entity';
import type { Field } from '../entity/field';
import type { ReadContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import { profileColumn, type ColumnProfile } from './column-profile';
import { headingKey, headingScorer, keyHeadings, type HeadingScore } from './heading-score';
import type { SourceTable } from './source-table';
import { distinctive, valueFit } from './value-fit';

export interface SuggestedField {
  readonly entity: string;
  readonly field: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Where a source column probably goes, why, and where else it could. */
export interface Suggestion extends SuggestedField {
  readonly column: string;
  readonly reason: Bilingual;
  readonly alternatives: readonly SuggestedField[];
}

interface Candidate extends SuggestedField {
  readonly column: number;
  readonly reason: Bilingual;
}

const threshold = 0.5;
const shownAlternatives = 3;

/** Entities a customer extract feeds, likeliest first; a tie of headings goes to the earlier. */
const likelihood: readonly string[] = ['customer', 'subscription', 'serviceLocation', 'contact'];

/** An entity whose own key is among the headings is surely there; of the others some are likelier than the rest. */
function entityWeights(source: SourceTable, entities: readonly AnyEntity[]): (entity: AnyEntity) => number {
  const headings = new Set(source.headings.map(headingKey));
  const keyed = new Set(entities.filter((entity) => keyHeadings(entity).some((word) => headings.has(word))));
  return (entity) => {
    const place = likelihood.indexOf(entity.name);
    const likely = place < 0 ? 0.8 : 1 - place * 0.03;
    return keyed.has(entity) ? 0.9 + 0.1 * likely : 0.9 * likely;
  };
}

const percent = (share: number): number => Math.round(share * 100);

function reasonOf(column: ColumnProfile, field: Field, heading?: HeadingScore, fit?: number): Bilingual {
  const label = field.label;
  const values =
    fit === undefined
      ? undefined
      : {
          en: `${percent(fit)} % of its values fit ${label.en}`,
          fr: `${percent(fit)} % de ses valeurs conviennent à ${label.fr}`,
        };
  const named = heading && {
    en:
      heading.score === 1
        ? `${column.heading} is a name of ${label.en}`
        : `${column.heading} resembles ${heading.word}`,
    fr:
      heading.score === 1
        ? `${column.heading} est un nom de ${label.fr}`
        : `${column.heading} ressemble à ${heading.word}`,
  };
  const parts = [named, values].filter((part) => part !== undefined);
  return { en: parts.map((part) => part.en).join('; '), fr: parts.map((part) => part.fr).join('; ') };
}

/** Heading and values weighed together; values that do not fit speak louder than a heading that does. */
function confidenceOf(heading: number, fit: number | undefined, field: Field): number {
  if (fit === undefined) return heading * 0.9;
  if (heading > 0) return heading * (0.52 + 0.46 * fit);
  return distinctive.has(field.kind) && fit > 0.8 ? 0.5 * fit : 0;
}

function keyDoubt(entity: AnyEntity, field: string, column: ColumnProfile): number {
  return field === entity.referenceBy && column.distinctShare < 0.9 ? 0.6 : 1;
}

function candidatesOf(
  column: ColumnProfile,
  index: number,
  entity: AnyEntity,
  headings: readonly HeadingScore[],
  fitOf: (field: Field) => number | undefined,
  weight: number,
): Candidate[] {
  return Object.entries(entity.fields).flatMap(([name, field]) => {
    const heading = headings.find((candidate) => candidate.field === name);
    const fit = heading || distinctive.has(field.kind) ? fitOf(field) : undefined;
    const confidence =
      confidenceOf(heading?.score ?? 0, fit, field) * keyDoubt(entity, name, column) * weight;
    if (confidence < 0.25) return [];
    const reason = reasonOf(column, field, heading, fit);
    return [{ column: index, entity: entity.name, field: name, confidence, reason }];
  });
}

/** A column's values are read once for all fields of the same kind and list. */
function fitReader(column: ColumnProfile, context: ReadContext): (field: Field) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (field) => {
    const key = field.kind === 'choice' ? `choice ${field.list}` : field.kind;
    if (!known.has(key)) known.set(key, valueFit(column.values, field, context));
    return known.get(key);
  };
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

function suggestionOf(chosen: Candidate, heading: string, all: readonly Candidate[]): Suggestion {
  const alternatives = all
    .filter((other) => other !== chosen && other.column === chosen.column)
    .slice(0, shownAlternatives)
    .map(({ entity, field, confidence }) => ({ entity, field, confidence: rounded(confidence) }));
  const { entity, field, confidence, reason } = chosen;
  return { column: heading, entity, field, confidence: rounded(confidence), reason, alternatives };
}

/**
 * Suggests a field for the columns of a source by heading and by values, one column a field and one field a column, the
 * surest first; columns nothing speaks for get none. In the order of the columns.
 */
export function suggestMapping(
  source: SourceTable,
  registry: readonly AnyEntity[],
  context: ReadContext,
): readonly Suggestion[] {
  const entities = registry.filter((entity) => entity.name !== 'listValue');
  const scorers = entities.map((entity) => ({ entity, score: headingScorer(entity) }));
  const weightOf = entityWeights(source, entities);
  const candidates = source.headings
    .flatMap((heading, index) => {
      const column = profileColumn(source, index);
      if (column.filled === 0) return [];
      const fitOf = fitReader(column, context);
      return scorers.flatMap(({ entity, score }) =>
        candidatesOf(column, index, entity, score(heading), fitOf, weightOf(entity)),
      );
    })
    .sort((a, b) => b.confidence - a.confidence);
  const columns = new Set<number>();
  const fields = new Set<string>();
  const chosen = candidates.filter((candidate) => {
    const field = `${candidate.entity}.${candidate.field}`;
    if (candidate.confidence < threshold || columns.has(candidate.column) || fields.has(field)) return false;
    columns.add(candidate.column);
    fields.add(field);
    return true;
  });
  return chosen
    .sort((a, b) => a.column - b.column)
    .map((candidate) => suggestionOf(candidate, source.headings[candidate.column] ?? '', candidates));
}
