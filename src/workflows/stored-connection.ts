import type { ConnectionProfile } from '../smartbilling/connection-profile';
import { readConnection } from '../smartbilling/read-connection';
import { deleteStored, readStored, writeStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

export type { ConnectionProfile };
export type { ProfileFault } from '../smartbilling/read-connection';
export { readConnection };

const name = 'connection';

/** The profile as a file or the workbook keeps it: all of it is public. */
export const connectionText = (profile: ConnectionProfile): string =>
  `${JSON.stringify(profile, undefined, 2)}\n`;

/** The connection profile the workbook keeps; undefined where it keeps none, or none that can be read any more. */
export async function storedConnection(host: WorkspaceHost): Promise<ConnectionProfile | undefined> {
  const stored = await readStored(host, name);
  return stored === undefined ? undefined : readConnection(JSON.stringify(stored)).profile;
}

/** Keeps a profile in the workbook, or none. */
export const keepConnection = (host: WorkspaceHost, profile: ConnectionProfile | undefined): Promise<void> =>
  profile ? writeStored(host, name, profile) : deleteStored(host, name);
