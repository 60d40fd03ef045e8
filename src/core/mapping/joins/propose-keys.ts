import { isSecretHeading } from '../../kernel/shown-value';
import { profileColumn } from '../column-profile';
import type { SourceTable } from '../source-table';
import { commonValues, sampleValues } from './common-values';
import { compositeKeys, leastCompositeShare } from './composite-keys';
import type { KeyPair } from './join-schema';
import { leastTelling, lookedFor, repeatsInBoth } from './judge-keys';
import { isNamedAlike, type KeyCandidate } from './key-candidate';
import { keysOf, numberPair } from './numbered-keys';

/** Columns that probably hold the same keys, several where only together they tell rows apart. */
export interface KeyProposal {
  readonly on: readonly KeyPair[];
  /** Share of the file's keys that the source has as well, from 0 to 1. */
  readonly share: number;
}

/** A proposal in places of columns, with what it is ranked by. */
interface RankedKey {
  readonly pairs: readonly Pick<KeyCandidate, 'own' | 'other'>[];
  readonly share: number;
  readonly worth: number;
}

/** Rows of the source in which a column shows whether it has any of them; all rows are looked at only in those that do. */
const looked = 20_000;
/** Fewer values in common come about by chance. */
const leastShare = 0.3;
const sameHeading = 0.1;
/** What a further column has to bring. */
const furtherColumn = 0.05;
const shown = 5;

const byWorth = (a: RankedKey, b: RankedKey): number => b.worth - a.worth;

function rankedKey(
  source: SourceTable,
  file: SourceTable,
  { pairs, share, telling }: Pick<RankedKey, 'pairs' | 'share'> & { readonly telling: number },
): RankedKey {
  const named = pairs.filter((pair) => isNamedAlike(source, file, pair)).length / pairs.length;
  const worth = share * telling + named * sameHeading - (pairs.length - 1) * furtherColumn;
  return { pairs, share, worth };
}

/** The pairs of columns with values in common, and those that by themselves are a key, the likeliest first. */
function singleKeys(source: SourceTable, file: SourceTable) {
  const values = sampleValues(file, lookedFor);
  const distinct = (table: SourceTable, column: number) => profileColumn(table, column).distinctShare;
  const tellingOf = (own: number, other: number) => Math.max(distinct(source, own), distinct(file, other));
  const open = source.headings.flatMap((heading, at) => (isSecretHeading(heading) ? [] : [at]));
  const first = commonValues(source, open, values, looked);
  const likely = open.filter((own) =>
    [...(first.get(own)?.keys() ?? [])].some((other) => tellingOf(own, other) >= leastTelling),
  );
  const all = Number.POSITIVE_INFINITY;
  const common = source.rows.length < 2 * looked ? first : commonValues(source, likely, values, all);
  const candidates = open.flatMap((own) =>
    [...(common.get(own) ?? first.get(own) ?? [])].map(([other, { size: seen }]): KeyCandidate => {
      return { own, other, seen, share: seen / Math.max(1, values.counts[other] ?? 0) };
    }),
  );
  const keys = candidates
    .map((pair) => ({ pairs: [pair], share: pair.share, telling: tellingOf(pair.own, pair.other) }))
    .filter(({ share, telling }) => share >= leastShare && telling >= leastTelling)
    .map((key) => rankedKey(source, file, key))
    .sort(byWorth)
    .slice(0, shown);
  return { candidates, keys };
}

/** Keys of several columns and single ones in their order; those by which a join is refused last. */
function withComposites(
  source: SourceTable,
  file: SourceTable,
  candidates: readonly KeyCandidate[],
  singles: readonly (RankedKey & { readonly refused: boolean })[],
): readonly RankedKey[] {
  const composites = compositeKeys(source, file, candidates).map((key) => rankedKey(source, file, key));
  const taken = singles.filter(({ refused }) => !refused);
  return [...[...taken, ...composites].sort(byWorth), ...singles.filter(({ refused }) => refused)];
}

/**
 * Columns by which a file can be joined to a source, the likeliest first: by the keys both have and how telling they are.
 * Several columns together are proposed where the likeliest single ones repeat on both sides or have little in common.
 */
export function proposeKeys(source: SourceTable, file: SourceTable): readonly KeyProposal[] {
  const { candidates, keys } = singleKeys(source, file);
  const rows = { own: source.rows.length, other: file.rows.length };
  const isRefused = ({ pairs }: RankedKey): boolean => {
    const numbered = keysOf(pairs.map((pair) => numberPair(source, file, pair)));
    return numbered !== undefined && repeatsInBoth(numbered, rows);
  };
  const [best] = keys;
  const suffices = best !== undefined && best.share >= leastCompositeShare && !isRefused(best);
  const ranked = suffices
    ? keys
    : withComposites(
        source,
        file,
        candidates,
        keys.map((key) => ({ ...key, refused: isRefused(key) })),
      );
  return ranked.slice(0, shown).map(({ pairs, share }) => ({
    on: pairs.map(({ own, other }) => ({
      column: source.headings[own] ?? '',
      joined: file.headings[other] ?? '',
    })),
    share,
  }));
}
