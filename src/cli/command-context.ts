import type { Pause } from '../workflows/push/keep-trying';
import type { Output } from './output';

/** The world as commands see it; the launcher gives the real one. */
export interface CommandContext extends Output {
  readonly now: () => Date;
  readonly newRowId: () => string;
  /** How a command waits before it tries again. */
  readonly pause: Pause;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called with what to do when the person presses Ctrl+C; gives how to stop listening. */
  readonly onInterrupt: (act: () => void) => () => void;
}
