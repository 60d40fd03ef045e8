import {
  emptyLibrary,
  mappingLibrarySchema,
  mergeLibraries,
  rememberChoice,
  type MappingLibrary,
} from '../core/mapping/library/mapping-library';
import { readStored, writeStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

const name = 'mapping-library';

/** What the workbook remembers of choices for headings; an empty library where it has none that can be read. */
export async function storedLibrary(host: WorkspaceHost): Promise<MappingLibrary> {
  const parsed = mappingLibrarySchema.safeParse(await readStored(host, name));
  return parsed.success ? parsed.data : emptyLibrary;
}

/** Keeps one more choice in the workbook: a field for a heading in a table about an entity, or null where it is left out. */
export async function rememberInWorkbook(
  host: WorkspaceHost,
  heading: string,
  to: { readonly entity: string; readonly field: string } | null,
  about: string | undefined,
): Promise<void> {
  await writeStored(host, name, rememberChoice(await storedLibrary(host), heading, to, about));
}

/** Adds a library from elsewhere to the workbook's own. */
export async function importLibrary(host: WorkspaceHost, library: MappingLibrary): Promise<MappingLibrary> {
  const merged = mergeLibraries(await storedLibrary(host), library);
  await writeStored(host, name, merged);
  return merged;
}
