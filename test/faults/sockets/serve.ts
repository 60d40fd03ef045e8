/** A server process to be killed: `serve.ts PORT DATABASE_URL TOKEN…`; several of them share one database. */
import { openServer } from '../../../src/server/open-server';

const [port, databaseUrl, reader = '', importer = '', administrator = ''] = process.argv.slice(2);

const { url } = await openServer({
  port: Number(port),
  databaseUrl,
  tokens: { reader, importer, administrator },
  limits: { requestsPerMinute: 1e9 },
});
process.stdout.write(`${url}\n`);
