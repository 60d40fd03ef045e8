import { strFromU8, unzipSync } from 'fflate';
import { otherProfile, openOtherBilling, type OtherBillingOptions } from '../dialect/other-billing';
import { Folder, sbm, typeInto } from './terminal';

const secret = 'hush-7f3a91c2';
const folder = new Folder();
const base64 = (text: string): string => Buffer.from(text).toString('base64');

afterAll(() => folder.remove());

/** All that is in the folder, what is zipped unzipped. */
function written(): string {
  return folder
    .names()
    .flatMap((name) => {
      const bytes = folder.bytes(name);
      return name.endsWith('.xlsx')
        ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
        : [bytes.toString()];
    })
    .join('\n');
}

type Allowed = OtherBillingOptions['isAllowed'];
const issuedToken: Allowed = ({ authorization = '' }, tokens) =>
  tokens.has(authorization.replace('Bearer ', ''));

test.each<[string, (url: string) => object, Allowed]>([
  ['a bearer token', () => ({ kind: 'bearer' }), ({ authorization }) => authorization === `Bearer ${secret}`],
  [
    'an API key',
    () => ({ kind: 'apiKey', header: 'X-Api-Key' }),
    (headers) => headers['x-api-key'] === secret,
  ],
  [
    'a password',
    () => ({ kind: 'basic', user: 'migrée' }),
    ({ authorization }) => authorization === `Basic ${base64(`migrée:${secret}`)}`,
  ],
  [
    'client credentials in the header',
    (url) => ({ kind: 'clientCredentials', tokenUrl: `${url}/oauth/token`, clientId: 'migration' }),
    issuedToken,
  ],
  [
    'client credentials in the body',
    (url) => ({ kind: 'clientCredentials', tokenUrl: `${url}/oauth/token`, clientId: 'x', secretIn: 'body' }),
    issuedToken,
  ],
])('%s opens the door and is written nowhere', async (_what, authentication, isAllowed) => {
  let created = 0;
  const server = await openOtherBilling({
    secret,
    isAllowed,
    creation: () => {
      created += 1;
      // A token that ends half way is renewed, once.
      if (created === 1) server.expireTokens();
      return 'done';
    },
  });
  const file = folder.file('categories.xlsx');
  await sbm(['workspace', 'create', file, '--entities', 'category', '--force']);
  await typeInto(file, 'Categories', { A2: 'Internet', H2: 'Yes', A3: 'Voice', H3: 'Yes' });
  const profile = folder.write(
    'profile.json',
    JSON.stringify(otherProfile(server.url, authentication(server.url))),
  );
  const refused = await sbm(['push', file, '--connection', profile], { token: 'another-secret-5511' });
  const { exitCode, out, err } = await sbm(['push', file, '--connection', profile, '--json'], {
    token: secret,
  });
  expect([refused.exitCode, exitCode]).toEqual([3, 0]);
  expect(server.collections.get('groups')?.map(({ title }) => title)).toEqual(['Internet', 'Voice']);
  const everything = written() + out + err + refused.out + refused.err;
  expect(everything).toContain('Internet');
  for (const text of [
    secret,
    base64(`migrée:${secret}`),
    base64(`migration:${secret}`),
    'another-secret',
    ...server.issued,
  ]) {
    expect(everything).not.toContain(text);
  }
  await server.close();
});
