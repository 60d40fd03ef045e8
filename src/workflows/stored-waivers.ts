import { z } from 'zod';
import type { Bilingual } from '../core/kernel/bilingual';
import { CodedError } from '../core/kernel/coded-error';
import { waiverKey } from '../core/validation/apply-waivers';
import type { Waiver } from '../core/validation/waiver';
import { readStored, writeStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

const name = 'waivers';

const waiverSchema = z.object({
  code: z.string(),
  entity: z.string(),
  rowId: z.string(),
  field: z.string(),
  found: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});

const storedSchema = z.object({ version: z.literal(1), waivers: z.array(waiverSchema) });

/** The waivers the workbook keeps, fallen ones included; throws STORAGE_DAMAGED where they cannot be read. */
export async function readWaivers(host: WorkspaceHost): Promise<readonly Waiver[]> {
  const stored = await readStored(host, name);
  if (stored === undefined) return [];
  const { data, error } = storedSchema.safeParse(stored);
  if (data) return data.waivers;
  throw new CodedError(
    'STORAGE_DAMAGED',
    'notDone',
    'The waivers this workbook keeps cannot be read: open an earlier copy of the file, or one this version wrote.',
    { name },
    { cause: error },
  );
}

/** What a check goes by where waivers may be damaged: a warning that shows again is no loss, a check that stops is. */
interface FoundWaivers {
  readonly waivers: readonly Waiver[];
  readonly repairs: readonly Bilingual[];
}

const unreadable: Bilingual = {
  en: 'The waivers this workbook keeps cannot be read: warnings that were waived are shown again. Open an earlier copy of the file to have them back.',
  fr: 'Les dérogations que garde ce classeur sont illisibles : les avertissements visés s’affichent de nouveau. Ouvrez une copie antérieure du fichier pour les retrouver.',
};

/** The waivers the workbook keeps; where they cannot be read, none, and what to do about it. */
export async function findWaivers(host: WorkspaceHost): Promise<FoundWaivers> {
  try {
    return { waivers: await readWaivers(host), repairs: [] };
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'STORAGE_DAMAGED') throw error;
    return { waivers: [], repairs: [unreadable] };
  }
}

/** Keeps these waivers in place of all there were; of two of one warning the later counts. */
export async function writeWaivers(host: WorkspaceHost, waivers: readonly Waiver[]): Promise<void> {
  const byWarning = new Map(waivers.map((waiver) => [waiverKey(waiver), waiver]));
  await writeStored(host, name, { version: 1, waivers: [...byWarning.values()] });
}
