import { workspaceNames } from './workspace-names';

/** Asks, with the next sync, for the version of the workbook's template; workbooks of version 1 do not name theirs. */
export function askTemplateVersion(context: Excel.RequestContext): () => number {
  const name = context.workbook.names.getItemOrNullObject(workspaceNames.template).load('formula');
  return () => (name.isNullObject ? 1 : Number(String(name.formula).replace(/^=/, '')));
}
