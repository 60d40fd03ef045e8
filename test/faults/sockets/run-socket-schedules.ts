import { openPostgres } from '../../../src/server/database/postgres-database';
import { startPostgres } from '../../server/throwaway-postgres';
import { noFaults, type FaultKind } from '../fault-kinds';
import type { FaultsReport } from '../run-schedules';
import { ServerRoom } from '../server-room';
import { ServerProcess } from './server-process';
import { SocketSchedule } from './socket-schedule';

export interface SocketsWish {
  readonly schedules: number;
  readonly seed: number;
}

const tokens = ['reader-of-all', 'importer-of-all', 'administrator-of-all'];

/** The same laws over real sockets: two server processes on one real PostgreSQL, killed with `kill -9` while they work. */
export async function runSocketSchedules({ schedules, seed }: SocketsWish): Promise<FaultsReport> {
  const postgres = await startPostgres();
  const servers = [1, 2].map(() => new ServerProcess(['0', postgres.url, ...tokens]));
  const faults = noFaults();
  const sums = { lost: 0, doubled: 0, wrongFate: 0 };
  let firstRed: FaultsReport['firstRed'];
  try {
    await Promise.all(servers.map((server) => server.up()));
    const database = await openPostgres(postgres.url);
    const room = new ServerRoom(database, 'rollsBack');
    for (let done = 0; done < schedules; done += 1) {
      const schedule = new SocketSchedule(room, servers, seed + done);
      const verdict = await schedule.run();
      for (const kind of Object.keys(faults) as FaultKind[]) faults[kind] += schedule.faults[kind];
      sums.lost += verdict.lost.length;
      sums.doubled += verdict.doubled.length;
      sums.wrongFate += verdict.wrongFate.length;
      if (verdict.lost.length + verdict.doubled.length + verdict.wrongFate.length > 0)
        firstRed ??= { seed: seed + done, ...verdict, faults: schedule.faults, history: [] };
    }
    await database.close();
  } finally {
    for (const server of servers) server.stop();
    postgres.stop();
  }
  return { schedules, ...sums, faults, firstRed };
}
