/** The reference server of the push bench, in a process of its own: told where its data are, it tells its address. */
import { openServer } from '../src/server/open-server';

const server = await openServer({
  databaseUrl: process.env['BENCH_DATABASE'],
  data: process.env['BENCH_FOLDER'],
  limits: { requestsPerMinute: 1_000_000 },
  onFault: ({ error }) => console.error(error),
});
process.send?.({ url: server.url, token: server.tokens.importer });
process.once('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
