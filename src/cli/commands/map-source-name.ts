import { existsSync } from 'node:fs';

/** `FILE.xlsx#Sheet` names a sheet of a workbook; a file whose own name has a `#` is that file. */
export function splitSource(source: string): { path: string; sheet?: string } {
  const hash = source.lastIndexOf('#');
  return hash < 0 || existsSync(source)
    ? { path: source }
    : { path: source.slice(0, hash), sheet: source.slice(hash + 1) };
}
