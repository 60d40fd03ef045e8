import type { FaultsReport } from './faults-report';

/** Ends at Ctrl-C, so that what was run until then can still be told. */
export function whenInterrupted(): AbortSignal {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  return abort.signal;
}

const between = 10_000;

const minutes = (seconds: number): string => (seconds / 60).toFixed(seconds < 600 ? 1 : 0);

/** Every ten seconds a line of how far it is, how fast, and how long it will still take. */
export function tellingProgress(of: number, tell: (line: string) => void): (report: FaultsReport) => void {
  const started = performance.now();
  let told = started;
  return ({ schedules, lost, doubled, wrongFate }) => {
    const now = performance.now();
    if (now - told < between) return;
    told = now;
    const rate = (schedules * 1_000) / (now - started);
    const red = lost + doubled + wrongFate;
    const left = minutes((of - schedules) / rate);
    tell(
      `${String(schedules)} of ${String(of)} schedules, ${rate.toFixed(1)} a second, ${left} min left, ${String(red)} red`,
    );
  };
}
