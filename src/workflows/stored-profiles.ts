import { mappingProfileSchema, type MappingProfile } from '../core/mapping/mapping-profile';
import { listStored, readStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

const prefix = 'profile:';

/** The mapping profiles the workbook keeps, by name; one that cannot be read any more is left out. */
export async function storedProfiles(host: WorkspaceHost): Promise<readonly MappingProfile[]> {
  const names = (await listStored(host)).filter((name) => name.startsWith(prefix)).sort();
  const profiles: MappingProfile[] = [];
  for (const name of names) {
    const parsed = mappingProfileSchema.safeParse(await readStored(host, name));
    if (parsed.success) profiles.push(parsed.data);
  }
  return profiles;
}
