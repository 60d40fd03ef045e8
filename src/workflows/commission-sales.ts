import { commissionEntities, type CommissionTables } from '../core/commission/commission-tables';
import { matchSales } from '../core/commission/match/match-sales';
import type { MatchedSales } from '../core/commission/match/matched-sales';
import { registry } from '../core/entities/registry';
import { lazyTables } from '../core/entity/lazy-tables';
import type { Language } from '../core/kernel/bilingual';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** The sales of a workbook with their agents and plans found, and the workbook's language. */
export interface CommissionSales {
  readonly sales: MatchedSales;
  /** The sheets they were read from, decoded. */
  readonly tables: CommissionTables;
  readonly language: Language;
}

/** Reads what commission is worked out from, writing nothing. */
export async function readCommissionSales(
  host: WorkspaceHost,
  { onProgress, signal }: Watching = {},
): Promise<CommissionSales> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const needed = registry.filter(({ name }) => [...commissionEntities, 'listValue'].includes(name));
  const snapshot = await requireWorkspace(host, {}, needed);
  signal?.throwIfAborted();
  const tables = lazyTables(snapshot.registry, snapshot.tables, snapshot.lists);
  return { sales: matchSales(tables), tables, language: snapshot.language };
}
