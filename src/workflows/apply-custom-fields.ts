import { compareCustomColumns, type CustomSheetColumns } from '../excel/workspace/custom-sheet-columns';
import { refreshLists } from '../excel/workspace/list-sheet';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { syncCustomColumns } from '../excel/workspace/sync-custom-columns';
import { entityIn, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

interface CustomFieldPlace {
  readonly entity: string;
  readonly field: string;
  readonly heading: string;
}

/** What applying the Custom Fields sheet changes in the other sheets. */
export interface CustomFieldsPlan {
  /** `returns`: the column was there before and shows its values again. */
  readonly add: readonly (CustomFieldPlace & { readonly returns: boolean })[];
  /** Columns whose field is defined no longer, with how many values they hold. */
  readonly retire: readonly (CustomFieldPlace & { readonly values: number })[];
}

export interface CustomFieldsDecision {
  /** Hides the columns of removed fields, values and all; else they stay in sight as columns of one's own. */
  readonly retire: boolean;
}

const planOf = (
  snapshot: WorkspaceSnapshot,
  { add, retire }: Pick<CustomSheetColumns, 'add' | 'retire'>,
): CustomFieldsPlan => ({
  add: add.map(({ entity, field, column }) => {
    const heading = entityIn(snapshot, entity)?.fields[field]?.label[snapshot.language] ?? field;
    return { entity, field, heading, returns: column !== undefined };
  }),
  retire: retire.map(({ entity, field, heading, values }) => ({ entity, field, heading, values })),
});

/** Says which columns the Custom Fields sheet asks for and which it no longer does; writes nothing. */
export async function planCustomFields(host: WorkspaceHost): Promise<CustomFieldsPlan> {
  const snapshot = await requireWorkspace(host);
  return planOf(snapshot, await host.run((context) => compareCustomColumns(context, snapshot.registry)));
}

/** Brings the sheets in line with the Custom Fields sheet and gives what was done; values are kept either way. */
export async function applyCustomFields(
  host: WorkspaceHost,
  { retire }: CustomFieldsDecision,
): Promise<CustomFieldsPlan> {
  const snapshot = await requireWorkspace(host);
  await refreshLists(host, snapshot.lists, snapshot.language);
  return planOf(snapshot, await syncCustomColumns(host, snapshot, retire));
}
