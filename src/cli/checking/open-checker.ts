import { stat } from 'node:fs/promises';
import type { Checker } from '../../core/validation/checker';
import { builtBeside } from '../built-beside';
import { onThisThread, openThread } from './open-thread';

/** Below this a file is checked before a thread has loaded its program. */
const threadBytes = 4_000_000;

const thread = builtBeside('check-thread.mjs');

/** On a thread of its own for a large file, so that Ctrl+C is heard at once. */
const openChecker = (fileBytes: number): Checker =>
  fileBytes < threadBytes || thread === undefined ? onThisThread() : openThread(thread);

/** Works with a checker that fits the size of the workbook file, and closes it afterwards. */
export async function withChecker<T>(file: string, work: (checker: Checker) => Promise<T>): Promise<T> {
  const { size } = await stat(file);
  const checker = openChecker(size);
  try {
    return await work(checker);
  } finally {
    checker.close();
  }
}
