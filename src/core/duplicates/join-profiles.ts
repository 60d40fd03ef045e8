/** Two profiles that are probably one, by their places in the order of names. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly chance: number;
}

export interface Joined {
  readonly members: readonly number[];
  /** The links that brought the members together, the surest first. */
  readonly links: readonly Link[];
}

interface Open {
  members: number[];
  links: Link[];
}

/**
 * Joins linked profiles, the surest links first, but only where every two members of what comes out may stand together
 * (complete linkage): a chain of small differences does not make one of two that are unlike.
 */
export function joinProfiles(
  links: readonly Link[],
  mayStandTogether: (a: number, b: number) => boolean,
): readonly Joined[] {
  const clusterOf = new Map<number, Open>();
  const open = (member: number): Open => {
    const known = clusterOf.get(member) ?? { members: [member], links: [] };
    clusterOf.set(member, known);
    return known;
  };
  const surest = [...links].sort((x, y) => y.chance - x.chance || x.a - y.a || x.b - y.b);
  for (const link of surest) {
    const [one, other] = [open(link.a), open(link.b)];
    if (one === other) continue;
    if (!one.members.every((a) => other.members.every((b) => mayStandTogether(a, b)))) continue;
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    large.members.push(...small.members);
    large.links.push(...small.links, link);
    for (const member of small.members) clusterOf.set(member, large);
  }
  return [...new Set(clusterOf.values())].filter(({ members }) => members.length > 1);
}
