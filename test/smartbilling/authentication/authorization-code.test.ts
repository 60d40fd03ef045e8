import { authenticationKind, type AuthenticationKind } from '../../../src/smartbilling/connection-profile';
import {
  codeChallenge,
  codeOf,
  codeVerifier,
  exchangeCode,
  signedIn,
  signInUrl,
} from '../../../src/smartbilling/authentication/authorization-code';
import { openDoor } from '../../../src/smartbilling/http-door';
import { openOtherBilling } from '../../dialect/other-billing';

type Code = Extract<AuthenticationKind, { kind: 'authorizationCode' }>;
const kindAt = (url: string): Code =>
  authenticationKind.parse({
    kind: 'authorizationCode',
    authorizeUrl: `${url}/oauth/authorize?tenant=1`,
    tokenUrl: `${url}/oauth/token`,
    clientId: 'migration',
    scope: 'import',
  }) as Code;

test('the verifier and challenge of RFC 7636, appendix B', async () => {
  const bytes = [116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121]; // prettier-ignore
  const verifier = codeVerifier(new Uint8Array(bytes));
  expect(verifier).toBe('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
  expect(await codeChallenge(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
});

test('the sign-in page is told the challenge only; an answer to another sign-in has no code', async () => {
  const signIn = {
    redirectUrl: 'https://addin.example/signed-in.html',
    verifier: 'v'.repeat(43),
    state: 's-1',
  };
  const url = new URL(await signInUrl(kindAt('https://id.example'), signIn));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    tenant: '1',
    response_type: 'code',
    client_id: 'migration',
    redirect_uri: signIn.redirectUrl,
    state: 's-1',
    scope: 'import',
    code_challenge: await codeChallenge(signIn.verifier),
    code_challenge_method: 'S256',
  });
  expect(url.href).not.toContain(signIn.verifier);
  expect(codeOf(`${signIn.redirectUrl}?code=abc&state=s-1`, signIn)).toBe('abc');
  for (const answer of ['?code=abc&state=s-2', '?error=access_denied&state=s-1', '?code=abc']) {
    expect(() => codeOf(signIn.redirectUrl + answer, signIn)).toThrow(
      expect.objectContaining({ code: 'SIGN_IN_REFUSED', fate: 'notDone' }),
    );
  }
});

test('a code becomes tokens; an ended one is refreshed once, and no more', async () => {
  const server = await openOtherBilling({
    secret: 'x',
    isAllowed: ({ authorization = '' }, tokens) => tokens.has(authorization.replace('Bearer ', '')),
  });
  const kind = kindAt(server.url);
  const signIn = { redirectUrl: 'https://addin.example/', verifier: 'v', state: 's' };
  const authentication = signedIn(kind, await exchangeCode(kind, 'abc', signIn));
  const door = openDoor({ baseUrl: server.url, authentication });
  const ping = async (): Promise<number> =>
    (await door({ config: { url: '/api/ping' }, effect: 'reads' })).status;
  expect(await ping()).toBe(200);
  server.expireTokens();
  expect(await ping()).toBe(200);
  expect(server.issued).toHaveLength(2);
  await server.close();
});
