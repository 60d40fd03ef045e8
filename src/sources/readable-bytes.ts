import { chunksOf } from './chunks-of';
import { joinedBytes } from './joined-bytes';

/** A file that can be read from anywhere in it, and more than once. */
export interface ReadableBytes {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes `from` to before `to`, in pieces. */
  read(from: number, to: number): AsyncIterable<Uint8Array>;
}

/** A file as the browser gives it. */
export interface SlicedFile {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): { stream(): ReadableStream<Uint8Array> };
}

/** A file of the browser as `ReadableBytes`; nothing is read yet. */
export const bytesOfFile = (file: SlicedFile): ReadableBytes => ({
  name: file.name,
  size: file.size,
  read: (from, to) => chunksOf(file.slice(from, to).stream()),
});

/** Bytes `from` to before `to` as one piece, fewer where the file ends before. */
export async function readRange(file: ReadableBytes, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.read(from, to)) parts.push(part);
  return joinedBytes(parts);
}
