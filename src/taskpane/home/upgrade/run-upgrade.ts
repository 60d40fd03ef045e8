import type { Language } from '../../../core/kernel/bilingual';
import type { Watching } from '../../../workflows/progress';
import type { WorkspaceHost } from '../../../workflows/workspace-host';
import { newRowId } from '../../act/new-row-id';
import type { UpgradeView } from './upgrade-changes';

/** Reads what an upgrade would change; the entities it needs come only when somebody asks. */
export async function previewUpgrade(host: WorkspaceHost, language: Language): Promise<UpgradeView> {
  const { readUpgrade } = await import('./upgrade-changes');
  return readUpgrade(host, language);
}

/** Upgrades the workbook; its copy is kept by then, or the person has one. */
export async function runUpgrade(
  host: WorkspaceHost,
  language: Language,
  watching: Watching,
): Promise<UpgradeView> {
  const [{ upgradeWorkspace }, { viewOf }] = await Promise.all([
    import('../../../workflows/upgrade-workspace'),
    import('./upgrade-changes'),
  ]);
  const keepCopy = () => Promise.resolve();
  return viewOf(await upgradeWorkspace(host, { newRowId, keepCopy }, watching), language);
}
