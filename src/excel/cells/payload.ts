import type { Cell } from '../../core/entity/cell';

/** Per sync, far below Excel's 5 MB so that nobody waits for one slice (excel.md, "Limits"). */
export const maxCells = 100_000;
/** Of cells alone: names, paths and escapes around them stay within 1.5 MB together. */
export const maxBytes = 1_200_000;

/** What one request may carry: cells, and their bytes as JSON. */
export interface Load {
  readonly cells: number;
  readonly bytes: number;
}

export const usualLoad: Load = { cells: maxCells, bytes: maxBytes };

/** For two columns of texts of a whole sheet: names, paths and escapes around them stay below Excel's 5 MB. */
export const heavyLoad: Load = { cells: 200_000, bytes: 4_000_000 };

function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 34 || unit === 92) bytes += 2;
    else if (unit < 32) bytes += 6;
    else if (unit < 128) bytes += 1;
    else if (unit < 2048) bytes += 2;
    // Half of a surrogate pair is two of its four bytes.
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a cell in a JSON array, its comma included. */
export function cellBytes(cell: Cell): number {
  if (typeof cell === 'string') return textBytes(cell);
  return typeof cell === 'number' ? String(cell).length + 1 : 6;
}

const payloadCodes: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Whether Excel refused a request, or to answer it, for its size: then nothing happened, and half of it may pass. */
export const isPayloadFault = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && payloadCodes.has(String(error.code));
