import type { Bilingual } from '../../kernel/bilingual';
import type { MappingProfile, Otherwise } from '../mapping-profile';
import type { SourceTable } from '../source-table';
import { clusterValues, type ValueCluster } from './cluster-values';
import { distinctValues, type DistinctValue } from './distinct-values';
import { mappedValues, valueMapOf, valuePlaces, type ValueMap, type ValuePlace } from './value-map';
import { sure, valueProposer, type ValueProposal } from './value-proposer';
import { valueTargets, type TargetContext, type ValueTarget } from './value-target';

/** A value of the source beside what it becomes. */
export interface ValueLine extends DistinctValue {
  /** As the profile states it. */
  readonly mapped?: string;
  /** What it probably means, where the profile does not say. */
  readonly proposal?: ValueProposal;
}

/** The values of a column that are to become values of a list or rows of a sheet. */
export interface ColumnValues extends ValuePlace {
  readonly label: Bilingual;
  readonly targets: readonly ValueTarget[];
  readonly lines: readonly ValueLine[];
  readonly clusters: readonly ValueCluster[];
  readonly blanks: number;
  /** What becomes of values without a line. */
  readonly otherwise: Otherwise;
  /** Whether the profile translates the column at all. */
  readonly translated: boolean;
}

const fromLeader = (proposal: ValueProposal, leader: string): ValueProposal => ({
  target: proposal.target,
  confidence: Math.round(proposal.confidence * 80) / 100,
  reason: {
    en: `it is probably ${leader}; of that, ${proposal.reason.en}`,
    fr: `c’est sans doute ${leader}; de celui-ci, ${proposal.reason.fr}`,
  },
});

/** Values nothing speaks for take after the leader of their cluster. */
function byCluster(
  lines: readonly ValueLine[],
  clusters: readonly ValueCluster[],
  propose: (text: string) => ValueProposal | undefined,
): readonly ValueLine[] {
  const leaderOf = new Map(
    clusters.flatMap(({ leader, members }) => members.map(({ value }) => [value.key, leader.text] as const)),
  );
  return lines.map((line) => {
    const leader = leaderOf.get(line.key);
    if (line.mapped !== undefined || line.proposal || leader === undefined) return line;
    const proposal = propose(leader);
    return proposal ? { ...line, proposal: fromLeader(proposal, leader) } : line;
  });
}

/** The values of one place with their proposals; undefined where the field has no list to choose from. */
export function columnValues(
  source: SourceTable,
  profile: MappingProfile,
  place: ValuePlace,
  context: TargetContext,
): ColumnValues | undefined {
  const field = context.registry.find(({ name }) => name === place.entity)?.fields[place.field];
  const targets = field && valueTargets(field, context);
  const index = source.headings.indexOf(place.column);
  if (!targets || index < 0) return undefined;
  const { values, blanks } = distinctValues(source, index);
  const map = valueMapOf(profile, place);
  const mapped = mappedValues(map);
  const propose = valueProposer(targets);
  const lines = values.map((value): ValueLine => {
    const to = mapped(value.key);
    if (to !== undefined) return { ...value, mapped: String(to) };
    const proposal = propose(value.text);
    return proposal ? { ...value, proposal } : value;
  });
  const clusters = clusterValues(values);
  const translated = Object.keys(map.values).length > 0;
  const { label } = field;
  return {
    ...place,
    ...{ label, targets, clusters, blanks, translated },
    lines: byCluster(lines, clusters, propose),
    otherwise: map.otherwise,
  };
}

/** The values a person has to look at: neither in the map nor sure. */
export const unsettledLines = ({ lines }: Pick<ColumnValues, 'lines'>): readonly ValueLine[] =>
  lines.filter(({ mapped, proposal }) => mapped === undefined && (proposal?.confidence ?? 0) < sure);

/** The sure proposals as changes of the column's value map. */
export const sureChanges = ({ lines }: Pick<ColumnValues, 'lines'>): readonly (readonly [string, string])[] =>
  lines.flatMap(({ text, mapped, proposal }) =>
    mapped === undefined && proposal && proposal.confidence >= sure
      ? [[text, proposal.target.value] as const]
      : [],
  );

/** The values as another map of the same place has them; proposals and clusters are those made before. */
export function withValueMap(values: ColumnValues, map: ValueMap): ColumnValues {
  const mapped = mappedValues(map);
  const lines = values.lines.map(({ mapped: _before, ...line }): ValueLine => {
    const to = mapped(line.key);
    return to === undefined ? line : { ...line, mapped: String(to) };
  });
  return { ...values, lines, otherwise: map.otherwise, translated: Object.keys(map.values).length > 0 };
}

/** The values of every column that is to become a list's. */
export const allColumnValues = (
  source: SourceTable,
  profile: MappingProfile,
  context: TargetContext,
): readonly ColumnValues[] =>
  valuePlaces(profile).flatMap((place) => columnValues(source, profile, place, context) ?? []);
