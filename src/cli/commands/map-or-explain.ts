import type { Language } from '../../core/kernel/bilingual';
import type { CommandContext } from '../command-context';
import { UsageError, type ExitCode } from '../exit-code';
import { mapCommand, type MapOptions } from './map';
import { explainCommand } from './map-explain';

export interface MapCommandOptions extends Omit<MapOptions, 'into'> {
  readonly into?: string;
  /** A profile, or the one of `--profile`. */
  readonly explain?: string | true;
  readonly lang: Language;
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
  if (into === undefined) throw new UsageError('Say --into FILE.xlsx.');
  return mapCommand(context, source, { ...options, into });
}
