/**
 * `npm run start:excel`: what `npm start` serves, on https://localhost:3000 as the manifest says.
 * Uses the certificate that `npx office-addin-dev-certs install` puts in the home folder.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { buildPrograms } from './build-programs';

const inner = 3001;
const certificates = resolve(homedir(), '.office-addin-dev-certs');

if (existsSync(resolve(certificates, 'localhost.key'))) await serve();
else {
  console.error('No certificate for localhost yet. Run: npx office-addin-dev-certs install');
  process.exitCode = 3;
}

async function serve(): Promise<void> {
  await buildPrograms();
  const root = resolve(import.meta.dirname, '..');
  const command = [resolve(root, 'bin/sbm.js'), 'start', '--web', resolve(root, 'dist/web')];
  const server = spawn(process.execPath, [...command, '--port', String(inner)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  const key = readFileSync(resolve(certificates, 'localhost.key'));
  const cert = readFileSync(resolve(certificates, 'localhost.crt'));
  createServer({ key, cert }, passOn).listen(3000, 'localhost', () => {
    console.log('Ready for Excel on https://localhost:3000');
  });
}

/** Excel loads add-ins over https only; the request itself goes unchanged to the server behind. */
function passOn(asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url: path, headers } = asked;
  const onward = request({ host: 'localhost', port: inner, method, path, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end('The server is not ready yet. Reload in a moment.'));
  asked.pipe(onward);
}
