import { readXml } from 'hucre';
import type { ZipEntry } from '../core/kernel/zip-directory';
import type { SourceSheet } from '../core/mapping/source-table';
import type { ReadableBytes } from './readable-bytes';
import { unpackedStart } from './zip-parts';

/** A sheet of a workbook that is read in passing. */
export interface XlsxSheet extends SourceSheet {
  readonly entry: ZipEntry;
  readonly isHidden: boolean;
}

const workbookPart = 'xl/workbook.xml';
const relationshipsPart = 'xl/_rels/workbook.xml.rels';
/** What a sheet's rows are counted in; those of a longer one are worked out from it. */
const countedBytes = 1 << 18;

type Tag = Readonly<Record<string, unknown>>;

const attribute = (tag: Tag, name: string): string => {
  const value = tag[`@${name}`];
  return typeof value === 'string' ? value : '';
};

async function tagsOf(
  file: ReadableBytes,
  entries: readonly ZipEntry[],
  part: string,
  rowTag: string,
): Promise<readonly Tag[]> {
  const entry = entries.find(({ name }) => name === part);
  if (!entry) return [];
  const bytes = await unpackedStart(file, entry, entry.compressedBytes);
  return readXml(bytes, { rowTag, stripNamespaces: true }).data;
}

const rowOpens = [...'<row'].map((letter) => letter.charCodeAt(0));

/** How many rows begin in these bytes. */
function countRows(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(rowOpens[0] ?? 0); at >= 0; at = xml.indexOf(rowOpens[0] ?? 0, at + 1)) {
    if (rowOpens.every((code, index) => xml[at + index] === code)) count += 1;
  }
  return count;
}

async function rowsOf(file: ReadableBytes, entry: ZipEntry): Promise<Pick<SourceSheet, 'rows' | 'isAbout'>> {
  const counted = countRows(await unpackedStart(file, entry, countedBytes));
  if (entry.compressedBytes <= countedBytes) return { rows: counted };
  return { rows: Math.round((counted * entry.compressedBytes) / countedBytes), isAbout: true };
}

/** The sheets of a workbook in its order with their rows: counted where they are few, else worked out from the first. */
export async function xlsxSheets(
  file: ReadableBytes,
  entries: readonly ZipEntry[],
): Promise<readonly XlsxSheet[]> {
  const relationships = await tagsOf(file, entries, relationshipsPart, 'Relationship');
  const targets = new Map(relationships.map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const sheets: XlsxSheet[] = [];
  for (const tag of await tagsOf(file, entries, workbookPart, 'sheet')) {
    const target = targets.get(attribute(tag, 'r:id') || attribute(tag, 'id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const entry = entries.find(({ name }) => name === path);
    if (!entry) continue;
    const isHidden = attribute(tag, 'state').toLowerCase().endsWith('hidden');
    sheets.push({ name: attribute(tag, 'name'), ...(await rowsOf(file, entry)), entry, isHidden });
  }
  return sheets;
}
