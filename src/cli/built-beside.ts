import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program of a thread beside the built command line; there is none where the sources run as they are. */
export function builtBeside(name: string): string | undefined {
  const file = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  return existsSync(file) ? file : undefined;
}
