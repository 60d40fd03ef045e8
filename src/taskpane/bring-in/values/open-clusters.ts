import type { ColumnValues } from '../../../core/mapping/values/column-values';

/** Values that are probably one, the leader first, and what all would become. */
export interface OpenCluster {
  readonly texts: readonly string[];
  readonly to: string;
}

/** The clusters whose leader has a line or a proposal and of which some value is mapped otherwise or not at all. */
export function openClusters({ lines, clusters }: ColumnValues): readonly OpenCluster[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return clusters.flatMap(({ leader, members }) => {
    const first = byKey.get(leader.key);
    const to = first?.mapped ?? first?.proposal?.target.value;
    const all = [leader, ...members.map(({ value }) => value)];
    if (to === undefined || all.every(({ key }) => byKey.get(key)?.mapped === to)) return [];
    return [{ texts: all.map(({ text }) => text), to }];
  });
}
