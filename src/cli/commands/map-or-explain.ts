import type { Language } from '../../core/kernel/bilingual';
import type { CommandContext } from '../command-context';
import { UsageError, type ExitCode } from '../exit-code';
import { mapCommand } from './map';
import { explainCommand } from './map-explain';
import type { MapOptions } from './map-options';
import { partsCommand } from './map-parts';

export interface MapCommandOptions extends Omit<MapOptions, 'into'> {
  readonly into?: string;
  /** A profile, or the one of `--profile`. */
  readonly explain?: string | true;
  readonly lang: Language;
  /** The folder of CSV files to map into, instead of a workbook. */
  readonly parts?: string;
  readonly partRows: number;
}

/** `sbm map`: brings a source in, or with `--explain` says what its profile does. */
export async function mapOrExplain(
  context: CommandContext,
  source: string | undefined,
  options: MapCommandOptions,
): Promise<ExitCode> {
  const { into, explain, profile } = options;
  if (explain !== undefined) {
    const path = explain === true ? profile : explain;
    if (path === undefined) throw new UsageError('Say which profile: --explain FILE.');
    return explainCommand(context, path, options);
  }
  if (source === undefined) throw new UsageError('Say which file to bring in.');
  if (options.parts !== undefined) return mapIntoParts(context, source, options.parts, options);
  if (into === undefined)
    throw new UsageError('Say --into FILE.xlsx, or --parts FOLDER for what no sheet holds.');
  return mapCommand(context, source, { ...options, into });
}

function mapIntoParts(
  context: CommandContext,
  source: string,
  parts: string,
  { profile, encoding, delimiter, headerRow, ...options }: MapCommandOptions,
): Promise<ExitCode> {
  if (profile === undefined) throw new UsageError('--parts goes with --profile.');
  const reading = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
  return partsCommand(context, source, { ...options, parts, profile, reading });
}
