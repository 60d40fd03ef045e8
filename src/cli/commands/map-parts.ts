import { shippedLists } from '../../core/entities/lists/reference-lists';
import { registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import { mostRows, type SourceOptions } from '../../sources/source-options';
import { mapStream } from '../../workflows/map-stream';
import type { CommandContext } from '../command-context';
import { openCsvParts } from '../csv-parts';
import { exitCodes, type ExitCode } from '../exit-code';
import { loadProfile } from '../load-profile';
import { printResult, withProgress } from '../output';
import { joinLines, type FileOptions } from './map-files';
import { rowsInWords } from './map-lines';
import { openStreamed } from './map-streams';
import { openTables, type NamedTable } from './map-tables';
import { noteLines } from './note-lines';
import { sheetChoice, sheetLines } from './sheet-lines';
import { writingParts } from './unfinished-parts';

export interface PartsOptions extends FileOptions {
  readonly parts: string;
  /** Rows of one file; what a sheet holds under its headings unless said otherwise. */
  readonly partRows: number | undefined;
  readonly profile: string;
  readonly reading: SourceOptions;
  readonly table: readonly NamedTable[];
  readonly lang: Language;
  readonly json: boolean;
}

/** `sbm map BIG.csv --profile P --parts FOLDER`: maps a source of any length as it is read, into CSV files. */
export async function partsCommand(
  context: CommandContext,
  path: string,
  options: PartsOptions,
): Promise<ExitCode> {
  const profile = await loadProfile(options.profile);
  const { source, joins } = await openStreamed(path, options, profile.source);
  const tables = await openTables(options.table);
  const mapping = {
    ...({ dateSystem: '1900', lists: shippedLists } as const),
    ...{ language: options.lang, registry, tables },
  };
  const parts = await openCsvParts(options.parts, registry, mapping, options.partRows ?? mostRows - 1);
  const summary = await writingParts(parts, options.parts, () =>
    withProgress(context, (onProgress) =>
      mapStream(
        source,
        profile,
        { context: mapping, bytes: source.total, write: parts.write },
        { onProgress },
      ),
    ),
  );
  const files = await parts.close();
  printResult(
    context,
    options.json,
    { ...summary, ...sheetChoice(source.head), files, notes: source.notes(), joins },
    [
      ...sheetLines(source.head),
      ...noteLines(source.notes()),
      ...joinLines(joins),
      `${String(summary.rowsIn)} rows in; out: ${rowsInWords(summary.rowsOut)}.`,
      `${String(summary.problemCount)} problems, ${String(summary.unproducedCount)} rows that produced nothing.`,
      ...files.map((file) => `  ${file}`),
    ],
  );
  return summary.problemCount > 0 ? exitCodes.dataErrors : exitCodes.done;
}
