import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledSystem, type LabelledSystem } from './labelled-system';

export type Half = 'tuning' | 'held-out';

export interface SystemFile {
  readonly file: string;
  readonly system: LabelledSystem;
}

/** The labelled systems of one half, from its folder inside `mappingFolder` (`bench/mapping`); throws on a file that is not one. */
export function readSystems(mappingFolder: string, half: Half): SystemFile[] {
  const folder = join(mappingFolder, half);
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      file,
      system: labelledSystem.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    }));
}
