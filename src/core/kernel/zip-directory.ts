/** One file of a zip as its central directory declares it; nothing is inflated to know this. */
export interface ZipEntry {
  readonly name: string;
  /** One of `zipMethods`, where it is one we know. */
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly expandedBytes: number;
  readonly encrypted: boolean;
  /** Where its local header begins in the file. */
  readonly offset: number;
}

/** Where the central directory stands in the file: bytes `from` to before `to`. */
export interface ZipDirectoryPlace {
  readonly from: number;
  readonly to: number;
}

/** What the records of a zip begin with, and how long they are without names. */
export const zipRecords = {
  local: { signature: 0x04034b50, length: 30 },
  entry: { signature: 0x02014b50, length: 46 },
  end: { signature: 0x06054b50, length: 22 },
} as const;

/** How the content of a file is packed. */
export const zipMethods = { stored: 0, deflated: 8 } as const;

const { signature: endSignature, length: endLength } = zipRecords.end;
const { signature: entrySignature, length: entryLength } = zipRecords.entry;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorLength = 20;
const zip64EndLength = 56;
const longestComment = 0xffff;
/** The last bytes of a zip of any length, in which its end record stands. */
export const zipTailBytes = endLength + longestComment + zip64LocatorLength + zip64EndLength;
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

/** Where the directory begins, by the record for archives of more than four gigabytes where there is one. */
function directoryStart(view: DataView, end: number, tailStart: number): number | undefined {
  const start = view.getUint32(end + 16, true);
  if (start !== inExtraField) return start;
  const locator = end - zip64LocatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return undefined;
  const record = Number(view.getBigUint64(locator + 8, true)) - tailStart;
  if (record < 0 || record + zip64EndLength > end) return undefined;
  if (view.getUint32(record, true) !== zip64EndSignature) return undefined;
  return Number(view.getBigUint64(record + 48, true));
}

/** Finds the central directory by the last `zipTailBytes` of a file of so many bytes, or all of them; undefined where it is no complete zip. */
export function zipDirectoryPlace(tail: Uint8Array, fileBytes: number): ZipDirectoryPlace | undefined {
  if (tail.length < endLength) return undefined;
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const tailStart = fileBytes - tail.length;
  const from = directoryStart(view, end, tailStart);
  return from === undefined || from > tailStart + end ? undefined : { from, to: tailStart + end };
}

/** The entries of a central directory; undefined where one is cut short. */
export function zipEntries(directory: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let offset = 0;
  while (offset + entryLength <= view.byteLength && view.getUint32(offset, true) === entrySignature) {
    const nameEnd = offset + entryLength + view.getUint16(offset + 28, true);
    const extraEnd = nameEnd + view.getUint16(offset + 30, true);
    if (extraEnd > view.byteLength) return undefined;
    entries.push({
      name: names.decode(directory.subarray(offset + entryLength, nameEnd)),
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      compressedBytes: view.getUint32(offset + 20, true),
      expandedBytes: expandedSize(view, offset, nameEnd, extraEnd),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      offset: view.getUint32(offset + 42, true),
    });
    offset = extraEnd + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** The central directory of a zip; undefined when the bytes are no complete zip. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const place = zipDirectoryPlace(bytes, bytes.length);
  return place && zipEntries(bytes.subarray(place.from, place.to));
}
