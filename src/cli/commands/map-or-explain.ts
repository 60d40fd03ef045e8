import type { Language } from '../../core/kernel/bilingual';
import type { CommandContext } from '../command-context';
import { UsageError, type ExitCode } from '../exit-code';
import { mapCommand } from './map';
import { booksCommand } from './map-books';
import { explainCommand } from './map-explain';
import { saidReading, type MapOptions } from './map-options';
import { partsCommand } from './map-parts';
import { suggestCommand } from './suggest-mapping';

export interface MapCommandOptions extends MapOptions {
  /** A profile, or the one of `--profile`. */
  readonly explain?: string | true;
  readonly lang: Language;
  /** The folder of CSV files to map into, instead of a workbook. */
  readonly parts?: string;
  /** The folder of workbooks to spread the source over, parts of the one it is mapped into. */
  readonly books?: string;
  readonly partRows?: number;
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
  if (options.parts !== undefined)
    return partsCommand(context, source, { ...streamOptions(options), parts: options.parts });
  if (options.suggest && profile === undefined && options.values === undefined)
    return suggestCommand(context, source, options);
  if (into === undefined)
    throw new UsageError('Say --into FILE.xlsx, or --parts FOLDER for what no sheet holds.');
  if (options.books !== undefined)
    return booksCommand(context, source, { ...streamOptions(options), into, books: options.books });
  return mapCommand(context, source, { ...options, into });
}

/** What the options say where the source is read as a stream. */
function streamOptions({ profile, partRows, ...options }: MapCommandOptions) {
  if (profile === undefined) throw new UsageError('--parts and --books go with --profile.');
  return { ...options, profile, partRows, reading: saidReading(options) };
}
