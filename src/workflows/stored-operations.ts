import { z } from 'zod';
import type { ChangeAct } from '../core/fixes/change-record';
import { inverseOf, type EntityChange } from '../core/history/entity-change';
import type { Operation, OperationRecord } from '../core/history/operation';
import { CodedError } from '../core/kernel/coded-error';
import { packingJson, unpackJson } from '../excel/storage/packed-json';
import { archivePrefix } from '../excel/storage/stored-part';
import { readStored, writeAllStored } from '../excel/storage/workspace-store';
import { actWords } from '../excel/workspace/history-words';
import { atPace } from './at-pace';
import { changesSchema, storedChangesOf } from './change-schema';
import { streamedChanges } from './streaming/streamed-record';
import type { WorkspaceHost } from './workspace-host';

/** Where the list of operations is kept. */
export const operationsName = 'operations';
export const recordName = (operation: string): string => `${archivePrefix}operation:${operation}`;

const count = z.int().min(0);

const operationSchema = z.object({
  operation: z.string(),
  at: z.string(),
  by: z.string(),
  act: z.enum(Object.keys(actWords) as [ChangeAct, ...ChangeAct[]]),
  profile: z.string().optional(),
  source: z.string().optional(),
  counts: z.object({ added: count, removed: count, cells: count }),
  gone: count.optional(),
  of: z.string().optional(),
  merge: z
    .object({
      entity: z.string(),
      keep: z.string(),
      drop: z.array(z.string()),
      fields: z.record(z.string(), z.string()),
    })
    .optional(),
});

const indexSchema = z.object({ version: z.literal(1), operations: z.array(operationSchema) });
const recordSchema = z.object({ version: z.literal(1), packed: z.string() });

const damaged = (name: string, cause?: unknown): CodedError =>
  new CodedError(
    'STORAGE_DAMAGED',
    'notDone',
    'What this workbook keeps of its history cannot be read: open an earlier copy of the file.',
    { name },
    { cause },
  );

const withoutUndefined = (value: z.output<typeof operationSchema>): Operation =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as unknown as Operation;

/** The operations of what is stored under `operationsName`. */
export const operationsIn = (stored: unknown): readonly Operation[] => {
  if (stored === undefined) return [];
  const { data, error } = indexSchema.safeParse(stored);
  if (!data) throw damaged(operationsName, error);
  return data.operations.map(withoutUndefined);
};

/** Operations that say more of themselves than the lines of the history sheet do, the oldest first. */
export const readOperations = async (host: WorkspaceHost): Promise<readonly Operation[]> =>
  operationsIn(await readStored(host, operationsName));

/** The list of operations with one more. */
export const indexStored = (
  known: readonly Operation[],
  operation: Operation,
): readonly [string, unknown] => [operationsName, { version: 1, operations: [...known, operation] }];

/**
 * What is to be stored for the history to know of an operation, by name: with all it takes to take it back, which an
 * operation that takes another one back leaves to that one.
 */
export async function operationStored(
  known: readonly Operation[],
  { changes, broughtIn, ...operation }: OperationRecord,
  pause?: () => Promise<void>,
): Promise<ReadonlyMap<string, unknown>> {
  const index = indexStored(known, operation);
  if (operation.of !== undefined || changes.length + broughtIn.length === 0) return new Map([index]);
  const packed = await atPace(packingJson(storedChangesOf(changes, broughtIn)), pause);
  return new Map<string, unknown>([index, [recordName(operation.operation), { version: 1, packed }]]);
}

/** Says more of an operation than its lines in the history sheet do. */
export async function noteOperation(host: WorkspaceHost, operation: Operation): Promise<void> {
  const record = { ...operation, changes: [], broughtIn: [] };
  await writeAllStored(host, await operationStored(await readOperations(host), record));
}

type KeptChanges = Pick<OperationRecord, 'changes' | 'broughtIn'>;

const invert = (changes: readonly EntityChange[]): readonly EntityChange[] => changes.map(inverseOf);

/** What an operation changed, where it was kept whole; undefined where the lines of the history sheet tell of it. */
export async function readKeptChanges(
  host: WorkspaceHost,
  operation: string,
): Promise<KeptChanges | undefined> {
  const known = (await readOperations(host)).find((one) => one.operation === operation);
  if (known?.of !== undefined) {
    const taken = await readKeptChanges(host, known.of);
    return taken && { changes: invert(taken.changes), broughtIn: invert(taken.broughtIn) };
  }
  const stored = await readStored(host, recordName(operation));
  if (stored === undefined) return undefined;
  try {
    const streamed = streamedChanges(stored);
    if (streamed) return streamed;
    return changesSchema.parse(unpackJson(recordSchema.parse(stored).packed));
  } catch (cause) {
    throw damaged(recordName(operation), cause);
  }
}
