import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import type { ReadContext } from '../../entity/kind-spec';
import { cellText } from '../../entity/kinds/read-text';
import { referenceTargets } from '../../entity/references';
import { cleanText } from '../../kernel/text';
import { profileColumn, type ColumnProfile } from '../column-profile';
import type { SourceTable } from '../source-table';
import { distinctive, valueFit } from '../value-fit';
import type { Candidate } from './candidate';
import { withoutCommonStart } from './common-start';
import { entityFactor, nearTo } from './entity-factor';
import type { EntityMatcher, HeadingMatch } from './entity-matcher';
import type { HeadingMatcher } from './heading-matcher';
import { withPresence } from './presence';
import { referenceShare, scoreOf } from './score-candidate';
import { valueEvidence, type ColumnFacts } from './value-evidence';
import { shapesOf, type Form, type Shapes } from './value-shapes';

/** Keys of rows the workbook has, by entity: what references lead to. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** How often a person chose a field for a heading; below 0 where they left such a column out. */
export type Remembered = (heading: string, entity: string, field: string) => number;

export interface CandidateContext {
  readonly matcher: HeadingMatcher;
  readonly entities: readonly AnyEntity[];
  /** The entity the table is about. */
  readonly about: string | undefined;
  readonly read: ReadContext;
  readonly keys: KnownKeys;
  readonly remembered: Remembered;
}

/** Values read as a field: more tell nothing new. */
const fitted = 30;

/** Kinds whose values are known by their form alone, which is quicker than reading them. */
const formOf: Readonly<Partial<Record<Field['kind'], Form>>> = {
  phone: 'phone',
  email: 'email',
  emailList: 'email',
  macAddress: 'macAddress',
};

/** A column's values are read once for all fields of the same kind and list. */
function fitReader(
  column: ColumnProfile,
  shapes: Shapes,
  context: ReadContext,
): (field: Field) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (field) => {
    const form = formOf[field.kind];
    if (form !== undefined) return column.values.length === 0 ? undefined : shapes[form];
    const key = field.kind === 'choice' ? `choice ${field.list}` : field.kind;
    if (!known.has(key)) known.set(key, valueFit(column.values.slice(0, fitted), field, context));
    return known.get(key);
  };
}

/** Share of the values that are keys of each entity the workbook has rows of. */
function keyShares(column: ColumnProfile, keys: KnownKeys): ReadonlyMap<string, number> {
  const texts = column.values.map((value) => cleanText(cellText(value)));
  return new Map(
    [...keys].map(([entity, known]) => [
      entity,
      texts.length === 0 ? 0 : texts.filter((text) => known.has(text)).length / texts.length,
    ]),
  );
}

const keyShareOf = (field: Field, shares: ReadonlyMap<string, number>): number =>
  field.kind === 'reference' ? Math.max(0, ...referenceTargets(field).map((to) => shares.get(to) ?? 0)) : 0;

interface Column {
  readonly index: number;
  readonly heading: string;
  /** What the heading says beyond what nearly all headings begin with. */
  readonly told: string;
  readonly facts: ColumnFacts;
  readonly fitOf: (field: Field) => number | undefined;
  readonly shares: ReadonlyMap<string, number>;
}

const keyMeanings = new Set(['id', 'number', 'code', 'reference', 'key']);

/** Whether a column stands where a table has its key, is called some kind of number and never says the same twice. */
const isLeadingKey = ({ index, told, facts }: Column, { vocabulary }: HeadingMatcher): boolean =>
  index === 0 &&
  facts.distinctShare === 1 &&
  vocabulary.meaningsOf(told).some((meaning) => keyMeanings.has(meaning));

function candidateOf(
  column: Column,
  entity: AnyEntity,
  [name, declaration]: readonly [string, Field],
  heading: HeadingMatch | undefined,
  context: CandidateContext,
): Candidate {
  const { matcher, about } = context;
  const fit = column.fitOf(declaration);
  const evidence = valueEvidence(column.facts, declaration, name, name === entity.referenceBy, fit ?? 0);
  const keyShare = keyShareOf(declaration, column.shares);
  const chosenBefore = context.remembered(column.heading, entity.name, name);
  const elsewhere = about !== undefined && entity.name !== about;
  const named =
    matcher.isOwn(column.heading, entity.name) ||
    (declaration.kind === 'reference' &&
      referenceTargets(declaration).some((target) => matcher.isOwn(column.heading, target)));
  const factor = entityFactor(entity.name, about, named, heading?.telling ?? 0);
  const leadingKey = !elsewhere && name === entity.referenceBy && isLeadingKey(column, matcher);
  const score =
    scoreOf(heading?.score ?? 0, evidence, declaration, column.facts, keyShare, leadingKey) * factor;
  return {
    column: column.index,
    entity: entity.name,
    field: name,
    declaration,
    heading,
    evidence,
    fit,
    keyShare,
    chosenBefore,
    elsewhere,
    distant: !nearTo(about)(entity.name),
    named,
    presence: 0,
    homeless: about !== undefined && matcher.isHomeless(column.told, about),
    blank: column.facts.filled === 0,
    score: chosenBefore > 0 ? 1 : Math.min(1, score),
  };
}

const least = 0.2;

function ofEntity(
  column: Column,
  entity: AnyEntity,
  matcher: EntityMatcher,
  context: CandidateContext,
): Candidate[] {
  const headings = new Map(matcher.match(column.told).map((match) => [match.field, match]));
  return dataFields(entity).flatMap((entry) => {
    const [name, field] = entry;
    if (context.remembered(column.heading, entity.name, name) < 0) return [];
    const heading = headings.get(name);
    const telling =
      heading !== undefined ||
      distinctive.has(field.kind) ||
      keyShareOf(field, column.shares) >= referenceShare ||
      context.remembered(column.heading, entity.name, name) > 0;
    if (!telling) return [];
    const candidate = candidateOf(column, entity, entry, heading, context);
    return candidate.score < least ? [] : [candidate];
  });
}

/** A column that could well be of the entity itself or one near it is held against no other. */
const enough = 0.5;
const distantHeading = 0.85;

/** Of an entity that has nothing to do with the table only what the heading says itself. */
const farCandidates = (column: Column, entity: AnyEntity, context: CandidateContext): Candidate[] =>
  ofEntity(column, entity, context.matcher.of(entity), context).filter(
    ({ heading, keyShare, chosenBefore }) =>
      chosenBefore > 0 || keyShare >= referenceShare || (heading?.score ?? 0) >= distantHeading,
  );

/** All that the columns of a source could be, column by column. */
export function listCandidates(source: SourceTable, context: CandidateContext): Candidate[] {
  const isNear = nearTo(context.about);
  const nearby = context.entities.filter(({ name }) => isNear(name));
  const distant = context.entities.filter(({ name }) => !isNear(name));
  const told = withoutCommonStart(source.headings, context.matcher.vocabulary);
  const candidates = source.headings.flatMap((heading, index) => {
    const profile = profileColumn(source, index);
    const { filled, distinctShare } = profile;
    const shapes = shapesOf(profile.values);
    const column: Column = {
      index,
      heading,
      told: told[index] ?? heading,
      facts: { shapes, distinctShare, filled },
      fitOf: fitReader(profile, shapes, context.read),
      shares: keyShares(profile, context.keys),
    };
    const near = nearby.flatMap((entity) => ofEntity(column, entity, context.matcher.of(entity), context));
    if (near.some(({ score }) => score >= enough)) return near;
    return [...near, ...distant.flatMap((entity) => farCandidates(column, entity, context))];
  });
  return withPresence(candidates);
}
