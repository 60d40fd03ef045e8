import { otherProfile, openOtherBilling, type OtherBilling } from '../dialect/other-billing';
import { cellsOf, Folder, sbm, sbmJson } from './terminal';

const secret = 'hush-7f3a91c2';
const sheets =
  'taxCode,glAccount,company,category,charge,service,serviceItem,customer,contact,serviceLocation,subscription,subscriptionItem';
const bearer = { kind: 'bearer' };
const folder = new Folder();
const workbook = folder.file('atlas.xlsx');

interface Pushed {
  readonly tied: boolean;
  readonly fates: Readonly<Record<string, number>>;
  readonly entities: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly notCarried: Readonly<Record<string, number>>;
  readonly controlTotals: Readonly<Record<string, { count: number; stored: { count: number } }>>;
  readonly error?: { readonly code: string; readonly fate: string };
  readonly canary?: {
    readonly rows: number;
    readonly differences: readonly { field: string }[];
    readonly stops: readonly { rule: string }[];
    readonly waves: { readonly sent: number; readonly of: number };
  };
}

beforeAll(async () => {
  await sbm(['workspace', 'create', workbook, '--entities', sheets]);
  await sbm(['map', folder.extract, '--into', workbook, '--profile', folder.profile]);
});
afterAll(() => folder.remove());

const open = (options: Partial<Parameters<typeof openOtherBilling>[0]> = {}): Promise<OtherBilling> =>
  openOtherBilling({
    secret,
    isAllowed: ({ authorization }) => authorization === `Bearer ${secret}`,
    ...options,
  });

const push = (
  server: OtherBilling,
  file: string,
  more: readonly string[] = [],
): ReturnType<typeof sbmJson<Pushed>> => {
  const profile = folder.write('other.json', JSON.stringify(otherProfile(server.url, bearer)));
  return sbmJson<Pushed>(['push', file, '--connection', profile, ...more], { token: secret });
};

const copy = (name: string): string => folder.write(name, folder.bytes('atlas.xlsx'));
const refs = (server: OtherBilling, collection: string, key: string): unknown[] =>
  (server.collections.get(collection) ?? []).map((one) => one[key]);

test('a workbook reaches another billing system and comes back, every row once, through a bad network', async () => {
  const fates = ['done', 'answerLost', 'pause', 'requestLost', 'failsAfter'] as const;
  const server = await open({ creation: (attempt) => fates[attempt % fates.length] ?? 'done' });
  const file = copy('faults.xlsx');
  const { result } = await push(server, file);
  for (const [collection, key, entity] of [
    ['parties', 'ref', 'customer'],
    ['sites', 'code', 'serviceLocation'],
  ] as const) {
    const there = refs(server, collection, key);
    expect(there.length).toBeGreaterThan(20);
    expect(new Set(there).size).toBe(there.length);
    expect(result.entities[entity]).toMatchObject({ created: there.length, updated: 0, unchanged: 0 });
    expect(result.controlTotals[entity]).toMatchObject({
      count: there.length,
      stored: { count: there.length },
    });
  }
  expect(result).toMatchObject({ tied: true, fates: { unknown: 0 } });
  const site = server.collections.get('sites')?.[0];
  expect(server.collections.get('parties')?.map(({ no }) => no)).toContain(Number(site?.['partyNo']));
  expect(result.notCarried).toMatchObject({ contact: 5, company: 1, subscription: 40 });

  const again = await push(server, file);
  expect(again.result.entities['customer']).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: refs(server, 'parties', 'ref').length,
  });
  await server.close();
});

test('a row that is refused in words stops a canary; a stop can be loosened', async () => {
  const server = await open({
    refuses: (_collection, { ref }) => (ref === 'C1002' ? 'names.shown is on our black list' : undefined),
  });
  const file = copy('canary.xlsx');
  const careful = await push(server, file, ['--canary']);
  // One of each kind goes first; C1002 is not among them, so the first wave after it stops; its site has nobody to belong to.
  const [customers = 0] = [refs(server, 'parties', 'ref').length];
  expect(careful.result.canary).toMatchObject({
    differences: [],
    stops: [{ rule: 'rejects', found: 2, allowed: 0 }],
  });
  expect(careful.exitCode).toBe(1);
  expect((await cellsOf(file, 'Customers')).flat().join()).toContain('names.shown is on our black list');
  const loose = await push(server, file, ['--canary', '--resume', '--stop-after-rejects', '5%']);
  expect(loose.result.canary).toMatchObject({ stops: [] });
  expect(loose.result.canary?.waves.sent).toBe(loose.result.canary?.waves.of);
  expect(loose.result.entities['customer']).toMatchObject({ rejected: 1 });
  expect(refs(server, 'parties', 'ref').length).toBeGreaterThanOrEqual(customers);
  expect(new Set(refs(server, 'parties', 'ref')).size).toBe(refs(server, 'parties', 'ref').length);
  await server.close();
});

test('a canary that comes back altered lets nothing else follow', async () => {
  const server = await open({ alters: (body) => ('town' in body ? { ...body, town: 'Elsewhere' } : body) });
  const { result } = await push(server, copy('altered.xlsx'), ['--canary']);
  expect(result.canary?.differences.map(({ field }) => field)).toContain('city');
  expect(result.canary).toMatchObject({ stops: [{ rule: 'differences' }], waves: { sent: 1 } });
  const all = refs(server, 'parties', 'ref').length;
  expect(all).toBe(result.entities['customer']?.['created']);
  expect(all).toBeLessThan(36);
  await server.close();
});

test('what it cannot do it says: no dry run; a profile with faults, each at its place', async () => {
  const server = await open();
  const dry = await push(server, workbook, ['--dry-run']);
  expect([dry.exitCode, dry.result.error]).toEqual([
    3,
    expect.objectContaining({ code: 'DRY_RUN_UNSUPPORTED', fate: 'notDone' }),
  ]);
  const profile = folder.write(
    'faulty.json',
    JSON.stringify({ ...otherProfile('ftp://x', { kind: 'apiKey' }) }),
  );
  const { exitCode, err } = await sbm(['push', workbook, '--connection', profile], { token: secret });
  expect(exitCode).toBe(3);
  expect(err).toMatch(/baseUrl: .*authentication\.header: /);
  expect(server.collections.get('parties')).toEqual([]);
  await server.close();
});
