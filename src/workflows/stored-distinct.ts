import { z } from 'zod';
import type { Distinct } from '../core/duplicates/distinct';
import { CodedError } from '../core/kernel/coded-error';
import { readStored, writeStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

const name = 'notDuplicates';

const storedSchema = z.object({
  version: z.literal(1),
  pairs: z.array(z.tuple([z.string(), z.string()])),
});

/** The pairs of rows that somebody found to be two; throws STORAGE_DAMAGED where they cannot be read. */
export async function readDistinct(host: WorkspaceHost): Promise<readonly Distinct[]> {
  const stored = await readStored(host, name);
  if (stored === undefined) return [];
  const { data, error } = storedSchema.safeParse(stored);
  if (data) return data.pairs;
  throw new CodedError(
    'STORAGE_DAMAGED',
    'notDone',
    'What this workbook keeps of rows that are no duplicates cannot be read: open an earlier copy of the file, or one this version wrote.',
    { name },
    { cause: error },
  );
}

/** Remembers that no two of these rows are one; rows without a Row Id cannot be remembered. */
export async function rememberDistinct(host: WorkspaceHost, rowIds: readonly string[]): Promise<void> {
  const known = rowIds.filter((id) => id !== '').sort();
  const pairs = known.flatMap((id, at) => known.slice(at + 1).map((other): Distinct => [id, other]));
  const all = [...(await readDistinct(host)), ...pairs];
  const once = new Map(all.map((pair) => [pair.join('\n'), pair]));
  await writeStored(host, name, { version: 1, pairs: [...once.values()] });
}
