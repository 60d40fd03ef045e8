import { openPostgres } from '../../../src/server/database/postgres-database';
import { startPostgres } from '../../server/throwaway-postgres';
import { addReports, nothingRun, reportOf, type FaultsReport } from '../faults-report';
import type { FaultsWish } from '../run-schedules';
import { ServerRoom } from '../server-room';
import { ServerProcess } from './server-process';
import { SocketSchedule } from './socket-schedule';

const tokens = ['reader-of-all', 'importer-of-all', 'administrator-of-all'];

/** The same laws over real sockets: two server processes on one real PostgreSQL, killed with `kill -9` while they work. */
export async function runSocketSchedules(wish: FaultsWish): Promise<FaultsReport> {
  const postgres = await startPostgres();
  const servers = [1, 2].map(() => new ServerProcess(['0', postgres.url, ...tokens]));
  let report = nothingRun();
  try {
    await Promise.all(servers.map((server) => server.up()));
    const database = await openPostgres(postgres.url);
    const room = new ServerRoom(database, 'rollsBack');
    while (report.schedules < wish.schedules && wish.signal?.aborted !== true) {
      const schedule = new SocketSchedule(room, servers, wish.seed + report.schedules);
      report = addReports(report, reportOf(await schedule.run()));
      wish.onSchedule?.(report);
    }
    await database.close();
  } finally {
    for (const server of servers) server.stop();
    postgres.stop();
  }
  return report;
}
