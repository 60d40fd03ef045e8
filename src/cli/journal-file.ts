import { readFile, rm } from 'node:fs/promises';
import type { JournalCopy } from '../workflows/push/journal-copy';
import { writeBytes } from './workbook-file';

const nameBeside = (workbook: string): string => `${workbook}.push.json`;

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The journal of a push in a file beside the workbook, `NAME.xlsx.push.json`, for as long as the push is not finished. */
export function journalFile(workbook: string): JournalCopy {
  const path = nameBeside(workbook);
  return {
    async read() {
      const text = await textOf(path);
      return text === undefined ? undefined : parsed(text);
    },
    async write(journal) {
      if (journal.finished === true) await rm(path, { force: true });
      else await writeBytes(path, `${JSON.stringify(journal)}\n`);
    },
  };
}
