/** The reference server in a process of its own, its data in memory: `serve-beside.ts ORIGIN`. Says where it is in JSON. */
import { openServer } from '../../src/server/open-server';

const { url, tokens } = await openServer({
  clock: () => new Date('2026-11-22T12:00:00Z'),
  allowedOrigins: process.argv.slice(2),
});
process.stdout.write(`${JSON.stringify({ url, tokens })}\n`);
