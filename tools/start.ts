/** `npm start`: builds what is stale, then serves the workbench, the pane and the embedded server on one address. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildPrograms } from './build-programs';

await buildPrograms();

const root = resolve(import.meta.dirname, '..');
const command = [resolve(root, 'bin/sbm.js'), 'start', '--web', resolve(root, 'dist/web')];
const server = spawn(process.execPath, ['--max-semi-space-size=64', ...command, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
