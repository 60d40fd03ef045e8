import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { addReports, nothingRun, type FaultsReport } from './faults-report';
import type { FaultsWish } from './run-schedules';

/** What a process is to run: the schedules from a seed on. */
export type Share = Pick<FaultsWish, 'schedules' | 'seed'>;

/** The same schedules in as many shares, as even as can be. */
function sharesOf({ schedules, seed }: Share, processes: number): readonly Share[] {
  const starts = Array.from({ length: processes + 1 }, (_, at) => Math.floor((schedules * at) / processes));
  return starts
    .slice(1)
    .map((end, at) => ({ schedules: end - (starts[at] ?? 0), seed: seed + (starts[at] ?? 0) }));
}

/** Runs `program SCHEDULES SEED` in so many processes, each of which tells by message how far it is, and adds up what came of them. */
export async function runInProcesses(
  program: string,
  wish: FaultsWish,
  processes: number,
): Promise<FaultsReport> {
  const reports = new Map<ChildProcess, FaultsReport>();
  const together = (): FaultsReport => [...reports.values()].reduce(addReports, nothingRun());
  const children = sharesOf(wish, processes).map((share) => {
    const child = fork(program, [String(share.schedules), String(share.seed)]);
    child.on('message', (report) => {
      reports.set(child, report as FaultsReport);
      wish.onSchedule?.(together());
    });
    return child;
  });
  wish.signal?.addEventListener('abort', () => children.forEach((child) => child.kill('SIGINT')));
  const ends = await Promise.all(children.map((child) => once(child, 'exit')));
  if (ends.some(([code]) => code !== 0)) throw new Error('a process of schedules ended before its time');
  return together();
}
