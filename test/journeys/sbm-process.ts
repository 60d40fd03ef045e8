import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const program = resolve(import.meta.dirname, '../../bin/sbm.js');

export interface SbmOutcome<Result> {
  readonly exitCode: number | null;
  readonly result: Result;
  readonly milliseconds: number;
}

/** Runs the built `sbm` as a person would, with `--json`, and reads what it printed. */
export function sbm<Result>(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): SbmOutcome<Result> {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
  const milliseconds = performance.now() - started;
  try {
    return { exitCode: status, result: JSON.parse(stdout) as Result, milliseconds };
  } catch {
    throw new Error(
      `sbm ${args.join(' ')} printed no JSON: ${stdout.slice(0, 500)} ${stderr.slice(0, 2000)}`,
    );
  }
}

export interface Running<FirstLine> {
  readonly first: FirstLine;
  readonly pid: number;
  stop(): Promise<number | null>;
}

/** Starts a command that goes on (`serve`, `start`) and reads its first line; `stop` interrupts it politely. */
export async function startSbm<FirstLine>(args: readonly string[]): Promise<Running<FirstLine>> {
  const child: ChildProcess = spawn(process.execPath, [program, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('no standard output');
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), exited.then(() => ['{}'])])) as [string];
  return {
    first: JSON.parse(line) as FirstLine,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
