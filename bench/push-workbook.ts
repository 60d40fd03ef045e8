import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { writeCell } from '../src/core/entity/decode-table';
import { openNodeSession } from '../src/host/client/node-session';
import type { HostSession } from '../src/host/client/session';
import { createWorkbook } from '../src/host/workbook/workbook';
import { writeRows } from '../src/excel/workspace/write-rows';
import { createWorkspace } from '../src/workflows/create-workspace';
import { pushWorkspace } from '../src/workflows/push-workspace';
import { benchRow, type BenchRow } from './bench-report';
import { now, today, type CaseRows, type PushCase } from './push-case';
import { startServer } from './push-running';
import type { Store } from './push-store';

const lists = shippedLists.on(today);

/** Row Ids of what a new workspace brings along. */
function rowIds(): () => string {
  let next = 0;
  return () => `11111111-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
}

async function fill(session: HostSession, { entity, columns, rows, rowIds: ids }: CaseRows): Promise<void> {
  const write = { lists, dateSystem: '1900', language: 'en' } as const;
  const cells = columns.map((name, at) => {
    const field = entity.fields[name];
    if (!field) throw new Error(name);
    return [name, rows.map((row) => writeCell(row[at] ?? null, field, write))] as const;
  });
  await writeRows(session, entity, new Map(cells), ids, 'replace');
}

/** One push of a filled workbook: rows a second of the whole of it, and from the first batch that leaves. */
async function pushOnce(
  store: Store,
  { base, sent }: PushCase,
): Promise<{ readonly whole: number; readonly fromFirstBatch: number }> {
  const session = openNodeSession(createWorkbook());
  const newRowId = rowIds();
  const sheets = [...base, sent];
  await createWorkspace(session, {
    language: 'en',
    newRowId,
    entities: sheets.map(({ entity }) => entity.name),
  });
  for (const sheet of sheets) await fill(session, sheet);
  const server = await startServer(store, []);
  const began = performance.now();
  let first: number | undefined;
  const summary = await pushWorkspace(
    session,
    server.connection,
    { dryRun: false, today, now, newRowId },
    {
      onProgress: ({ stage }) => {
        if (stage === 'sending') first ??= performance.now();
      },
    },
  );
  const ended = performance.now();
  await server.stop();
  session.close();
  const { tied, fates } = summary;
  if (!tied || fates.notIn + fates.unknown > 0) throw summary.failure ?? new Error(JSON.stringify(fates));
  const speed = (from: number): number => fates.in / ((ended - from) / 1_000);
  return { whole: speed(began), fromFirstBatch: speed(first ?? began) };
}

/** A workbook on the host, pushed as people do: read, checked, sent, and each row's status written beside it. */
export async function pushInWorkbook(
  store: Store,
  given: PushCase,
  rounds: number,
): Promise<readonly BenchRow[]> {
  const found: Awaited<ReturnType<typeof pushOnce>>[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await pushOnce(store, given));
  const row = (name: string, key: keyof (typeof found)[number]): BenchRow =>
    benchRow(
      `${store.name}: workbook on the host, ${name}`,
      'rows/s',
      found.map((one) => one[key]),
    );
  return [row('sent and statuses written back', 'fromFirstBatch'), row('read and checked too', 'whole')];
}
