import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../src/core/kernel/coded-error';
import { contentHash } from '../src/core/push/content-hash';
import type { BatchBody } from '../src/core/push/wire';
import { createSmartBillingClient, type SmartBillingClient } from '../src/smartbilling/smartbilling-client';

/** What the clients of a load test saw, together. */
export class LoadFigures {
  readonly milliseconds: number[] = [];
  readonly errors = new Map<string, number>();
  rows = 0;
  /** Answers that asked to wait; they are no errors. */
  asked = 0;

  at(share: number): number {
    const sorted = this.milliseconds.toSorted((a, b) => a - b);
    return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  }
}

const columns = ['categoryName', 'nameFr', 'sort', 'active'];

/** Rows that are new in every third batch and changed in the others. */
function batchOf(client: number, turn: number, rows: number): BatchBody {
  const round = turn - (turn % 3);
  const names = Array.from({ length: rows }, (_, row) => `load-${client}-${round}-${row}`);
  const values = names.map((name) => [name, 'Catégorie', turn % 3, true]);
  return {
    entity: 'category',
    mode: 'commit',
    onDuplicate: 'overwrite',
    columns,
    rows: values,
    rowKeys: names,
    rowHashes: values.map((row) => contentHash(columns, row)),
  };
}

async function timed<T>(figures: LoadFigures, ask: () => Promise<T>): Promise<T | undefined> {
  for (;;) {
    const started = performance.now();
    try {
      const answer = await ask();
      figures.milliseconds.push(performance.now() - started);
      return answer;
    } catch (error) {
      const { code, details } =
        error instanceof CodedError ? error : { code: String(error), details: {} as CodedError['details'] };
      if (code !== 'RATE_LIMITED') {
        figures.errors.set(code, (figures.errors.get(code) ?? 0) + 1);
        return undefined;
      }
      figures.asked += 1;
      await wait(Number(details['retryAfterSeconds'] ?? 1) * 1_000);
    }
  }
}

async function pushOnce(
  client: SmartBillingClient,
  figures: LoadFigures,
  place: { readonly client: number; readonly turn: number; readonly rows: number },
): Promise<void> {
  const opened = await timed(figures, () => client.openRun({ name: 'load', mode: 'commit' }));
  if (!opened) return;
  const { run } = opened;
  const body = batchOf(place.client, place.turn, place.rows);
  const answer = await timed(figures, () => client.sendBatch(run, 'only', body));
  figures.rows += answer?.totals.rows ?? 0;
  await timed(figures, () => client.totals('category', run));
  await timed(figures, () => client.closeRun(run));
  // Every fifth push is taken back, as people do in rehearsals.
  if (place.turn % 15 === 2) await timed(figures, () => client.rollback(run, false));
}

/** Pushes until the time is over, from one server process to the other in turn. */
export async function loadUntil(
  end: number,
  urls: readonly string[],
  token: string,
  figures: LoadFigures,
  place: { readonly client: number; readonly rows: number },
): Promise<void> {
  const clients = urls.map((baseUrl) => createSmartBillingClient({ baseUrl, token }));
  for (let turn = 0; Date.now() < end; turn += 1) {
    const client = clients[(turn + place.client) % clients.length];
    if (client) await pushOnce(client, figures, { ...place, turn });
  }
}
