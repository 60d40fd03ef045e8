import type { Field } from '../../entity/field';
import type { ReadContext } from '../../entity/kind-spec';
import { profileColumn, type ColumnProfile } from '../column-profile';
import type { SourceTable } from '../source-table';
import { valueFit } from '../value-fit';
import type { HeadingMatcher } from './heading-matcher';
import { keySharesOf, type KeyShares, type KnownKeys } from './key-shares';
import type { ColumnFacts } from './value-evidence';
import { shapesOf, type Form, type Shapes } from './value-shapes';

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

/** What is known of a column before it is held against any field. */
export interface CandidateColumn {
  readonly index: number;
  readonly heading: string;
  /** What the heading says beyond what nearly all headings begin with. */
  readonly told: string;
  readonly facts: ColumnFacts;
  readonly fitOf: (field: Field) => number | undefined;
  readonly shares: KeyShares;
}

const keyMeanings = new Set(['id', 'number', 'code', 'reference', 'key']);

/** Whether a column stands where a table has its key, is called some kind of number and never says the same twice. */
export const isLeadingKey = (
  { index, told, facts }: CandidateColumn,
  { vocabulary }: HeadingMatcher,
): boolean =>
  index === 0 &&
  facts.distinctShare === 1 &&
  vocabulary.meaningsOf(told).some((meaning) => keyMeanings.has(meaning));

/** Reads a column's values once: their forms, how they repeat, what they read as and whose keys they are. */
export function readColumn(
  source: SourceTable,
  index: number,
  told: string,
  read: ReadContext,
  keys: KnownKeys,
): CandidateColumn {
  const profile = profileColumn(source, index);
  const { filled, distinctShare } = profile;
  const shapes = shapesOf(profile.values);
  return {
    index,
    heading: source.headings[index] ?? '',
    told,
    facts: { shapes, distinctShare, filled },
    fitOf: fitReader(profile, shapes, read),
    shares: keySharesOf(profile, keys),
  };
}
