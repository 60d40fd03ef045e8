import { knownKeys } from './known-keys';
import type { ProposalOptions } from './propose-mapping';
import { storedLibrary } from './stored-library';
import type { WorkspaceHost } from './workspace-host';

/** What a workbook knows that speaks for a mapping: the keys of its rows and the choices it remembers. */
export const knownTo = async (host: WorkspaceHost): Promise<ProposalOptions> => ({
  library: await storedLibrary(host),
  keys: await knownKeys(host),
});
