import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { OddRowCode } from '../../core/mapping/source-table';
import type { SourceOptions } from '../../sources/source-options';
import { UsageError } from '../exit-code';
import { writeBytes } from '../workbook-file';
import type { FileOptions, OpenedFiles } from './map-files';
import type { NamedTable } from './map-tables';

export interface MapOptions extends FileOptions {
  /** The workspace; a first mapping is suggested without one too. */
  readonly into?: string;
  readonly profile?: string;
  readonly suggest: boolean;
  /** A column, or true for all whose values become a list's. */
  readonly values?: string | true;
  /** `entity.field=value`: fields that all rows have one value of. */
  readonly set: readonly string[];
  readonly leaveOut?: readonly OddRowCode[];
  readonly headerRows?: number;
  readonly saveProfile?: string;
  readonly library?: string;
  readonly about?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly table: readonly NamedTable[];
  /** Say what the extract would change and write nothing. */
  readonly compare: boolean;
  /** Whose value counts where source and sheet both changed a cell. */
  readonly take: 'source' | 'sheet' | 'ask';
  readonly by?: string;
  readonly json: boolean;
}

export function checkMapOptions({ suggest, values, set, saveProfile: saved }: MapOptions): void {
  if (set.length > 0 && !suggest) throw new UsageError('--set goes with --suggest; the profile keeps it.');
  if (saved !== undefined && !suggest && values === undefined)
    throw new UsageError('--save-profile goes with --suggest.');
}

type ReadingOptions = Pick<MapOptions, 'encoding' | 'delimiter' | 'headerRow' | 'headerRows' | 'leaveOut'>;

/** What the command line says of how to read the source. */
export const saidReading = (options: ReadingOptions): SourceOptions => ({
  ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
  ...(options.headerRows === undefined ? {} : { headerRows: options.headerRows }),
  ...(options.leaveOut === undefined ? {} : { leaveOut: options.leaveOut }),
});

/** How to read the source: as the profile says, unless the command line says otherwise. */
export const sourceOptions = (
  options: MapOptions,
  sheet: string | undefined,
  said: MappingProfile['source'],
): SourceOptions => ({
  ...Object.fromEntries(Object.entries(said ?? {}).filter(([, value]) => value !== undefined)),
  ...(sheet === undefined ? {} : { sheet }),
  ...saidReading(options),
});

/** Writes a proposed profile, with what was said of the files, so that the next extract is read the same way. */
export async function saveProfile(
  profile: MappingProfile,
  { kept }: OpenedFiles,
  { saveProfile: path, leaveOut, headerRow, headerRows }: MapOptions,
): Promise<void> {
  if (path === undefined) return;
  const source = {
    ...profile.source,
    ...kept,
    ...(leaveOut === undefined ? {} : { leaveOut: [...leaveOut] }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(headerRows === undefined ? {} : { headerRows }),
  };
  await writeBytes(path, `${JSON.stringify({ ...profile, source }, null, 2)}\n`);
}
