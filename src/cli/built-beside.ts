import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file the build puts beside the command line; there is none where the sources run as they are. */
export function builtBeside(name: string): string | undefined {
  const file = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** The blank database of the build, by which a server in memory is there in half the time. */
export async function builtDatabase(): Promise<Blob | undefined> {
  const file = builtBeside('blank-database.tar');
  return file === undefined ? undefined : new Blob([new Uint8Array(await readFile(file))]);
}
