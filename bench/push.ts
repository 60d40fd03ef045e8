import { entityTable } from '../src/server/database/entity-table';
import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { pushCase, type PushCase } from './push-case';
import { checkedRows, pushOurs, type PushTimes } from './push-ours';
import { rawRun, rawUpsert, type RawWay } from './push-raw';
import { startServer } from './push-running';
import { contentOf, pgliteStore, postgresStore, prepare, type Place, type Store } from './push-store';
import { pushInWorkbook } from './push-workbook';

const rowCount = 100_000;

const raw = {
  'raw driver': { connections: 1, ledger: true },
  'raw driver, without keys and what a run wrote': { connections: 1, ledger: false },
  'raw driver, 3 connections': { connections: 3, ledger: true },
} as const satisfies Record<string, RawWay>;
type Raw = keyof typeof raw;

/** Raw ways that are tried: an embedded database has one connection. */
const waysOf = ({ name }: Store): readonly Raw[] =>
  (Object.keys(raw) as Raw[]).filter((way) => name === 'PostgreSQL' || raw[way].connections === 1);

async function contentAt(place: Place, { sent }: PushCase): Promise<string> {
  const database = await place.open();
  const { name, fields } = entityTable(sent.entity);
  const content = await contentOf(
    database,
    name,
    fields.map(({ column }) => column),
  );
  await database.close();
  return content;
}

async function seconds(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1_000;
}

/** Rows a second of every contender of one store. */
class Measured {
  readonly speeds = new Map<string, number[]>();
  private agreed: string | undefined;

  constructor(
    private readonly given: PushCase,
    private readonly store: Store,
  ) {}

  note(contender: string, took: number): void {
    const speed = this.given.sent.rows.length / took;
    this.speeds.set(contender, [...(this.speeds.get(contender) ?? []), speed]);
  }

  async rawRound(way: Raw, upsert: ReturnType<typeof rawUpsert>): Promise<void> {
    const place = await this.store.newPlace();
    const database = await place.open();
    await prepare(database, rawRun);
    const took = await seconds(() => upsert(database, raw[way]));
    await database.close();
    if (raw[way].ledger) this.agree(way, await contentAt(place, this.given));
    this.note(way, took);
  }

  async oursRound(push: (connection: Parameters<typeof pushOurs>[1]) => Promise<PushTimes>): Promise<void> {
    const server = await startServer(this.store, this.given.base);
    const { statuses, closed } = await push(server.connection);
    await server.stop();
    this.agree('ours', await contentAt(server.place, this.given));
    this.note('ours', statuses);
    this.note('ours, totals compared and run closed too', closed);
  }

  /** Throws unless everybody left the same in the database. */
  private agree(contender: string, content: string): void {
    this.agreed ??= content;
    if (content !== this.agreed) throw new Error(`${contender}: ${content} is not ${this.agreed}`);
  }
}

async function measure(
  store: Store,
  given: PushCase,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly BenchRow[]> {
  const measured = new Measured(given, store);
  const rows = checkedRows(given);
  const upsert = rawUpsert(given.sent);
  for (let round = 0; round < rounds; round += 1) {
    for (const way of waysOf(store)) await measured.rawRound(way, upsert);
    await measured.oursRound((connection) => pushOurs(rows, connection));
    say(`${store.name}: round ${round + 1} of ${rounds}`);
  }
  return [...measured.speeds].map(([name, speeds]) => benchRow(`${store.name}: ${name}`, 'rows/s', speeds));
}

const ratiosOf = (store: Store, rows: readonly BenchRow[]): Readonly<Record<string, number>> => {
  const speedOf = (name: string): number =>
    rows.find((row) => row.name === `${store.name}: ${name}`)?.value ?? NaN;
  return Object.fromEntries(
    waysOf(store).map((way) => [
      `${store.name}: ours/${way}`,
      Number((speedOf('ours') / speedOf(way)).toFixed(2)),
    ]),
  );
};

/**
 * 100,000 invoices of 20 columns: our client over a socket to the reference server, which checks every row, beside the
 * driver alone into the same tables. Then the whole push of a workbook on the host.
 */
export const push: BenchArea = async (rounds, say) => {
  const given = pushCase(rowCount);
  const rows: BenchRow[] = [];
  const ratios: Record<string, number> = {};
  for (const open of [postgresStore, pgliteStore]) {
    const store = await open();
    try {
      const found = await measure(store, given, rounds, say);
      rows.push(...found);
      Object.assign(ratios, ratiosOf(store, found));
      if (store.name === 'PostgreSQL') rows.push(...(await pushInWorkbook(store, given, rounds)));
    } finally {
      store.close();
    }
  }
  return { area: 'push', equal: true, rows, ratios };
};
