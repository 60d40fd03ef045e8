import { setTimeout as wait } from 'node:timers/promises';
import { ClientAtWork, type PushEnd } from '../client-at-work';
import { noFaults, type FaultCounts } from '../fault-kinds';
import type { RedSchedule } from '../faults-report';
import { History } from '../history';
import { MemoryBook, type BookFile } from '../memory-book';
import { protectionsWithout } from '../protections';
import { Seeded } from '../seeded';
import type { ServerRoom } from '../server-room';
import { firstRows } from '../sheet-rows';
import { DangerousNetwork } from './dangerous-network';
import type { ServerProcess } from './server-process';

/** Real pauses are shortened, so that a server that comes up again is met while it does. */
const pause = (milliseconds: number): Promise<void> => wait(milliseconds / 20);

/** A workbook and sometimes a copy of it pushed at once through servers that are killed, then once more when all is well. */
export class SocketSchedule {
  readonly faults: FaultCounts = noFaults();
  private readonly chance: Seeded;
  private readonly history = new History();
  private readonly network: DangerousNetwork;
  private rowIds = 0;

  constructor(
    private readonly room: ServerRoom,
    servers: readonly ServerProcess[],
    private readonly seed: number,
  ) {
    this.chance = new Seeded(seed);
    this.network = new DangerousNetwork(servers, this.chance, (kind) => (this.faults[kind] += 1));
  }

  async run(): Promise<RedSchedule & { readonly faults: FaultCounts }> {
    const tenant = `s${String(this.seed)}`;
    const token = await this.room.moveIn(tenant);
    const main: BookFile = {
      name: 'book',
      saved: { rows: firstRows(this.chance), journal: undefined },
      beside: undefined,
    };
    const copy: BookFile | undefined = this.chance.happens(0.4) ? { ...main, name: 'copy' } : undefined;
    if (copy) {
      this.faults.twoClients += 1;
      this.history.shared();
    }
    await Promise.all([main, ...(copy ? [copy] : [])].map((file) => this.push(file, token, false)));
    this.network.budget = 0;
    for (const file of copy ? [copy, main] : [main]) await this.pushWell(file, token);
    await Promise.all(this.network.stray);
    const verdict = await this.history.judge(this.room, tenant, main.saved.rows);
    return { seed: this.seed, ...verdict, faults: this.faults, history: [] };
  }

  private async push(file: BookFile, token: string, overChanges: boolean): Promise<PushEnd> {
    const newRowId = (): string => `${file.name}-${String((this.rowIds += 1))}`;
    const limits = { rows: 3, bytes: 1_000_000 };
    const client = new ClientAtWork(
      new MemoryBook(file, newRowId, limits),
      protectionsWithout(undefined),
      pause,
    );
    const wish = { resume: this.chance.happens(0.6), overChanges, now: new Date().toISOString() };
    const end = await client.push(this.network, token, { ...wish, rowsPerBatch: 3, closesAfterJournal: 0 });
    for (const journal of [...client.book.left, client.book.live.journal]) this.history.survived(journal);
    if (end.end === 'done' && client.book.claims) this.history.claim(client.book.claims);
    file.saved = client.book.live;
    return end;
  }

  private async pushWell(file: BookFile, token: string): Promise<void> {
    const end = await this.push(file, token, true);
    if (end.end !== 'done') this.history.wrong(`${file.name} could not be pushed after healing`);
    else if (end.summary.failure) this.history.wrong(`${file.name}: ${end.summary.failure.code}`);
    else if (!end.summary.tied || end.summary.fates.unknown + end.summary.fates.notIn > 0)
      this.history.wrong(`${file.name} is not whole after healing`);
  }
}
