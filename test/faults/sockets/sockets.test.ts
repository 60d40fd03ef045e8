import { missingPostgres } from '../../server/throwaway-postgres';
import { runSocketSchedules } from './run-socket-schedules';

const missing = missingPostgres();
if (missing) console.info(missing);
const schedules = missing ? 0 : 5;

test('pushes over real sockets and PostgreSQL, with servers killed under them, lose and double nothing', async () => {
  const report = schedules > 0 ? await runSocketSchedules({ schedules, seed: 1 }) : undefined;
  expect(report?.firstRed).toBeUndefined();
  expect(report?.schedules ?? 0).toBe(schedules);
}, 300_000);
