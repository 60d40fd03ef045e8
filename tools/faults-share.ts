/** One share of `npm run faults -- --processes N`: `faults-share.ts SCHEDULES SEED` sends a report with every schedule. */
import { runSchedules } from '../test/faults/run-schedules';
import { whenInterrupted } from '../test/faults/watch-schedules';

const [schedules, seed] = process.argv.slice(2).map(Number);

await runSchedules({
  ...{ schedules: schedules ?? 0, seed: seed ?? 0, signal: whenInterrupted() },
  onSchedule: (report) => process.send?.(report),
});
process.disconnect();
