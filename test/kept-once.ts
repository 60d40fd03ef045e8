import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolderName } from './before-suites';

/** A file that takes long to make: made by the first suite of a run that needs it, and read by the others. */
export async function keptOnce(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(process.env[keptFolderName] ?? '', name);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  const beside = `${path}.${randomUUID()}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
  return bytes;
}
