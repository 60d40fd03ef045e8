import type { HomeState } from '../../workflows/home-state';
import type { WorkspaceHost } from '../../workflows/workspace-host';

export interface Home extends HomeState {
  /** A row as it would stand in a sheet, for who has none yet. */
  readonly example: string;
  /** The newest version of the template this pane knows. */
  readonly knownVersion: number;
}

/** Reads where we are. The declarations of the entities come after the screen: they weigh as much as all before them. */
export async function readHome(host: WorkspaceHost): Promise<Home> {
  const [{ readHomeState }, { exampleRow }, { templateVersion }] = await Promise.all([
    import('../../workflows/home-state'),
    import('./example-row'),
    import('../../core/template/versions'),
  ]);
  return { ...(await readHomeState(host)), example: exampleRow(), knownVersion: templateVersion };
}
