import type { AnyEntity } from '../core/entity/entity';
import { CodedError } from '../core/kernel/coded-error';
import { readWorkspace, type WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Reads the workspace; throws WORKSPACE_MISSING where the workbook has none, so that nothing is reported as nothing. */
export async function requireWorkspace(host: WorkspaceHost): Promise<WorkspaceSnapshot> {
  const snapshot = await readWorkspace(host);
  if (snapshot.places.size > 0) return snapshot;
  throw new CodedError(
    'WORKSPACE_MISSING',
    'notDone',
    'The workbook has none of the workspace’s sheets. Choose the workbook that has them, or create the workspace first (Sheets in the pane, sbm workspace create in a terminal).',
  );
}

/** The entity as the workbook has it, custom fields included. */
export const entityIn = ({ registry }: WorkspaceSnapshot, name: string): AnyEntity | undefined =>
  registry.find((entity) => entity.name === name);
