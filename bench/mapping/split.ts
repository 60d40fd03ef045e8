import { z } from 'zod';
import { below, seededRandom, type Random } from '../../src/core/demo/random';
import type { LabelledSystem } from './labelled-system';

export const splitFile = z.strictObject({
  seed: z.int(),
  method: z.string(),
  tuning: z.array(z.string()),
  heldOut: z.array(z.string()),
});

export type Split = z.infer<typeof splitFile>;

type Placed = Pick<LabelledSystem, 'system' | 'kind' | 'language'>;

export const splitMethod =
  'Systems sorted by name (code units) are grouped by kind, then language, both sorted. With one generator ' +
  '(mulberry32) from the seed, each group is drawn in random order and all systems are dealt in turn to the two ' +
  'halves; the first draw says which half is dealt to first.';

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const rest = [...items];
  const drawn: Item[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(below(random, rest.length), 1));
  return drawn;
}

const groupOf = ({ kind, language }: Placed): string => `${kind} ${language}`;

/** The two halves of the systems that the seed gives; names, kinds and languages are all that is looked at. */
export function splitSystems(seed: number, systems: readonly Placed[]): Split {
  const random = seededRandom(seed);
  const first = below(random, 2);
  const sorted = [...systems].sort((a, b) => inOrder(a.system, b.system));
  const groups = [...new Set(sorted.map(groupOf))].sort(inOrder);
  const dealt = groups.flatMap((group) =>
    shuffled(
      random,
      sorted.filter((placed) => groupOf(placed) === group),
    ),
  );
  const half = (which: number): string[] =>
    dealt
      .filter((_, turn) => (turn + first) % 2 === which)
      .map(({ system }) => system)
      .sort(inOrder);
  return { seed, method: splitMethod, tuning: half(0), heldOut: half(1) };
}
