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

/** Every two of the rows that have a Row Id. */
function pairsOf(rowIds: readonly string[]): readonly Distinct[] {
  const known = rowIds.filter((id) => id !== '').sort();
  return known.flatMap((id, at) => known.slice(at + 1).map((other): Distinct => [id, other]));
}

/** Forgets that these rows were found to be more than one. */
export async function forgetDistinct(host: WorkspaceHost, rowIds: readonly string[]): Promise<void> {
  const forgotten = new Set(pairsOf(rowIds).map((pair) => pair.join('\n')));
  const pairs = (await readDistinct(host)).filter((pair) => !forgotten.has(pair.join('\n')));
  await writeStored(host, name, { version: 1, pairs });
}

/** Remembers that no two of these rows are one; rows without a Row Id cannot be remembered. */
export async function rememberDistinct(host: WorkspaceHost, rowIds: readonly string[]): Promise<void> {
  const pairs = pairsOf(rowIds);
  const all = [...(await readDistinct(host)), ...pairs];
  const once = new Map(all.map((pair) => [pair.join('\n'), pair]));
  await writeStored(host, name, { version: 1, pairs: [...once.values()] });
}
