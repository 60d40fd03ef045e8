import type { ZipEntry } from '../core/kernel/zip-directory';
import type { MergedRange } from '../core/mapping/fill-merged';
import type { ReadableBytes } from './readable-bytes';
import { unpackedBytes } from './zip-parts';

const mergeTag =
  /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})["']/g;
/** Longer than any such tag: so much of a piece may be the beginning of one. */
const longestTag = 200;

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The merged cells of a sheet of an .xlsx, for which all of it is unpacked once: it names them behind its rows. Throws
 * FILE_NOT_A_WORKBOOK where it is damaged.
 */
export async function mergedRanges(file: ReadableBytes, sheet: ZipEntry): Promise<readonly MergedRange[]> {
  const ranges: MergedRange[] = [];
  const letters = new TextDecoder('latin1');
  let rest = '';
  for await (const piece of unpackedBytes(file, sheet)) {
    const text = rest + letters.decode(piece);
    let end = 0;
    if (text.includes('mergeCell '))
      for (const { 0: tag, 1: left = '', 2: top, 3: right = '', 4: bottom, index } of text.matchAll(
        mergeTag,
      )) {
        const range = { startRow: Number(top) - 1, startCol: columnIndex(left) };
        ranges.push({ ...range, endRow: Number(bottom) - 1, endCol: columnIndex(right) });
        end = index + tag.length;
      }
    rest = text.slice(Math.max(end, text.length - longestTag));
  }
  return ranges;
}
