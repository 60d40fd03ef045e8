/** `npm start`: builds what is stale, then serves the workbench, the pane and the embedded server on one address. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildPrograms } from './build-programs';

await buildPrograms();

const sbm = resolve(import.meta.dirname, '../bin/sbm.js');
const server = spawn(process.execPath, [sbm, 'start', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
