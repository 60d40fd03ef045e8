import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import type { ReadContext } from '../../entity/kind-spec';
import { referenceTargets } from '../../entity/references';
import { isCarried } from '../lexicon/carried-fields';
import type { SourceTable } from '../source-table';
import { distinctive } from '../value-fit';
import type { Candidate } from './candidate';
import { isLeadingKey, readColumn, type CandidateColumn } from './candidate-column';
import { withoutCommonWord } from './common-words-of-headings';
import { contactFactor, entityFactor, nearTo, redundantFactor } from './entity-factor';
import type { EntityMatcher, HeadingMatch } from './entity-matcher';
import type { HeadingMatcher } from './heading-matcher';
import { isOtherLanguage, otherLanguageFactor } from './heading-language';
import { keyShareFor, referenceShare, type KnownKeys } from './key-shares';
import { withPresence } from './presence';
import { scoreOf } from './score-candidate';
import { withoutWholeAddresses } from './whole-addresses';
import { withLetteredAddresses, withNumberedAddresses, withStatesOfCities } from './sibling-addresses';
import { withSiblingNames } from './sibling-names';
import { valueEvidence } from './value-evidence';

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
  /** Whether the entity the table is about says itself what a field of another one does. */
  readonly saysTheSame: (name: string, field: Field) => boolean;
  /** Whether the headings of the table are French. */
  readonly french: boolean;
}

function candidateOf(
  column: CandidateColumn,
  entity: AnyEntity,
  [name, declaration]: readonly [string, Field],
  heading: HeadingMatch | undefined,
  context: CandidateContext,
): Candidate {
  const { matcher, about } = context;
  const fit = column.fitOf(declaration);
  const evidence = valueEvidence(column.facts, declaration, name, name === entity.referenceBy, fit ?? 0);
  const known = keyShareFor(declaration, entity, column.shares);
  const keyShare = known.share;
  const chosenBefore = context.remembered(column.heading, entity.name, name);
  const elsewhere = about !== undefined && entity.name !== about;
  const named =
    matcher.isOwn(column.heading, entity.name) ||
    (declaration.kind === 'reference' &&
      referenceTargets(declaration).some((target) => matcher.isOwn(column.heading, target)));
  const factor = entityFactor(entity.name, about, named, heading?.telling ?? 0);
  const leadingKey = !elsewhere && name === entity.referenceBy && isLeadingKey(column, matcher);
  const score =
    scoreOf(heading?.score ?? 0, evidence, declaration, column.facts, keyShare, leadingKey) *
    factor *
    contactFactor(entity.name, name, about, matcher.vocabulary.meaningsOf(column.told)) *
    (elsewhere && !named && context.saysTheSame(name, declaration) ? redundantFactor : 1) *
    (isOtherLanguage(name, context.french) ? otherLanguageFactor : 1);
  return {
    column: column.index,
    entity: entity.name,
    field: name,
    declaration,
    heading,
    evidence,
    fit,
    keyShare,
    keysOf: context.entities.find(({ name: owner }) => owner === known.of)?.sheet,
    chosenBefore,
    elsewhere,
    carried: isCarried(about, entity.name, name),
    distant: !nearTo(about)(entity.name),
    named,
    presence: 0,
    homeless: about !== undefined && matcher.isHomeless(column.told, about),
    strange: matcher.isStrange(column.told, entity.name),
    blank: column.facts.filled === 0,
    score: chosenBefore > 0 ? 1 : Math.min(1, score),
  };
}

const least = 0.2;

function ofEntity(
  column: CandidateColumn,
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
      keyShareFor(field, entity, column.shares).share >= referenceShare ||
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
const farCandidates = (column: CandidateColumn, entity: AnyEntity, context: CandidateContext): Candidate[] =>
  ofEntity(column, entity, context.matcher.of(entity), context).filter(
    ({ heading, keyShare, chosenBefore }) =>
      chosenBefore > 0 || keyShare >= referenceShare || (heading?.score ?? 0) >= distantHeading,
  );

/** All that the columns of a source could be, column by column. */
export function listCandidates(source: SourceTable, context: CandidateContext): Candidate[] {
  const isNear = nearTo(context.about);
  const nearby = context.entities.filter(({ name }) => isNear(name));
  const distant = context.entities.filter(({ name }) => !isNear(name));
  const { vocabulary } = context.matcher;
  const addresses = withLetteredAddresses(withNumberedAddresses(source.headings), vocabulary);
  const bare = withoutCommonWord(addresses, vocabulary);
  const told = withStatesOfCities(withSiblingNames(bare, source, vocabulary), source, vocabulary);
  const candidates = source.headings.flatMap((heading, index) => {
    const column = readColumn(source, index, told[index] ?? heading, context.read, context.keys);
    const near = nearby.flatMap((entity) => ofEntity(column, entity, context.matcher.of(entity), context));
    if (near.some(({ score }) => score >= enough)) return near;
    return [...near, ...distant.flatMap((entity) => farCandidates(column, entity, context))];
  });
  return withPresence(withoutWholeAddresses(candidates, told, vocabulary), context.about);
}
