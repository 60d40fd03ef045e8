import { countChanges, type EntityChange } from '../core/history/entity-change';
import type { Operation } from '../core/history/operation';
import { readAllStored, writeAllStored } from '../excel/storage/workspace-store';
import { appendHistory } from '../excel/workspace/history-sheet';
import { operationWords } from '../excel/workspace/history-words';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { broughtInFrom, broughtInName, broughtInStored, type BroughtInSheets } from './brought-in';
import { recordable } from './kept-secrets';
import { operationsIn, operationsName, operationStored, readOperations } from './stored-operations';
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
  return { operations: operationsIn(operations), broughtIn: broughtInFrom(broughtIn, profile) };
}

/** Tells the workbook's history of an operation on whole sheets: one line, and what it takes to take it back. */
export async function recordOperation(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  told: Omit<Operation, 'counts'>,
  { changes, broughtIn }: DoneChanges,
  before: KeptHistory,
  beside: ReadonlyMap<string, unknown> = new Map(),
): Promise<void> {
  const operation: Operation = { ...told, counts: countChanges(changes) };
  const kept = recordable(snapshot, changes, broughtIn);
  const record = { ...operation, changes: kept.changes, broughtIn: kept.beside };
  const { operation: name, at, by, act, profile } = operation;
  await writeAllStored(
    host,
    new Map([
      ...operationStored(before.operations, record),
      ...(profile === undefined ? [] : broughtInStored(profile, before.broughtIn, kept.beside)),
      ...beside,
    ]),
  );
  const to = operationWords(operation, snapshot.language);
  const edit = { entity: '', rowId: '', rowIndex: 0, field: '', from: '', to };
  const ownLine = { operation: name, at, by, act, code: '', edit, isSecret: false };
  const line = { record: ownLine, sheet: '', cell: '', heading: '', numberFormat: 'General' };
  await appendHistory(host, [line], snapshot.language);
}
