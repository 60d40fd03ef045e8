import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What happens to a batch on its way: it passes, or it arrives and the network is gone from then on. */
type Mishap = 'none' | 'goneAfter';

export interface FailingNetwork {
  readonly url: string;
  close(): Promise<void>;
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

async function passOn(
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<[IncomingMessage, Buffer]> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const { method = 'GET', headers } = incoming;
    const outgoing = request(target + (incoming.url ?? ''), { method, headers, agent: false }, resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
  return [answer, await bodyOf(answer)];
}

/** Stands between a client and the real server; `fate` says what happens to a batch. Port 0 takes a free one. */
export async function openFailingNetwork(
  target: string,
  fate: (key: string) => Mishap,
  port = 0,
): Promise<FailingNetwork> {
  const sockets = new Set<Socket>();
  let isGone = false;

  const goAway = (): void => {
    isGone = true;
    server.close();
    for (const socket of sockets) socket.destroy();
  };

  const carry = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const key = incoming.method === 'POST' ? String(incoming.headers['idempotency-key'] ?? '') : '';
    const mishap = key === '' ? 'none' : fate(key);
    const [answer, answered] = await passOn(target, incoming, body);
    if (mishap === 'goneAfter') goAway();
    if (mishap !== 'none') incoming.socket.destroy();
    else outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(answered);
  };

  const server = createServer((incoming, outgoing) => {
    carry(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    close: async () => {
      if (isGone) return;
      goAway();
      await Promise.resolve();
    },
  };
}
