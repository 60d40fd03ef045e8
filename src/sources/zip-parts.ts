import { Inflate } from 'fflate';
import { damagedWorkbook } from '../core/kernel/workbook-bytes';
import {
  zipDirectoryPlace,
  zipEntries,
  zipMethods,
  zipRecords,
  zipTailBytes,
  type ZipEntry,
} from '../core/kernel/zip-directory';
import { joinedBytes } from './joined-bytes';
import { readRange, type ReadableBytes } from './readable-bytes';

const { local, entry: directoryRecord, end } = zipRecords;
const { stored, deflated } = zipMethods;
const version = 20;
const utf8Names = 0x0800;
/** Packed bytes unpacked at once, few because they may hold a thousand times as many. */
const atOnce = 1 << 13;

/** The files of a zip of any length by its central directory; undefined where it is no complete zip. */
export async function readZipEntries(file: ReadableBytes): Promise<readonly ZipEntry[] | undefined> {
  const tail = await readRange(file, Math.max(0, file.size - zipTailBytes), file.size);
  const place = zipDirectoryPlace(tail, file.size);
  return place && zipEntries(await readRange(file, place.from, place.to));
}

/** Where the content of a zip's file begins, behind a header that only stands there. */
async function contentStart(file: ReadableBytes, { offset }: ZipEntry): Promise<number> {
  const header = await readRange(file, offset, offset + local.length);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const whole = view.byteLength === local.length && view.getUint32(0, true) === local.signature;
  return whole ? offset + local.length + view.getUint16(26, true) + view.getUint16(28, true) : file.size;
}

/** Unpacks pieces as they come; throws FILE_NOT_A_WORKBOOK where they are damaged. */
function unpacker(file: ReadableBytes, { method }: ZipEntry): (part: Uint8Array) => readonly Uint8Array[] {
  if (method !== deflated) return (part) => [part];
  let parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => parts.push(part));
  return (packed) => {
    parts = [];
    try {
      inflate.push(packed);
    } catch (error) {
      throw damagedWorkbook(file.name, error);
    }
    return parts;
  };
}

/** What the first so many packed bytes of a zip's file hold, unpacked; all of it where it is no longer. Throws FILE_NOT_A_WORKBOOK. */
export async function unpackedStart(
  file: ReadableBytes,
  entry: ZipEntry,
  packedBytes: number,
): Promise<Uint8Array> {
  const from = await contentStart(file, entry);
  const packed = await readRange(file, from, from + Math.min(entry.compressedBytes, packedBytes));
  return joinedBytes(unpacker(file, entry)(packed));
}

/** What a local header and a directory entry both say, from the version on; sizes stand before the content, so that it can be read in passing. */
function writeFields(view: DataView, at: number, name: Uint8Array, entry: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedBytes, true);
  view.setUint32(at + 18, entry.expandedBytes, true);
  view.setUint16(at + 22, name.length, true);
}

function localHeader(name: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(local.length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, local.signature, true);
  writeFields(view, 4, name, entry);
  bytes.set(name, local.length);
  return bytes;
}

function directoryEntry(name: Uint8Array, entry: ZipEntry, place: number): Uint8Array {
  const bytes = new Uint8Array(directoryRecord.length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, directoryRecord.signature, true);
  view.setUint16(4, version, true);
  writeFields(view, 6, name, entry);
  view.setUint32(42, place, true);
  bytes.set(name, directoryRecord.length);
  return bytes;
}

function endRecord(count: number, directoryBytes: number, place: number): Uint8Array {
  const bytes = new Uint8Array(end.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, end.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, place, true);
  return bytes;
}

async function* packedBytes(file: ReadableBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const from = await contentStart(file, entry);
  yield* file.read(from, from + entry.compressedBytes);
}

/**
 * The content of a zip's file as it is unpacked, its end only once it is known to be one. Throws FILE_NOT_A_WORKBOOK where it is
 * damaged or not as long as the directory says.
 */
export async function* unpackedBytes(file: ReadableBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const unpack = unpacker(file, entry);
  let length = 0;
  let held: Uint8Array | undefined;
  for await (const piece of packedBytes(file, entry))
    for (let at = 0; at < piece.length; at += atOnce) {
      for (const part of unpack(piece.subarray(at, at + atOnce))) {
        length += part.length;
        if (held) yield held;
        held = part;
      }
    }
  if (length !== entry.expandedBytes)
    throw damagedWorkbook(file.name, new Error(`${entry.name} is not as long as the directory says.`));
  if (held) yield held;
}

/**
 * The bytes of a zip of these files of another, in this order, so that a reader that takes bytes as they come meets first what
 * the rest cannot be read without. The last file is unpacked, so that little of it waits in one piece; its bytes are
 * told as they go. Throws FILE_NOT_A_WORKBOOK.
 */
export async function* zipOf(
  file: ReadableBytes,
  entries: readonly ZipEntry[],
  onLast: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let place = 0;
  for (const [index, given] of entries.entries()) {
    const isLast = index === entries.length - 1;
    const entry = isLast ? { ...given, method: stored, compressedBytes: given.expandedBytes } : given;
    const name = new TextEncoder().encode(entry.name);
    const header = localHeader(name, entry);
    directory.push(directoryEntry(name, entry, place));
    yield header;
    for await (const part of isLast ? unpackedBytes(file, given) : packedBytes(file, given)) {
      if (isLast) onLast(part.length);
      yield part;
    }
    place += header.length + entry.compressedBytes;
  }
  yield* directory;
  const length = directory.reduce((sum, { length: own }) => sum + own, 0);
  yield endRecord(entries.length, length, place);
}
