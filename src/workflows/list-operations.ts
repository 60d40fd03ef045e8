import type { ChangeRecord } from '../core/fixes/change-record';
import type { Operation } from '../core/history/operation';
import { readHistoryLines } from '../excel/workspace/read-history';
import { readOperations } from './stored-operations';
import type { WorkspaceHost } from './workspace-host';

const ofLines = (records: readonly ChangeRecord[]): Operation | undefined => {
  const [first] = records;
  if (!first) return undefined;
  const { operation, at, by, act } = first;
  return { operation, at, by, act, counts: { added: 0, removed: 0, cells: records.length } };
};

/** Every operation of the workbook's history, the oldest first; of those that lines tell of, their cells are counted. */
export async function listOperations(host: WorkspaceHost): Promise<readonly Operation[]> {
  const known = new Map((await readOperations(host)).map((one) => [one.operation, one]));
  const lines = await readHistoryLines(host);
  const recordsOf = new Map<string, ChangeRecord[]>();
  for (const { operation, record } of lines) {
    const records = recordsOf.get(operation) ?? [];
    recordsOf.set(operation, records);
    if (record) records.push(record);
  }
  const listed = [...recordsOf].flatMap(([operation, records]): Operation[] => {
    const own = ofLines(records);
    const told = known.get(operation);
    const one = own && told ? { ...told, counts: own.counts } : (told ?? own);
    return one ? [one] : [];
  });
  // A person may have deleted the line of an operation that is kept whole.
  return [...listed, ...[...known.values()].filter(({ operation }) => !recordsOf.has(operation))];
}
