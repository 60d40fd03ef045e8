import { basename, dirname, join as joinPath } from 'node:path';
import type { Join, KeyPair } from '../../core/mapping/joins/join-schema';
import type { JoinReport } from '../../core/mapping/joins/join-report';
import { joinSources } from '../../core/mapping/joins/join-sources';
import { stackSources } from '../../core/mapping/joins/stack-sources';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { SourceOptions } from '../../sources/source-options';
import { openSource } from '../../workflows/open-source';
import { UsageError } from '../exit-code';
import { readBytes } from '../workbook-file';
import { splitSource } from './map-source-name';

/** Other files of the same source, as the command line names them. */
export interface FileOptions {
  readonly stack: readonly string[];
  readonly join: readonly string[];
  /** `Heading=Heading of the joined file`, several parted by `&`; one for each joined file. */
  readonly on: readonly string[];
  readonly keepUnmatched: boolean;
}

export interface OpenedFiles {
  readonly table: SourceTable;
  readonly joins: readonly JoinReport[];
  /** What the profile keeps of them. */
  readonly kept: Pick<NonNullable<MappingProfile['source']>, 'joins' | 'stack'>;
}

/** A join with the path of its file. */
export interface JoinFile extends Join {
  readonly path: string;
}

function keyPairs(on: string): KeyPair[] {
  return on.split('&').map((pair) => {
    const [column = '', joined = column, ...more] = pair.split('=').map((part) => part.trim());
    if (column === '' || joined === '' || more.length > 0)
      throw new UsageError(`--on ${on} must be HEADING=HEADING OF THE JOINED FILE.`);
    return { column, joined };
  });
}

/** The files to join: those of the command line, else those the profile keeps, looked for beside the source. */
export function joinFiles(path: string, options: FileOptions, said: MappingProfile['source']): JoinFile[] {
  const known = said?.joins ?? [];
  if (options.join.length === 0)
    return known.map((join) => ({ ...join, path: joinPath(dirname(path), join.file) }));
  return options.join.map((file, index) => {
    const on = options.on[index];
    const pairs = on === undefined ? known[index]?.on : keyPairs(on);
    if (!pairs) throw new UsageError(`Say --on HEADING=HEADING for --join ${file}.`);
    const unmatched = options.keepUnmatched ? 'keep' : (known[index]?.unmatched ?? 'list');
    return { path: file, file: basename(file), on: pairs, unmatched };
  });
}

/** Paths of the files to stack: those of the command line, else those the profile keeps, looked for beside the source. */
export const stackedFiles = (
  path: string,
  { stack }: FileOptions,
  said: MappingProfile['source'],
): readonly string[] =>
  stack.length > 0 ? stack : (said?.stack ?? []).map((file) => joinPath(dirname(path), file));

/** Reads a file whole; throws as `openSource` does. */
export async function openWhole(source: string, reading?: SourceOptions): Promise<SourceTable> {
  const { path, ...sheet } = splitSource(source);
  return openSource(await readBytes(path), basename(path), { ...reading, ...sheet });
}

/** Reads a source with the files stacked onto it and joined to it. */
export async function openFiles(
  path: string,
  reading: SourceOptions,
  options: FileOptions,
  said: MappingProfile['source'],
): Promise<OpenedFiles> {
  const first = await openWhole(path, reading);
  const stacked = stackedFiles(path, options, said);
  const others: SourceTable[] = [];
  for (const file of stacked) others.push(await openWhole(file, reading));
  let table = stackSources(first, others);
  const joins: JoinReport[] = [];
  const kept: Join[] = [];
  for (const { path: file, ...join } of joinFiles(path, options, said)) {
    const joined = joinSources(table, await openWhole(file), join);
    table = joined.source;
    joins.push(joined.report);
    kept.push(join);
  }
  return {
    table,
    joins,
    kept: {
      ...(kept.length > 0 ? { joins: kept } : {}),
      ...(stacked.length > 0 ? { stack: stacked.map((file) => basename(file)) } : {}),
    },
  };
}

/** What came of the joins, a line or two each. */
export const joinLines = (joins: readonly JoinReport[]): string[] =>
  joins.flatMap(({ file, joinedRowsIn, rowsOut, unmatched, joinedUnmatched, joinedRepeated }) => {
    const keys = ({ examples }: typeof unmatched): string => examples.map(({ text }) => text).join(', ');
    return [
      `Joined ${file}: ${String(joinedRowsIn)} rows, ${String(rowsOut)} rows out.`,
      ...(unmatched.count > 0
        ? [`  ${String(unmatched.count)} rows without one in ${file}: ${keys(unmatched)}`]
        : []),
      ...(joinedUnmatched.count > 0
        ? [`  ${String(joinedUnmatched.count)} rows of ${file} without one here: ${keys(joinedUnmatched)}`]
        : []),
      ...(joinedRepeated.count > 0
        ? [`  ${String(joinedRepeated.count)} keys in several rows of ${file}: ${keys(joinedRepeated)}`]
        : []),
    ];
  });
