import { countChanges, type EntityChange } from '../core/history/entity-change';
import type { Operation } from '../core/history/operation';
import type { Language } from '../core/kernel/bilingual';
import { readAllStored, writeAllStored } from '../excel/storage/workspace-store';
import { appendHistory } from '../excel/workspace/history-sheet';
import { operationWords } from '../excel/workspace/history-words';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import {
  broughtInAsIn,
  broughtInFrom,
  broughtInName,
  broughtInStored,
  pointedTo,
  type BroughtInSheets,
} from './brought-in';
import { recordable } from './kept-secrets';
import {
  operationsIn,
  operationsName,
  operationStored,
  readKeptChanges,
  readOperations,
} from './stored-operations';
import type { WorkspaceHost } from './workspace-host';

/** What an operation on whole sheets changed there, and in what is remembered as brought in. */
interface DoneChanges {
  readonly changes: readonly EntityChange[];
  readonly broughtIn: readonly EntityChange[];
}

/** What the workbook keeps of its history and of one profile. */
export interface KeptHistory {
  readonly operations: readonly Operation[];
  readonly broughtIn: BroughtInSheets;
}

/** Both in one reading. */
export async function readKeptHistory(
  host: WorkspaceHost,
  profile: string | undefined,
): Promise<KeptHistory> {
  if (profile === undefined) return { operations: await readOperations(host), broughtIn: new Map() };
  const [operations, broughtIn] = await readAllStored(host, [operationsName, broughtInName(profile)]);
  const run = pointedTo(broughtIn);
  if (run === undefined)
    return { operations: operationsIn(operations), broughtIn: broughtInFrom(broughtIn, profile) };
  const kept = await readKeptChanges(host, run);
  return {
    operations: operationsIn(operations),
    broughtIn: new Map(kept?.broughtIn.map(({ entity, added }) => [entity, added])),
  };
}

const isNew = ({ removed, changed }: EntityChange): boolean => removed.rowIds.length + changed.size === 0;

/** What is to be stored of what a profile brought in; the first extract is not kept a second time beside the record of its run. */
function memoryStored(
  { operation, profile, of }: Operation,
  before: BroughtInSheets,
  broughtIn: readonly EntityChange[],
): ReadonlyMap<string, unknown> {
  if (profile === undefined) return new Map();
  return before.size === 0 && of === undefined && broughtIn.length > 0 && broughtIn.every(isNew)
    ? new Map([[broughtInName(profile), broughtInAsIn(operation)]])
    : broughtInStored(profile, before, broughtIn);
}

/** Tells the workbook's history of an operation on whole sheets: one line, and what it takes to take it back; others have their turn by `pause`. */
export async function recordOperation(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  told: Omit<Operation, 'counts'>,
  { changes, broughtIn }: DoneChanges,
  before: KeptHistory,
  beside: ReadonlyMap<string, unknown> = new Map(),
  pause?: () => Promise<void>,
): Promise<void> {
  const operation: Operation = { ...told, counts: countChanges(changes) };
  const kept = recordable(snapshot, changes, broughtIn);
  const record = { ...operation, changes: kept.changes, broughtIn: kept.beside };
  await writeAllStored(
    host,
    new Map([
      ...(await operationStored(before.operations, record, pause)),
      ...memoryStored(operation, before.broughtIn, kept.beside),
      ...beside,
    ]),
  );
  await tellOperation(host, operation, snapshot.language);
}

/** One line of the history sheet for an operation on whole sheets. */
export async function tellOperation(
  host: WorkspaceHost,
  operation: Operation,
  language: Language,
): Promise<void> {
  const { operation: name, at, by, act } = operation;
  const to = operationWords(operation, language);
  const edit = { entity: '', rowId: '', rowIndex: 0, field: '', from: '', to };
  const ownLine = { operation: name, at, by, act, code: '', edit, isSecret: false };
  const line = { record: ownLine, sheet: '', cell: '', heading: '', numberFormat: 'General' };
  await appendHistory(host, [line], language);
}
