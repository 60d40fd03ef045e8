import type { KeysElsewhere } from '../core/entity/column-table';
import { CodedError } from '../core/kernel/coded-error';
import {
  partRecordSchema,
  partStorage,
  workbookIdentitySchema,
  type PartRecord,
} from '../core/template/part-record';
import { readStored } from '../excel/storage/workspace-store';
import type { WorkspaceHost } from './workspace-host';

/** What a part of a workspace knows of its whole; undefined in a workbook that was not made by splitting. */
async function readPartRecord(host: WorkspaceHost): Promise<PartRecord | undefined> {
  return partRecordSchema.safeParse(await readStored(host, partStorage.record)).data;
}

/** In a part, what rows of the whole that stayed behind are referred to by. */
export async function keysElsewhere(host: WorkspaceHost): Promise<KeysElsewhere | undefined> {
  const record = await readPartRecord(host);
  return record && new Map(Object.entries(record.keys).map(([entity, keys]) => [entity, new Set(keys)]));
}

const notAPart = (): CodedError =>
  new CodedError(
    'NOT_A_PART',
    'notDone',
    'The second workbook is no part of a workspace: it was not made by splitting one (sbm workspace split), so nothing says what it started from.',
  );

const partOfAnother = (): CodedError =>
  new CodedError(
    'PART_OF_ANOTHER',
    'notDone',
    'This part was split from another workbook. Merge it into the workbook it came from, or into a copy of it.',
  );

/** Makes sure that the part was split from this workbook or a copy of it; throws NOT_A_PART or PART_OF_ANOTHER. */
export async function requirePartOf(whole: WorkspaceHost, part: WorkspaceHost): Promise<PartRecord> {
  const record = await readPartRecord(part);
  if (!record) throw notAPart();
  const identity = workbookIdentitySchema.safeParse(await readStored(whole, partStorage.identity)).data;
  if (identity?.id !== record.workbook) throw partOfAnother();
  return record;
}
