import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CodedError } from '../core/kernel/coded-error';
import { openSourceStream } from '../sources/open-source-stream';
import type { ReadableBytes } from '../sources/readable-bytes';
import type { SourceOptions } from '../sources/source-options';
import type { OpenedStream } from '../sources/stream-csv-source';
import { splitSource } from './commands/map-source-name';

const pieceBytes = 1 << 18;

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    throw new CodedError('FILE_UNREADABLE', 'notDone', `${path} cannot be read.`, { path }, { cause });
  }
}

async function* readFrom(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (from >= to) return;
  const range = { start: from, end: to - 1, highWaterMark: pieceBytes };
  for await (const piece of createReadStream(path, range)) yield piece as Buffer;
}

/** Opens a legacy extract of any length, `FILE.xlsx#Sheet` too, to be read as it comes. Throws FILE_UNREADABLE and as `openSourceStream` does. */
export async function openStreamAt(source: string, options: SourceOptions = {}): Promise<OpenedStream> {
  const { path, ...sheet } = splitSource(source);
  const file: ReadableBytes = {
    name: basename(path),
    size: await sizeOf(path),
    read: (from, to) => readFrom(path, from, to),
  };
  return openSourceStream(file, { ...options, ...sheet });
}
