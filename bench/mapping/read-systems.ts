import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledSystem, type LabelledSystem } from './labelled-system';

export type Half = 'tuning' | 'held-out';

/** A folder of systems inside `bench/mapping`: one of the halves, or a round of further systems. */
export type SystemSet = Half | `further/${string}`;

export interface SystemFile {
  readonly file: string;
  readonly system: LabelledSystem;
}

/** The labelled systems of one set, from its folder inside `mappingFolder` (`bench/mapping`); throws on a file that is not one. */
export function readSystems(mappingFolder: string, set: SystemSet): SystemFile[] {
  const folder = join(mappingFolder, set);
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      file,
      system: labelledSystem.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    }));
}

/** The rounds of further systems, the earliest first. */
export const furtherRounds = (mappingFolder: string): `further/${string}`[] =>
  readdirSync(join(mappingFolder, 'further'))
    .sort((one, other) => Number(one) - Number(other))
    .map((round) => `further/${round}` as const);
