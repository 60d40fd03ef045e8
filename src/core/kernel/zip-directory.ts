/** One file of a zip as its central directory declares it; nothing is inflated to know this. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedBytes: number;
  readonly expandedBytes: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
/** Deflate cannot expand further than this; used where an entry hides its size. */
const deflateLimit = 1032;
const inExtraField = 0xffffffff;

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  return undefined;
}

/** The first 8-byte size of the zip64 extra field, which holds the expanded size. */
function zip64Size(view: DataView, start: number, end: number): number | undefined {
  for (let offset = start; offset + 12 <= end;) {
    const length = view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === 1) return Number(view.getBigUint64(offset + 4, true));
    offset += 4 + length;
  }
  return undefined;
}

function expandedSize(view: DataView, offset: number, extraStart: number, extraEnd: number): number {
  const declared = view.getUint32(offset + 24, true);
  const compressed = view.getUint32(offset + 20, true);
  if (declared === inExtraField) return zip64Size(view, extraStart, extraEnd) ?? Number.MAX_SAFE_INTEGER;
  return declared === 0 && compressed > 2 ? compressed * deflateLimit : declared;
}

/** The central directory of a zip; undefined when the bytes are no complete zip. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  if (bytes.length < endLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  while (offset + entryLength <= end && view.getUint32(offset, true) === entrySignature) {
    const nameEnd = offset + entryLength + view.getUint16(offset + 28, true);
    const extraEnd = nameEnd + view.getUint16(offset + 30, true);
    if (extraEnd > view.byteLength) return undefined;
    entries.push({
      name: names.decode(bytes.subarray(offset + entryLength, nameEnd)),
      compressedBytes: view.getUint32(offset + 20, true),
      expandedBytes: expandedSize(view, offset, nameEnd, extraEnd),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    });
    offset = extraEnd + view.getUint16(offset + 32, true);
  }
  return entries;
}
