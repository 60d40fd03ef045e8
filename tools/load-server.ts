/** One server process of a load test: address and, each second, its memory, told to the process that started it. */
import { openServer } from '../src/server/open-server';

const token = process.env['SBM_LOAD_TOKEN'] ?? '';
const tokens = { reader: `${token}-reader`, importer: token, administrator: `${token}-administrator` };

const server = await openServer({
  port: 0,
  databaseUrl: process.env['SBM_LOAD_DATABASE'],
  tokens,
  limits: { requestsPerMinute: Number(process.env['SBM_LOAD_REQUESTS'] ?? 6_000) },
  onFault: ({ error }) => process.send?.({ fault: String(error) }),
});
process.send?.({ url: server.url });
setInterval(() => process.send?.({ memory: process.memoryUsage().rss }), 1_000);
process.once('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
