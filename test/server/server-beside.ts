import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { OpenServer } from '../../src/server/open-server';

export interface ServerBeside extends Pick<OpenServer, 'url' | 'tokens'> {
  stop(): void;
}

/** Starts the reference server beside a test of the pane: a page, and jsdom, cannot hold its database. */
export async function openServerBeside(origin: string): Promise<ServerBeside> {
  const root = resolve(import.meta.dirname, '../..');
  const typescript = resolve(root, 'tools/typescript.mjs');
  const program = resolve(import.meta.dirname, 'serve-beside.ts');
  const child = spawn(process.execPath, ['--import', typescript, program, origin], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => ['']),
  ])) as [string];
  if (line === '') throw new Error('the server did not come up');
  return { ...(JSON.parse(line) as Pick<OpenServer, 'url' | 'tokens'>), stop: () => void child.kill() };
}
