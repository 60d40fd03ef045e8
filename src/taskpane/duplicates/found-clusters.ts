import type { DuplicateCluster } from '../../core/duplicates/duplicate-cluster';
import { rowName } from '../../core/duplicates/row-name';
import type { AnyEntity, DecodedTable } from '../../core/entity/entity';
import type { Bilingual } from '../../core/kernel/bilingual';
import type { FoundDuplicates, ReadSheets } from '../../workflows/find-duplicates';

/** Rows that are probably one, by Row Id: sorting the sheet changes nothing. */
export interface FoundCluster {
  readonly key: string;
  readonly rowIds: readonly string[];
  readonly score: number;
  /** What they have in common, each thing once. */
  readonly evidence: readonly Bilingual[];
}

const evidenceShown = 8;

function clusterOf({ rows, score, evidence }: DuplicateCluster, ids: readonly string[]): FoundCluster {
  const rowIds = rows.map((row) => ids[row] ?? '');
  const once = new Map(evidence.map(({ words }) => [words.en, words]));
  return {
    key: rowIds.join('\n'),
    rowIds,
    score,
    evidence: [...once.values()].slice(0, evidenceShown),
  };
}

export function foundClusters({ entity, clusters, read }: FoundDuplicates): readonly FoundCluster[] {
  const ids = read.snapshot.tables.tables.get(entity)?.rowIds ?? [];
  return clusters.map((cluster) => clusterOf(cluster, ids));
}

/** One sheet at the moment it was read: what its rows say, and where they are. */
export interface ReadRows {
  readonly read: ReadSheets;
  readonly entity: AnyEntity;
  readonly table: DecodedTable;
  /** Rows counted from 0; those that are gone are left out. */
  readonly rowsOf: (cluster: FoundCluster) => readonly number[];
  readonly nameOf: (row: number) => string;
  /** What other sheets refer to the row by, as it stands in the sheet. */
  readonly keyOf: (row: number) => string;
}

/** Undefined where the workbook has no sheet of this kind. */
export function readRows(read: ReadSheets, name: string): ReadRows | undefined {
  const entity = read.snapshot.registry.find((one) => one.name === name);
  const table = read.sheets.result.entities.get(name)?.decoded;
  if (!entity || !table) return undefined;
  const { columns, rowIds } = table.source;
  const rowOf = new Map(rowIds.map((id, row) => [id, row]));
  return {
    read,
    entity,
    table,
    rowsOf: (cluster) => cluster.rowIds.flatMap((id) => rowOf.get(id) ?? []),
    nameOf: (row) => rowName(entity, table, row),
    keyOf: (row) => String(columns.get(entity.referenceBy)?.[row] ?? ''),
  };
}
