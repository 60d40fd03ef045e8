import { switchLabels } from '../core/template/switch-labels';
import type { AnyEntity } from '../core/entity/entity';
import type { Language } from '../core/kernel/bilingual';
import { readStored, writeStored } from '../excel/storage/workspace-store';
import { refreshLists } from '../excel/workspace/list-sheet';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { switchSheets } from '../excel/workspace/switch-sheets';
import { writeLabels } from '../excel/workspace/write-labels';
import type { RowChanges } from '../excel/workspace/write-row-changes';
import { carryWaiversTo } from './carry-waivers';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { removeSampleRows, showSampleRows } from './sample-rows';
import type { WorkspaceHost } from './workspace-host';

export interface SwitchLanguageOptions {
  readonly language: Language;
}

/** How many of each were put into the other language. */
export interface LanguageSwitch {
  readonly sheets: number;
  readonly headings: number;
  readonly cells: number;
}

/** Labels to rewrite, by entity; without those a sheet has none of. */
function changesOf(
  { registry, tables, lists }: WorkspaceSnapshot,
  language: Language,
): ReadonlyMap<AnyEntity, RowChanges> {
  const context = { lists, dateSystem: tables.dateSystem };
  return new Map(
    registry.flatMap((entity) => {
      const table = tables.tables.get(entity.name);
      const changes = table && switchLabels(entity, table, context, language);
      return changes && changes.size > 0 ? [[entity, changes] as const] : [];
    }),
  );
}

/**
 * Puts a workbook into the other language: sheets and headings that bear the product’s names, notes, rules, drop-downs and
 * the labels in cells. What people named or typed otherwise stays, and so do rows, formats and the journal. Cut short, it
 * is finished by being done again.
 */
export async function switchLanguage(
  host: WorkspaceHost,
  { language }: SwitchLanguageOptions,
  { onProgress, signal }: Watching = {},
): Promise<LanguageSwitch> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const samples = await removeSampleRows(host);
  const snapshot = await requireWorkspace(host);
  const { registry, lists, tables } = snapshot;
  signal?.throwIfAborted();
  const writing = (done: number, total: number): void => onProgress?.({ stage: 'writing', done, total });
  const cells = await writeLabels(host, changesOf(snapshot, language), writing, signal);
  await refreshLists(host, lists, language);
  signal?.throwIfAborted();
  const elsewhere = tables.elsewhere?.keys() ?? [];
  const switched = await switchSheets(host, { entities: registry, elsewhere, language });
  await carryWaiversTo(host, { host, snapshot });
  const settings = await readStored(host, 'settings');
  await writeStored(host, 'settings', { ...(typeof settings === 'object' ? settings : {}), language });
  if (samples.rows > 0) await showSampleRows(host);
  return { ...switched, cells };
}
