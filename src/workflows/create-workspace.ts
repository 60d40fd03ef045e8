import { shippedListEntries } from '../core/entities/lists/reference-lists';
import { registry } from '../core/entities/registry';
import type { KeysElsewhere } from '../core/entity/column-table';
import { shippedRowsIn } from '../core/entities/shipped-rows';
import { sheetTemplate } from '../core/entity/sheet-template';
import type { Language } from '../core/kernel/bilingual';
import { buildWorkspace } from '../excel/workspace/build-workspace';
import type { Watching } from './progress';
import type { WorkspaceHost } from './workspace-host';

export interface CreateWorkspaceOptions {
  readonly language: Language;
  /** Names of entities; all when left out. The Lists sheet always comes along. */
  readonly entities?: readonly string[];
  readonly newRowId: () => string;
  /** In a part of a workspace: what rows that stayed in the whole are referred to by. */
  readonly elsewhere?: KeysElsewhere;
}

/** Makes the workspace's sheets in a workbook; those it has already stay as they are. */
export async function createWorkspace(
  host: WorkspaceHost,
  { language, entities, newRowId, elsewhere }: CreateWorkspaceOptions,
  { onProgress, signal }: Watching = {},
): Promise<{ readonly sheets: number }> {
  signal?.throwIfAborted();
  const chosen = registry.filter(({ name }) => name === 'listValue' || (entities?.includes(name) ?? true));
  const templates = chosen.map((entity) => sheetTemplate(entity, language));
  await buildWorkspace(
    host,
    {
      templates,
      listEntries: shippedListEntries,
      language,
      newRowId,
      ...(elsewhere ? { elsewhere } : { rows: shippedRowsIn(language) }),
    },
    (done, total) => onProgress?.({ stage: 'building', done, total }),
  );
  return { sheets: templates.length };
}
