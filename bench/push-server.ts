/**
 * The reference server of the push bench, in a process of its own: told where data are, it opens a server on each and
 * tells their addresses; told an address, it closes that one.
 */
import { openServer } from '../src/server/open-server';
import type { DatabaseChoice } from '../src/server/database/open-database';

const places = JSON.parse(process.argv[2] ?? '[]') as readonly DatabaseChoice[];
const servers = await Promise.all(
  places.map((place) =>
    openServer({
      ...place,
      limits: { requestsPerMinute: 1_000_000 },
      onFault: ({ error }) => console.error(error),
    }),
  ),
);
process.send?.(servers.map(({ url, tokens }) => ({ url, token: tokens.importer })));
process.on('message', (url) => {
  void servers
    .find((server) => server.url === url)
    ?.close()
    .then(() => process.send?.(url));
});
process.on('disconnect', () => process.exit(0));
