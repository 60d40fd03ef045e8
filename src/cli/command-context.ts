import type { Output } from './output';

/** The world as commands see it; the launcher gives the real one. */
export interface CommandContext extends Output {
  readonly now: () => Date;
  readonly newRowId: () => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called with what to do when the person presses Ctrl+C; gives how to stop listening. */
  readonly onInterrupt: (act: () => void) => () => void;
}
