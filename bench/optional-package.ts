import { createRequire } from 'node:module';

const installed = createRequire(import.meta.url);

/** A package that not every machine can have; undefined where it is not installed. */
export function optional(name: string): unknown {
  try {
    return installed(name) as unknown;
  } catch {
    return undefined;
  }
}
