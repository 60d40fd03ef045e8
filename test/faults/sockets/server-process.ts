import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = process.cwd();

/** One process of the real server, which can be killed as a machine dies and comes up again by itself. */
export class ServerProcess {
  url: string | undefined;
  #child: ChildProcess | undefined;
  #isWanted = true;
  #starting: Promise<void>;

  constructor(private readonly args: readonly string[]) {
    this.#starting = this.#start();
  }

  /** Resolves when it answers, or fails if it cannot come up. */
  up(): Promise<void> {
    return this.#starting;
  }

  /** `kill -9`: no farewell, whatever it is at. */
  kill(): void {
    if (this.url === undefined) return;
    this.url = undefined;
    this.#child?.kill('SIGKILL');
    this.#starting = this.#start();
  }

  stop(): void {
    this.#isWanted = false;
    this.#child?.kill('SIGKILL');
  }

  async #start(): Promise<void> {
    const typescript = resolve(root, 'tools/typescript.mjs');
    const program = resolve(root, 'test/faults/sockets/serve.ts');
    const child = spawn(process.execPath, ['--import', typescript, program, ...this.args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), 'line'),
      once(child, 'exit').then(() => ['']),
    ])) as [string];
    if (line === '' && this.#isWanted) throw new Error('the server did not come up');
    this.url = line;
  }
}
