import { otherProfile, openOtherBilling, type OtherBilling } from '../dialect/other-billing';
import { Folder, sbm, sbmJson } from './terminal';

const secret = 'hush-7f3a91c2';
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
  await sbm(['workspace', 'create', workbook]);
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
  const { result, out, err } = await push(server, file);
  console.log(
    JSON.stringify([
      result.entities['customer'],
      result.entities['serviceLocation'],
      result.fates,
      result.error,
      result.tied,
    ]),
    server.requests.slice(0, 12),
    err,
  );
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
  expect(result.notCarried).toMatchObject({ category: expect.any(Number) as number });

  const again = await push(server, file);
  expect(again.result.entities['customer']).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: refs(server, 'parties', 'ref').length,
  });
  await server.close();
});
