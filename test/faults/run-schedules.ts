import { FastDatabase } from './fast-database';
import { addReports, isRed, nothingRun, reportOf, type FaultsReport } from './faults-report';
import { protectionNames, protectionsWithout, type ProtectionName } from './protections';
import { Schedule } from './schedule';
import { ServerRoom } from './server-room';

export interface FaultsWish {
  readonly schedules: number;
  /** The first schedule has this seed, the next the one after. */
  readonly seed: number;
  readonly without?: ProtectionName | undefined;
  /** Ends at the first schedule that is red. */
  readonly untilRed?: boolean;
  /** Runs the telling schedule of each protection without it, too. */
  readonly prove?: boolean;
  /** Ends after the schedule under way; what was run by then is reported. */
  readonly signal?: AbortSignal | undefined;
  readonly onSchedule?: ((report: FaultsReport) => void) | undefined;
}

/** Schedules of one database: a tenant each, so that none sees another; then a fresh one, before it grows large. */
const schedulesPerDatabase = 4_000;

/** Which protections would be missed. */
export type Proof = Readonly<Record<ProtectionName, boolean>>;

/** Runs schedules one after the other in this process and adds up what came of them. */
export async function runSchedules(
  wish: FaultsWish,
): Promise<FaultsReport & { readonly redWithout?: Proof }> {
  const protections = protectionsWithout(wish.without);
  let report = nothingRun();
  let redWithout: Proof | undefined;
  const isOver = (): boolean =>
    report.schedules >= wish.schedules ||
    wish.signal?.aborted === true ||
    (wish.untilRed === true && report.firstRed !== undefined);
  while (!isOver()) {
    const database = await FastDatabase.open();
    const room = new ServerRoom(database, protections.transactionEnd);
    await room.prepare();
    const until = report.schedules + schedulesPerDatabase;
    while (!isOver() && report.schedules < until) {
      const schedule = new Schedule(room, protections, wish.seed + report.schedules);
      report = addReports(report, reportOf(await schedule.run()));
      wish.onSchedule?.(report);
    }
    if (isOver() && wish.prove === true) redWithout = await prove(database);
    await database.close();
  }
  return { ...report, ...(redWithout ? { redWithout } : {}) };
}

/** Where each protection, taken away, is missed first; found by `npm run faults -- --without NAME`. */
const telling: Readonly<Record<ProtectionName, number>> = {
  journal: 8,
  keys: 1,
  transaction: 24,
  resume: 449,
};

/** Runs the telling schedule of each protection without it: what is red. */
async function prove(database: FastDatabase): Promise<Proof> {
  const red = { journal: false, keys: false, transaction: false, resume: false };
  for (const name of protectionNames) {
    const protections = protectionsWithout(name);
    const room = new ServerRoom(database, protections.transactionEnd);
    red[name] = isRed(await new Schedule(room, protections, telling[name], name).run());
  }
  return red;
}
