import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import { registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import { CodedError } from '../../core/kernel/coded-error';
import { streamCsvSource } from '../../sources/stream-csv-source';
import type { SourceOptions } from '../../sources/source-options';
import { mapStream } from '../../workflows/map-stream';
import type { CommandContext } from '../command-context';
import { openCsvParts } from '../csv-parts';
import { exitCodes, type ExitCode } from '../exit-code';
import { loadProfile } from '../load-profile';
import { printResult, withProgress } from '../output';

export interface PartsOptions {
  readonly parts: string;
  /** Rows of one file; what a sheet holds under its headings unless said otherwise. */
  readonly partRows: number;
  readonly profile: string;
  readonly reading: SourceOptions;
  readonly lang: Language;
  readonly json: boolean;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    throw new CodedError('FILE_UNREADABLE', 'notDone', `${path} cannot be read.`, { path }, { cause });
  }
}

/** `sbm map BIG.csv --profile P --parts FOLDER`: maps a text of any length as it is read, into CSV files. */
export async function partsCommand(
  context: CommandContext,
  path: string,
  options: PartsOptions,
): Promise<ExitCode> {
  const profile = await loadProfile(options.profile);
  const bytes = await sizeOf(path);
  const reading = { ...profile.source, ...options.reading } as SourceOptions;
  const source = await streamCsvSource(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    basename(path),
    reading,
  );
  const mapping = { dateSystem: '1900', lists: shippedLists, language: options.lang, registry } as const;
  const parts = await openCsvParts(options.parts, registry, mapping, options.partRows);
  const summary = await withProgress(context, (onProgress) =>
    mapStream(source, profile, { context: mapping, bytes, write: parts.write }, { onProgress }),
  );
  const files = await parts.close();
  const out = Object.entries(summary.rowsOut).map(([name, count]) => `${String(count)} ${name}`);
  printResult(context, options.json, { ...summary, files, notes: source.notes() }, [
    `${String(summary.rowsIn)} rows in; out: ${out.join(', ')}.`,
    `${String(summary.problemCount)} problems, ${String(summary.unproducedCount)} rows that produced nothing.`,
    ...files.map((file) => `  ${file}`),
  ]);
  return summary.problemCount > 0 ? exitCodes.dataErrors : exitCodes.done;
}
