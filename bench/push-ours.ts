import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { writeCell } from '../src/core/entity/decode-table';
import { contentHasher } from '../src/core/push/content-hash';
import { validateWorkspace, type CheckResult } from '../src/core/validation/validate-workspace';
import type { Connection } from '../src/workflows/connect';
import type { PushBook, PushRows } from '../src/workflows/push/push-book';
import { pushRows } from '../src/workflows/push/push-rows';
import { realPause } from '../src/workflows/push/real-pause';
import { now, today, type CaseRows, type PushCase } from './push-case';

const lists = shippedLists.on(today);

const baseBatch = 1_000;

/** What the rows refer to. */
export async function sendBase({ client }: Connection, base: PushCase['base']): Promise<void> {
  const { run } = await client.openRun({ name: 'base', mode: 'commit' });
  for (const { entity, columns, rows, rowIds } of base)
    for (let start = 0; start < rows.length; start += baseBatch) {
      const part = rows.slice(start, start + baseBatch);
      const { totals } = await client.sendBatch(run, `${entity.name}-${start}`, {
        ...{ entity: entity.name, mode: 'commit', onDuplicate: 'overwrite', columns: [...columns] },
        rows: part.map((row) => [...row]),
        rowKeys: rowIds.slice(start, start + baseBatch),
        rowHashes: part.map(contentHasher(columns)),
      });
      if (totals.created !== part.length) throw new Error(`${entity.name}: ${JSON.stringify(totals)}`);
    }
  await client.closeRun(run);
}

const cellsOf = ({ entity, columns, rows, rowIds }: CaseRows) => ({
  entity: entity.name,
  rowCount: rows.length,
  rowIds,
  columns: new Map(
    columns.map((name, at) => {
      const field = entity.fields[name];
      if (!field) throw new Error(name);
      const write = { lists, dateSystem: '1900', language: 'en' } as const;
      return [name, rows.map((row) => writeCell(row[at] ?? null, field, write))] as const;
    }),
  ),
});

/** The rows of the case, checked and read, as a push takes them up. */
export function checkedRows({ base, sent }: PushCase): PushRows {
  const elsewhere = new Map(
    base.map(({ entity, columns, rows }) => {
      const at = columns.indexOf(entity.referenceBy);
      return [entity.name, new Set(rows.map((row) => String(row[at] ?? '')))] as const;
    }),
  );
  const registry = [...base.map(({ entity }) => entity), sent.entity];
  const tables = new Map([[sent.entity.name, cellsOf(sent)]]);
  const workspace = { dateSystem: '1900', tables, elsewhere } as const;
  const checked: CheckResult = validateWorkspace(workspace, { lists, facts: { today }, registry });
  const check = checked.entities.get(sent.entity.name);
  if (check?.ready !== sent.rows.length) throw new Error(`${String(check?.ready)} rows are right`);
  for (const name of sent.columns) check.decoded.column(name);
  return { registry, checked };
}

/** What one push took, in seconds. */
export interface PushTimes {
  /** Until every row is sent, answered for, and its status known. */
  readonly statuses: number;
  /** Until totals are compared and the run is closed. */
  readonly closed: number;
}

/** The product's own push of rows that were read and checked, from planning to the end. */
export async function pushOurs(rows: PushRows, connection: Connection): Promise<PushTimes> {
  let statuses = NaN;
  const began = performance.now();
  const secondsSince = (): number => (performance.now() - began) / 1_000;
  const book: PushBook = {
    read: () => Promise.resolve(rows),
    readJournals: () => Promise.resolve([]),
    keepJournal: () => Promise.resolve(),
    save: () => Promise.resolve(),
    writeResults: (outcomes, dryRun) => {
      for (const one of outcomes.values()) {
        one.statuses(dryRun);
        one.smartBillingIds();
        one.rowIds();
      }
      statuses = secondsSince();
      return Promise.resolve();
    },
  };
  const wish = { dryRun: false, onDuplicate: 'overwrite', resume: false, now, pause: realPause } as const;
  const { tied, fates, failure } = await pushRows(book, connection, wish);
  if (!tied || fates.notIn + fates.unknown > 0) throw failure ?? new Error(JSON.stringify(fates));
  return { statuses, closed: secondsSince() };
}
