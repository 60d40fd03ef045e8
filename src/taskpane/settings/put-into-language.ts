import type { Language } from '../../core/kernel/bilingual';
import type { Watching } from '../../workflows/progress';
import type { LanguageSwitch } from '../../workflows/switch-language';
import type { WorkspaceHost } from '../../workflows/workspace-host';

/** In which language the workbook is, and how many of its sheets are ours. */
export interface WorkbookInLanguage {
  readonly language: Language;
  readonly sheets: number;
}

export async function readWorkbookLanguage(host: WorkspaceHost): Promise<WorkbookInLanguage> {
  const { readHomeState } = await import('../../workflows/home-state');
  const { language, entities } = await readHomeState(host);
  return { language, sheets: entities.length };
}

/** Puts the workbook into the language; what does it comes only when somebody asks. */
export async function putInto(
  host: WorkspaceHost,
  language: Language,
  watching: Watching,
): Promise<LanguageSwitch> {
  const { switchLanguage } = await import('../../workflows/switch-language');
  return switchLanguage(host, { language }, watching);
}
