import type { StageProgress } from './act-state';

/** How far, how fast and how long a stage has to go; speed and time only once there is something to go by. */
export interface Pace {
  /** 0 to 1. */
  readonly fraction: number;
  /** Units a second. */
  readonly speed?: number;
  readonly secondsLeft?: number;
}

const shortestMeasure = 300;

export function paceOf({ done, total, startedAt, doneAtStart, now }: StageProgress): Pace {
  const fraction = total > 0 ? Math.min(1, done / total) : 0;
  const elapsed = now - startedAt;
  const gained = done - doneAtStart;
  if (elapsed < shortestMeasure || gained <= 0) return { fraction };
  const speed = (gained / elapsed) * 1000;
  return { fraction, speed, secondsLeft: Math.max(0, total - done) / speed };
}
