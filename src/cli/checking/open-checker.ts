import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { proxy, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { Checker } from '../../core/validation/checker';
import { LocalChecker } from '../../core/validation/local-checker';

/** Below this a file is checked before a thread has loaded its program. */
const threadBytes = 4_000_000;

/** Beside the built program; there is none where the sources run as they are. */
const threadFile = fileURLToPath(new URL('./check-thread.mjs', import.meta.url));

/** On a thread of its own for a large file, so that Ctrl+C is heard at once. */
function openChecker(fileBytes: number): Checker {
  if (fileBytes < threadBytes || !existsSync(threadFile)) return new LocalChecker(() => setImmediate());
  const thread = new Worker(threadFile);
  const remote = wrap<Checker>(nodeEndpoint(thread));
  return {
    open: (basis) => remote.open(basis),
    put: (entity, rows) => remote.put(entity, rows),
    check: (onProgress) => remote.check(onProgress && proxy(onProgress)),
    edit: (edits) => remote.edit(edits),
    freshTexts: (language) => remote.freshTexts(language),
    rowTexts: (entity, language) => remote.rowTexts(entity, language),
    fixes: (selection) => remote.fixes(selection),
    stop: () => remote.stop(),
    close: () => void thread.terminate(),
  };
}

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
