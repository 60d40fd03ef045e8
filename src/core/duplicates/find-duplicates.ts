import type { AnyEntity, DecodedTable } from '../entity/entity';
import { eachCandidatePair } from './candidate-pairs';
import type { ComparedSheets } from './compared-sheets';
import { comparedTraits } from './compared-traits';
import type { Distinct } from './distinct';
import type { DuplicateCluster, DuplicateResult, Evidence } from './duplicate-cluster';
import { evidenceOf } from './evidence-of';
import { joinProfiles, type Joined, type Link } from './join-profiles';
import { rowProfiles, type Profile } from './row-profiles';
import { pairWeigher, type PairWeigher } from './weigh-pair';

export interface DuplicateOptions {
  readonly notDuplicates?: readonly Distinct[];
  /** How sure a link must be, 0 to 1; 0.8 unless told. */
  readonly minScore?: number;
}

export const usualMinScore = 0.8;

/** Any two rows of a cluster must be this part as sure as a link must be. */
const togetherShare = 0.75;
const pairsShown = 20;

interface Comparison {
  readonly profiles: readonly Profile[];
  readonly weigher: PairWeigher;
  readonly minScore: number;
  readonly areDistinct: (a: number, b: number) => boolean;
}

function distinctness(
  table: DecodedTable,
  profiles: readonly Profile[],
  notDuplicates: readonly Distinct[],
): Comparison['areDistinct'] {
  const pairs = new Set(notDuplicates.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const idOf = (profile: number): string => table.source.rowIds[profiles[profile]?.rows[0] ?? -1] ?? '';
  return (a, b) => pairs.size > 0 && pairs.has(`${idOf(a)}\n${idOf(b)}`);
}

/** What is found in the rows of one profile among themselves, and in profiles together. */
function clustersOf(comparison: Comparison, links: readonly Link[]): readonly Joined[] {
  const { profiles, weigher, minScore, areDistinct } = comparison;
  const least = minScore * togetherShare;
  const selfChance = profiles.map(({ rows }, at) => (rows.length > 1 ? weigher.chance(at, at, least) : 1));
  const usable = links.filter(({ a, b }) => selfChance[a] !== 0 && selfChance[b] !== 0);
  const joined = joinProfiles(usable, (a, b) => !areDistinct(a, b) && weigher.chance(a, b, least) > 0);
  const inside = new Set(joined.flatMap(({ members }) => members));
  const alone = profiles.flatMap(({ rows }, at) =>
    rows.length > 1 && !inside.has(at) && (selfChance[at] ?? 0) >= minScore
      ? [{ members: [at], links: [] }]
      : [],
  );
  return [...joined, ...alone];
}

/** A profile's first row with its next ones, then the links between profiles. */
function pairsOf({ members, links }: Joined, profiles: readonly Profile[]): readonly Link[] {
  const rowsOf = (at: number): readonly number[] => profiles[at]?.rows ?? [];
  const within = members.flatMap((at) => {
    const [first = 0, ...others] = rowsOf(at).slice(0, pairsShown + 1);
    return others.map((other) => ({ a: first, b: other, chance: 1 }));
  });
  const between = links.map(({ a, b, chance }) => ({ a: rowsOf(a)[0] ?? 0, b: rowsOf(b)[0] ?? 0, chance }));
  return [...within, ...between].slice(0, pairsShown);
}

const round = (chance: number): number => Math.round(chance * 1000) / 1000;

function clusterOf(
  joined: Joined,
  { profiles, weigher }: Comparison,
  explain: (rows: readonly [number, number]) => readonly Evidence[],
): DuplicateCluster {
  const rowsOf = (at: number): readonly number[] => profiles[at]?.rows ?? [];
  const selves = joined.members.filter((at) => rowsOf(at).length > 1).map((at) => weigher.chance(at, at));
  return {
    rows: joined.members.flatMap(rowsOf).sort((a, b) => a - b),
    score: round(Math.min(...selves, ...joined.links.map(({ chance }) => chance))),
    evidence: pairsOf(joined, profiles).flatMap(({ a, b }) => explain(a < b ? [a, b] : [b, a])),
  };
}

function explainer(
  entity: AnyEntity,
  table: DecodedTable,
  { profiles, weigher }: Comparison,
): (rows: readonly [number, number]) => readonly Evidence[] {
  const profileOf = new Int32Array(table.rowCount);
  for (const [at, { rows }] of profiles.entries()) for (const row of rows) profileOf[row] = at;
  return (rows) => {
    const [a, b] = [profileOf[rows[0]] ?? 0, profileOf[rows[1]] ?? 0];
    return weigher.common(a, b).map(({ trait, alike }) => evidenceOf(entity, table, rows, trait, alike));
  };
}

/**
 * Rows of an entity that are probably one and the same, with what they have in common. The order of the rows changes
 * nothing but their numbers. Nothing is found of an entity that `comparedEntities` does not have.
 */
export function findDuplicates(
  { registry, result }: ComparedSheets,
  entityName: string,
  { notDuplicates = [], minScore = usualMinScore }: DuplicateOptions = {},
): DuplicateResult {
  const entity = registry.find(({ name }) => name === entityName);
  const check = result.entities.get(entityName);
  const traits = entity ? comparedTraits(entity) : [];
  if (!entity || !check || traits.length === 0) return { entity: entityName, clusters: [], rowCount: 0 };
  const { decoded: table, statuses } = check;
  const read = rowProfiles(entity, table, traits, (row) => statuses[row] !== '', notDuplicates);
  const { profiles } = read;
  const weigher = pairWeigher(traits, read);
  const comparison = {
    profiles,
    weigher,
    minScore,
    areDistinct: distinctness(table, profiles, notDuplicates),
  };
  const links: Link[] = [];
  eachCandidatePair(read, traits, (a, b) => {
    const chance = weigher.chance(a, b, minScore);
    if (chance > 0 && !comparison.areDistinct(a, b)) links.push({ a, b, chance });
  });
  const explain = explainer(entity, table, comparison);
  const clusters = clustersOf(comparison, links).map((joined) => clusterOf(joined, comparison, explain));
  clusters.sort(
    (x, y) => y.score - x.score || y.rows.length - x.rows.length || (x.rows[0] ?? 0) - (y.rows[0] ?? 0),
  );
  return { entity: entityName, clusters, rowCount: read.rowCount };
}
