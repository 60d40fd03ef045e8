/** The reference server in a process of its own, its data in memory: `serve-beside.ts ORIGIN`. Says where it is in JSON. */
import { openServer } from '../../src/server/open-server';
import { keptDatabase } from './kept-database';

const { url, tokens } = await openServer({
  memoryFrom: await keptDatabase(),
  clock: () => new Date('2026-11-22T12:00:00Z'),
  allowedOrigins: process.argv.slice(2),
});
process.stdout.write(`${JSON.stringify({ url, tokens })}\n`);
