import { ClientAtWork, type PushEnd, type PushWish } from './client-at-work';
import {
  isOfCommit,
  noFaults,
  requestFaults,
  type FaultCounts,
  type FaultKind,
  type RequestFault,
} from './fault-kinds';
import { FaultyNetwork } from './faulty-network';
import type { RedSchedule } from './faults-report';
import { History } from './history';
import { MemoryBook, type BookFile, type Sheets } from './memory-book';
import { Mishaps } from './mishaps';
import type { Protections } from './protections';
import { Seeded } from './seeded';
import type { ServerRoom } from './server-room';
import { edited, firstRows, rebuilt } from './sheet-rows';
import { VirtualTime } from './virtual-time';

export interface ScheduleOutcome extends RedSchedule {
  readonly faults: FaultCounts;
}

const day = Date.parse('2026-11-22T12:00:00Z');
const hour = 3_600_000;

/** One story of a workbook, its copies and a server that does not have a good day; everything in it follows from its seed. */
export class Schedule {
  private readonly chance: Seeded;
  private readonly time = new VirtualTime();
  private readonly network: FaultyNetwork;
  private readonly history = new History();
  private readonly lines: string[] = [];
  private readonly faults = noFaults();
  private readonly main: BookFile;
  private readonly copies: BookFile[] = [];
  /** Files whose last push said that every row is in, and that were saved with it. */
  private readonly healthy = new Set<string>();
  private readonly tenant: string;
  private readonly rowsPerBatch: number;
  /** Faults that are still to come; none once the world has healed. */
  private budget: number;
  private clientClock = day;
  private readonly mishaps: Mishaps;
  private step = 0;
  private rowIds = 0;
  private token = '';

  constructor(
    private readonly room: ServerRoom,
    private readonly protections: Protections,
    private readonly seed: number,
    /** Tenants of one database have names of their own. */
    tenants = 't',
  ) {
    this.chance = new Seeded(seed);
    this.mishaps = new Mishaps(this.chance, (kind) => this.count(kind));
    this.tenant = `${tenants}${String(seed)}`;
    this.rowsPerBatch = this.chance.whole(2, 4);
    this.budget = this.chance.whole(1, 3);
    this.main = {
      name: 'book',
      saved: { rows: firstRows(this.chance), journal: undefined },
      beside: undefined,
    };
    this.network = new FaultyNetwork({
      ...{ time: this.time, room, chance: this.chance, protections },
      fate: (step, isWrite) => this.fateOf(step, isWrite),
      struck: (fault) => (this.faults[fault] += 1),
      note: (line) => this.lines.push(line),
    });
  }

  async run(): Promise<ScheduleOutcome> {
    const { room, time, chance } = this;
    room.chance = chance;
    room.clock = () => new Date(day + time.now);
    room.database.isGone = false;
    this.token = await room.moveIn(this.tenant);
    await this.act();
    if (chance.happens(0.1)) await this.act();
    const sheets = await this.heal();
    const verdict = await this.history.judge(room, this.tenant, sheets.rows);
    return { seed: this.seed, ...verdict, faults: this.faults, history: this.lines };
  }

  private count(kind: FaultKind): void {
    this.faults[kind] += 1;
    this.lines.push(`${String(this.time.now)} ms: ${kind}`);
  }

  private fateOf(step: number, isWrite: boolean): RequestFault | undefined {
    this.step = step;
    this.mishaps.reach(step);
    if (this.budget === 0 || !this.chance.happens(isWrite ? 0.3 : 0.1)) return undefined;
    const fault = this.chance.pick(requestFaults);
    if (isOfCommit(fault) && !isWrite) return undefined;
    this.budget -= 1;
    this.mishaps.strike();
    return fault;
  }

  /** One thing that people do with a workbook. */
  private async act(): Promise<void> {
    const kind = this.chance.whole(1, 40);
    if (kind === 1) return this.pushOlder();
    if (kind === 2) return this.rebuild();
    if (kind === 3) return this.jump();
    if (kind <= 6) return this.pushTwice();
    await this.pushMain();
    if (kind <= 9) this.edit();
  }

  private edit(): void {
    const { main, chance, copies } = this;
    this.healthy.delete(main.name);
    main.saved = { ...main.saved, rows: edited(main.saved.rows, chance, copies.length + this.step) };
    this.lines.push('edited');
  }

  private async pushMain(): Promise<void> {
    await this.together([this.begin(this.main, true)]);
  }

  /** Two people have the same file open and press at once. */
  private async pushTwice(): Promise<void> {
    this.count('twoClients');
    const copy = this.copyOf(this.main.saved, 'copy');
    await this.together([this.begin(this.main, true), this.begin(copy, false)]);
  }

  private async pushOlder(): Promise<void> {
    const knowsFirst = this.chance.happens(0.5);
    if (knowsFirst) await this.pushMain();
    const older = this.copyOf(this.main.saved, 'older');
    if (!knowsFirst) await this.pushMain();
    this.edit();
    await this.pushMain();
    this.count('olderCopyPushed');
    await this.together([this.begin(older, false)]);
  }

  private async rebuild(): Promise<void> {
    await this.pushMain();
    this.count('sheetRebuilt');
    this.healthy.delete(this.main.name);
    this.main.saved = { rows: rebuilt(this.main.saved.rows), journal: undefined };
    await this.pushMain();
  }

  private async jump(): Promise<void> {
    await this.pushMain();
    this.count('clockJumped');
    const { room, time, chance } = this;
    this.clientClock += chance.whole(-48, 48) * hour;
    const skew = chance.whole(-48, 48) * hour;
    room.clock = () => new Date(day + skew + time.now);
    await this.pushMain();
  }

  private copyOf(saved: Sheets, name: string): BookFile {
    const copy = { name: `${name}${String(this.copies.length)}`, saved, beside: undefined };
    this.copies.push(copy);
    this.history.shared();
    return copy;
  }

  private open(file: BookFile): ClientAtWork {
    const newRowId = (): string => `${file.name}-${String((this.rowIds += 1))}`;
    const limits = { rows: this.rowsPerBatch, bytes: 1_000_000 };
    return new ClientAtWork(new MemoryBook(file, newRowId, limits), this.protections, this.time.pause);
  }

  private wishNow(): PushWish {
    return {
      resume: this.chance.happens(0.6),
      overChanges: false,
      now: new Date(this.clientClock + this.time.now).toISOString(),
      rowsPerBatch: this.rowsPerBatch,
      closesAfterJournal: 0,
    };
  }

  /** Begins a push, with or without a mishap at the workbook; gives what to wait for. */
  private begin(file: BookFile, mayFail: boolean): () => Promise<void> {
    const client = this.open(file);
    const wish = this.wishNow();
    const isClosed = this.mishaps.draw(client, this.step, mayFail && this.budget > 0);
    if (!isClosed) return () => this.follow(file, client, wish);
    return () => this.follow(file, client, { ...wish, closesAfterJournal: this.chance.whole(2, 4) });
  }

  /** Waits for a push and does with the workbook what people do then. */
  private async follow(file: BookFile, client: ClientAtWork, wish: PushWish): Promise<void> {
    this.healthy.delete(file.name);
    this.lines.push(`${file.name} pushed${wish.resume ? ', to go on' : ''}`);
    const end = await client.push(this.network, this.token, wish);
    this.mishaps.clear();
    client.isOpen = false;
    this.note(file, end);
    if (end.end === 'closed') {
      if (wish.closesAfterJournal > 0) this.count('closedBeforeSend');
      for (const journal of [...client.book.left, file.saved.journal, file.beside])
        this.history.survived(journal);
      this.history.claim(client.book.claimsAtClose());
      return;
    }
    this.take(client, end);
    if (this.chance.happens(0.08)) this.count('closedWithoutSaving');
    else this.keep(file, client, end);
  }

  private keep(file: BookFile, { book }: ClientAtWork, end: PushEnd): void {
    file.saved = book.live;
    if (end.end !== 'done') return;
    const { tied, failure, fates, cancelled } = end.summary;
    if (tied && !failure && !cancelled && fates.notIn + fates.unknown === 0) this.healthy.add(file.name);
  }

  private take({ book }: ClientAtWork, end: PushEnd): void {
    for (const journal of [...book.left, book.live.journal]) this.history.survived(journal);
    if (end.end !== 'done' || !book.claims) return;
    const { claims } = book;
    this.history.claim(claims);
    const { fates } = end.summary;
    const said = [claims.in.size, claims.notIn.size, claims.unknown.size];
    if (said.join() !== [fates.in, fates.notIn, fates.unknown].join())
      this.history.wrong(`the summary counts ${JSON.stringify(fates)}, the rows ${said.join(', ')}`);
  }

  private note({ name }: BookFile, end: PushEnd): void {
    const what =
      end.end === 'done'
        ? `${JSON.stringify(end.summary.fates)} ${end.summary.failure?.code ?? ''}`
        : end.end === 'refused'
          ? end.error.code
          : '';
    this.lines.push(`${String(this.time.now)} ms: ${name} ${end.end} ${what}`);
  }

  private async together(pushes: readonly (() => Promise<void>)[]): Promise<void> {
    let open = pushes.length;
    const failures: unknown[] = [];
    for (const push of pushes)
      void push()
        .catch((error: unknown) => failures.push(error))
        .finally(() => (open -= 1));
    await this.time.passUntil(() => open === 0);
    if (failures.length > 0) throw failures[0];
    if (open > 0) throw new Error(`seed ${String(this.seed)} waits for ever: ${this.lines.join('; ')}`);
  }

  /** The world is good again: everybody goes on with what they have, the workbook itself last, and what was late arrives. */
  private async heal(): Promise<Sheets> {
    this.budget = 0;
    this.network.heal();
    this.lines.push('healed');
    const files = [...this.copies, this.main];
    for (const file of files.filter((one) => this.needsPush(one)))
      await this.together([() => this.pushWell(file)]);
    await this.time.passUntil(() => false);
    return this.main.saved;
  }

  /** Nothing is left to do where the last push said that all is in and the workbook was saved with it. */
  private needsPush({ name }: BookFile): boolean {
    return !this.healthy.has(name) || (name === 'book' && this.copies.length > 0);
  }

  private async pushWell(file: BookFile): Promise<void> {
    const client = this.open(file);
    // What another copy put there since is replaced by a run of its own, not by going on with one that was before it.
    const isLast = file === this.main && this.copies.length > 0;
    const wish = this.wishNow();
    const end = await client.push(this.network, this.token, {
      ...wish,
      resume: wish.resume && !isLast,
      overChanges: this.copies.length > 0,
    });
    this.note(file, end);
    this.take(client, end);
    file.saved = client.book.live;
    if (end.end !== 'done') return this.history.wrong(`${file.name} could not be pushed after healing`);
    const { fates, tied, failure } = end.summary;
    if (failure) this.history.wrong(`${file.name} stopped after healing: ${failure.code}`);
    else if (fates.unknown > 0) this.history.wrong(`${file.name} has unknown rows after healing`);
    else if (!tied) this.history.wrong(`${file.name} does not tie after healing`);
    else if (fates.notIn > 0) this.history.wrong(`${file.name} has rows not in after healing`);
  }
}
