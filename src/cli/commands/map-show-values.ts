import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { knownKeys } from '../../workflows/known-keys';
import { proposeMapping } from '../../workflows/propose-mapping';
import { readTargets } from '../../workflows/propose-values';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import type { OpenedFiles } from './map-files';
import { sheetLines } from './sheet-lines';
import { saveProfile, type MapOptions } from './map-options';
import { mapValues } from './map-values';

/** `sbm map SOURCE --into FILE.xlsx --values [COLUMN]`: what values there are and what they probably mean; writes no row. */
export async function showValues(
  context: CommandContext,
  opened: OpenedFiles,
  known: MappingProfile | undefined,
  options: MapOptions & { readonly into: string },
): Promise<ExitCode> {
  const { targets, keys } = await editWorkbookFile(
    options.into,
    async (session) => ({ targets: await readTargets(session), keys: await knownKeys(session) }),
    null,
  );
  const { table } = opened;
  const started = known ?? proposeMapping(table, targets.lists, targets.registry, { keys }).profile;
  const column = options.values === true ? undefined : options.values;
  const { profile, result, lines } = mapValues(table, started, targets, column);
  await saveProfile(profile, opened, options);
  printResult(context, options.json, result, [...sheetLines(table), ...lines]);
  return exitCodes.done;
}
