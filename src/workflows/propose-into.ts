import type { SourceTable } from '../core/mapping/source-table';
import { knownKeys } from './known-keys';
import { proposeMapping, type MappingProposal } from './propose-mapping';
import { storedLibrary } from './stored-library';
import type { WorkspaceHost } from './workspace-host';

/** Proposes a mapping by what the workbook knows: the keys of its rows and the choices it remembers; nothing is written. */
export async function proposeInto(host: WorkspaceHost, source: SourceTable): Promise<MappingProposal> {
  const known = { library: await storedLibrary(host), keys: await knownKeys(host) };
  return proposeMapping(source, undefined, undefined, known);
}
