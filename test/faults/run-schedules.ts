import { FastDatabase } from './fast-database';
import { noFaults, type FaultCounts, type FaultKind } from './fault-kinds';
import { protectionNames, protectionsWithout, type ProtectionName } from './protections';
import { Schedule, type ScheduleOutcome } from './schedule';
import { ServerRoom } from './server-room';

export interface FaultsWish {
  readonly schedules: number;
  /** The first schedule has this seed, the next the one after. */
  readonly seed: number;
  readonly without?: ProtectionName | undefined;
  /** Ends at the first schedule that is red. */
  readonly untilRed?: boolean;
  readonly onSchedule?: (done: number, outcome: ScheduleOutcome) => void;
}

export interface FaultsReport {
  readonly schedules: number;
  readonly lost: number;
  readonly doubled: number;
  readonly wrongFate: number;
  readonly faults: FaultCounts;
  readonly firstRed: ScheduleOutcome | undefined;
}

/** Schedules of one database: a tenant each, so that none sees another; then a fresh one, before it grows slow. */
const schedulesPerDatabase = 4_000;

const isRed = ({ lost, doubled, wrongFate }: ScheduleOutcome): boolean =>
  lost.length + doubled.length + wrongFate.length > 0;

/** Runs schedules one after the other in this process and adds up what came of them. */
export async function runSchedules(wish: FaultsWish): Promise<FaultsReport> {
  const protections = protectionsWithout(wish.without);
  const faults = noFaults();
  const sums = { lost: 0, doubled: 0, wrongFate: 0 };
  let firstRed: ScheduleOutcome | undefined;
  let done = 0;
  while (done < wish.schedules && !(wish.untilRed === true && firstRed)) {
    const database = await FastDatabase.open();
    const room = new ServerRoom(database, protections.transactionEnd);
    await room.prepare();
    const until = Math.min(wish.schedules, done + schedulesPerDatabase);
    while (done < until && !(wish.untilRed === true && firstRed)) {
      const outcome = await new Schedule(room, protections, wish.seed + done).run();
      done += 1;
      for (const kind of Object.keys(faults) as FaultKind[]) faults[kind] += outcome.faults[kind];
      sums.lost += outcome.lost.length;
      sums.doubled += outcome.doubled.length;
      sums.wrongFate += outcome.wrongFate.length;
      if (isRed(outcome)) firstRed ??= outcome;
      wish.onSchedule?.(done, outcome);
    }
    await database.close();
  }
  return { schedules: done, ...sums, faults, firstRed };
}

/** Where each protection, taken away, is missed first; found by `npm run faults -- --without NAME`. */
const telling: Readonly<Record<ProtectionName, number>> = {
  journal: 47,
  keys: 1,
  transaction: 52,
  resume: 270,
};

/** Runs the telling schedule of each protection without it: what is red. */
export async function redWithout(): Promise<Readonly<Record<ProtectionName, boolean>>> {
  const database = await FastDatabase.open();
  const red = { journal: false, keys: false, transaction: false, resume: false };
  for (const name of protectionNames) {
    const protections = protectionsWithout(name);
    const room = new ServerRoom(database, protections.transactionEnd);
    if (name === protectionNames[0]) await room.prepare();
    red[name] = isRed(await new Schedule(room, protections, telling[name]).run());
  }
  await database.close();
  return red;
}
