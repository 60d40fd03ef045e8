/**
 * `npm run faults -- --schedules N --seed S [--processes N] [--json]`: puts N pushes through a world that fails, each by its own seed, and
 * counts what was lost, doubled or told wrongly. `--without journal|keys|transaction|resume` takes one protection away and
 * prints the first seed that shows it, `--prove` does so for all four by known seeds; `--trace` prints every step of the first red schedule. `--sockets` does the same
 * over real sockets, real PostgreSQL and `kill -9`. Ctrl-C ends it and tells what was run until then.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FaultsReport } from '../test/faults/faults-report';
import { runInProcesses } from '../test/faults/in-processes';
import { protectionNames, type ProtectionName } from '../test/faults/protections';
import { runSchedules, type Proof } from '../test/faults/run-schedules';
import { runSocketSchedules } from '../test/faults/sockets/run-socket-schedules';
import { tellingProgress, whenInterrupted } from '../test/faults/watch-schedules';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    without: { type: 'string' },
    json: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
    sockets: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const without = protectionOf(values.without);
const report = await reportOf();
print(report);
const red = report.lost + report.doubled + report.wrongFate > 0;
process.exitCode = red === (without !== undefined) ? 0 : 1;

function protectionOf(name: string | undefined): ProtectionName | undefined {
  const found = protectionNames.find((one) => one === name);
  if (name !== undefined && !found) throw new Error(`--without takes ${protectionNames.join(', ')}`);
  return found;
}

function reportOf(): Promise<FaultsReport & { readonly redWithout?: Proof }> {
  const schedules = Number(values.schedules);
  const onSchedule = tellingProgress(schedules, (line) => process.stderr.write(`${line}\n`));
  const wish = { schedules, seed: Number(values.seed), onSchedule, signal: whenInterrupted() };
  const processes = Number(values.processes);
  if (values.sockets) return runSocketSchedules(wish);
  if (processes > 1)
    return runInProcesses(fileURLToPath(new URL('faults-share.ts', import.meta.url)), wish, processes);
  return runSchedules({
    ...wish,
    prove: values.prove,
    without,
    untilRed: without !== undefined || values.trace,
  });
}

function print({ firstRed, ...counts }: FaultsReport): void {
  const seconds = (performance.now() - started) / 1_000;
  if (values.json) process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), ...counts })}\n`);
  else {
    const { schedules, lost, doubled, wrongFate, faults } = counts;
    const kinds = Object.entries(faults).map(([kind, n]) => `  ${kind.padEnd(20)} ${String(n)}\n`);
    process.stdout.write(
      `${String(schedules)} schedules in ${seconds.toFixed(1)} s: ${String(lost)} lost, ${String(doubled)} doubled, ${String(wrongFate)} wrong fates\n${kinds.join('')}`,
    );
  }
  if (!firstRed) return;
  const findings = [...firstRed.lost, ...firstRed.doubled, ...firstRed.wrongFate];
  const lines = [...(values.trace ? firstRed.history : []), ...findings];
  process.stderr.write(
    `first red seed: ${String(firstRed.seed)}\n${lines.map((line) => `  ${line}\n`).join('')}`,
  );
}
