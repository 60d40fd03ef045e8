import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

type Stored = Record<string, unknown>;

/** What happens to the n-th creation, from 1: its answer is lost, it never arrives, or the API asks for a pause. */
export type CreationFate = 'done' | 'answerLost' | 'requestLost' | 'pause' | 'failsAfter';

export interface OtherBilling {
  readonly url: string;
  readonly collections: ReadonlyMap<string, Stored[]>;
  /** Secrets it issued itself, beside the one it was told. */
  readonly issued: readonly string[];
  readonly requests: readonly string[];
  /** All tokens issued so far stop working. */
  expireTokens(): void;
  close(): Promise<void>;
}

export interface OtherBillingOptions {
  readonly isAllowed: (headers: FastifyRequest['headers'], tokens: ReadonlySet<string>) => boolean;
  readonly secret: string;
  readonly creation?: (attempt: number) => CreationFate;
  readonly refuses?: (collection: string, body: Stored) => string | undefined;
  /** What it makes of a body before it stores it. */
  readonly alters?: (body: Stored) => Stored;
}

const pageSize = 7;
const keys: Readonly<Record<string, string>> = { parties: 'ref', sites: 'code', groups: 'title' };

const hangUp = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  request.raw.socket.destroy();
  return reply.hijack();
};

const merge = (into: Stored, change: Stored): void => {
  for (const [name, value] of Object.entries(change)) {
    const inner = into[name];
    if (typeof value === 'object' && value !== null && typeof inner === 'object' && inner !== null) {
      merge(inner as Stored, value as Stored);
    } else into[name] = value;
  }
};

/** Tokens of client credentials, authorization codes and refresh tokens; a code is taken once. */
function addTokenDoor(app: FastifyInstance, secret: string, tokens: Set<string>, issued: string[]): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  app.post('/oauth/token', (request, reply) => {
    const form = request.body as Record<string, string>;
    const basic = `Basic ${Buffer.from(`migration:${secret}`).toString('base64')}`;
    const isKnown = form['client_secret'] === secret || request.headers.authorization === basic;
    if (form['grant_type'] === 'client_credentials' && !isKnown) {
      return reply.code(401).send({ error: 'invalid_client' });
    }
    const token = `issued-token-${String(issued.length)}-${secret}`;
    issued.push(token);
    tokens.add(token);
    return reply.send({ access_token: token, token_type: 'bearer', refresh_token: `refresh-${secret}` });
  });
}

/**
 * A billing system that is not SmartBilling, over a socket: other paths and names, one row a request, fuzzy search,
 * pages, 201 with a Location and no body, errors as text, nothing unique and nothing idempotent.
 */
export async function openOtherBilling(options: OtherBillingOptions): Promise<OtherBilling> {
  const {
    isAllowed,
    secret,
    creation = () => 'done',
    refuses = () => undefined,
    alters = (body) => body,
  } = options;
  const collections = new Map<string, Stored[]>(Object.keys(keys).map((name) => [name, []]));
  const tokens = new Set<string>();
  const issued: string[] = [];
  const requests: string[] = [];
  let attempts = 0;
  const app = fastify({ forceCloseConnections: true });
  addTokenDoor(app, secret, tokens, issued);
  app.addHook('onRequest', async (request, reply) => {
    // A browser asks first, and shows Location only where it is told to.
    void reply.headers({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PATCH',
      'access-control-allow-headers': 'authorization, content-type, x-api-key',
      'access-control-expose-headers': 'location, retry-after',
    });
    if (request.method === 'OPTIONS') {
      await reply.code(204).send();
      return;
    }
    requests.push(`${request.method} ${request.url}`);
    if (request.url.startsWith('/oauth/') || isAllowed(request.headers, tokens)) return;
    await reply.code(401).type('text/plain').send('who are you?');
  });
  app.get('/api/ping', (_request, reply) => reply.type('text/plain').send('pong'));
  const listOf = (request: FastifyRequest): Stored[] =>
    collections.get((request.params as { collection: string }).collection) ?? [];
  app.get('/api/:collection/search', (request) => {
    const { collection } = request.params as { collection: string };
    const { q = '' } = request.query as { q?: string };
    const hits = listOf(request).filter((one) => String(one[keys[collection] ?? '']).startsWith(q));
    return { hits };
  });
  app.get('/api/:collection', (request) => {
    const page = Number((request.query as { page?: string }).page ?? 1);
    return { hits: listOf(request).slice((page - 1) * pageSize, page * pageSize) };
  });
  app.post('/api/:collection', async (request, reply: FastifyReply) => {
    const { collection } = request.params as { collection: string };
    const body = request.body as Stored;
    attempts += 1;
    const fate = creation(attempts);
    if (fate === 'pause')
      return reply.code(429).header('retry-after', '1').type('text/plain').send('slow down');
    if (fate === 'requestLost') return hangUp(request, reply);
    const refusal = refuses(collection, body);
    if (refusal !== undefined) return reply.code(422).type('text/plain').send(refusal);
    const list = listOf(request);
    const no = 1_000 + list.length;
    list.push({ no, ...alters(body) });
    if (fate === 'answerLost') return hangUp(request, reply);
    if (fate === 'failsAfter') return reply.code(500).type('text/plain').send('oops');
    return reply
      .code(201)
      .header('location', `/api/${collection}/${String(no)}`)
      .send();
  });
  app.patch('/api/:collection/:no', (request, reply) => {
    const { no } = request.params as { no: string };
    const found = listOf(request).find((one) => String(one['no']) === no);
    if (!found) return reply.code(404).type('text/plain').send('no such thing');
    merge(found, request.body as Stored);
    return reply.code(204).send();
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, collections, issued, requests, expireTokens: () => tokens.clear(), close: () => app.close() };
}

/** Its profile: customers are parties, locations are sites of a party by its number, money is cents, days are 31/12/2026. */
export const otherProfile = (url: string, authentication: object): object => ({
  version: 1,
  name: 'Other Billing',
  baseUrl: url,
  authentication,
  dialect: {
    kind: 'rest',
    probe: '/api/ping',
    paging: { kind: 'page', parameter: 'page' },
    limits: { atOnce: 3, afterLostAnswer: 10 },
    entities: {
      customer: {
        path: '/api/parties',
        id: { path: 'no', created: 'location' },
        find: { path: '/api/parties/search', query: { q: '{legacyId}' }, items: 'hits' },
        list: { items: 'hits' },
        update: { method: 'PATCH', path: '/api/parties/{id}' },
        constants: { origin: 'migration' },
        others: 'ignore',
        fields: {
          legacyId: 'ref',
          accountName: 'names.shown',
          billingEmail: 'mail',
          billingCity: 'address.town',
          billingCycleDay: { name: 'cycleDay', form: { as: 'text' } },
          invoicingStartDate: { name: 'from', form: { as: 'date', pattern: 'DD/MM/YYYY' } },
          sendLateNotifications: { name: 'reminders', form: { as: 'flag', yes: 'Y', no: 'N' } },
          accountType: 'kind',
          securityDeposit: { name: 'depositCents', form: { as: 'minorUnits' } },
          creditLimit: { name: 'creditLimit', form: { as: 'number' } },
        },
      },
      category: {
        path: '/api/groups',
        id: { path: 'no', created: 'location' },
        find: { path: '/api/groups/search', query: { q: '{categoryName}' }, items: 'hits' },
        others: 'ignore',
        fields: { categoryName: 'title' },
      },
      serviceLocation: {
        path: '/api/sites',
        id: { path: 'no', created: 'location' },
        find: { path: '/api/sites/search', query: { q: '{legacyId}' }, items: 'hits' },
        list: { items: 'hits' },
        update: { method: 'PATCH', path: '/api/sites/{id}' },
        others: 'ignore',
        fields: {
          legacyId: 'code',
          customer: { name: 'partyNo', form: { as: 'idOf', entity: 'customer' } },
          city: 'town',
          province: 'region',
        },
      },
    },
  },
});
