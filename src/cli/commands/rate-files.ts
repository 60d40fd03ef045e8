import { basename } from 'node:path';
import type { FileFault } from '../../core/rating/reading/rate-file';
import type { Language } from '../../core/kernel/bilingual';
import type { SourceTable } from '../../core/mapping/source-table';
import { openSource } from '../../workflows/open-source';
import { openDeck } from '../../workflows/rates/open-deck';
import { readBytes } from '../workbook-file';
import { splitSource } from './map-source-name';

/** Reads a file of rates or usage: CSV, or a sheet of a workbook as `FILE.xlsx#Sheet`. Its headings are its first line. */
export async function rateSource(whole: string): Promise<SourceTable> {
  const { path, sheet } = splitSource(whole);
  const bytes = await readBytes(path);
  return openSource(bytes, basename(path), sheet === undefined ? { headerRow: 1 } : { sheet, headerRow: 1 });
}

/** Reads a carrier's deck, wherever its headings are; FILE.xlsx#Sheet chooses a sheet. */
export async function openDeckFile(whole: string): Promise<SourceTable> {
  const { path, sheet } = splitSource(whole);
  const bytes = await readBytes(path);
  const chosen = sheet === undefined ? {} : { sheet };
  return openDeck((reading) => openSource(bytes, basename(path), { ...chosen, ...reading }));
}

/** As `rateSource`, for an option that may be left out: its property, or none. */
export async function optionalSource<Name extends string>(
  name: Name,
  whole: string | undefined,
): Promise<{ readonly [Key in Name]?: SourceTable }> {
  if (whole === undefined) return {};
  const source = await rateSource(whole);
  return { [name]: source } as { readonly [Key in Name]?: SourceTable };
}

/** A fault for a person, with its place. */
export const faultLine = (fault: FileFault, language: Language): string =>
  `${fault.file}:${String(fault.line)} ${fault.column} [${fault.code}] ${
    language === 'en'
      ? `found “${fault.found}”, expected ${fault.expected.en}`
      : `trouvé «\u00A0${fault.found}\u00A0», attendu ${fault.expected.fr}`
  }`;
