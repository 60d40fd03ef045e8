import { randomUUID } from 'node:crypto';
import { realPause } from '../workflows/push/real-pause';
import { runCommandLine } from './command-line';

/** Both Ctrl+C and a polite kill ask the running command to stop by itself. */
const stopSignals = ['SIGINT', 'SIGTERM'] as const;

/** Whoever reads what is printed may have read enough, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  now: () => new Date(),
  newRowId: () => randomUUID(),
  pause: realPause,
  environment: process.env,
  onInterrupt(act) {
    for (const signal of stopSignals) process.on(signal, act);
    return () => {
      for (const signal of stopSignals) process.off(signal, act);
    };
  },
});
