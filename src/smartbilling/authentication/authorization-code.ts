import { CodedError } from '../../core/kernel/coded-error';
import type { AuthenticationKind } from '../connection-profile';
import type { Authentication } from './authentication';
import { askForTokens, type Tokens } from './token-endpoint';

type AuthorizationCode = Extract<AuthenticationKind, { kind: 'authorizationCode' }>;

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The code verifier of RFC 7636 from 32 random bytes: 43 characters. */
export const codeVerifier = (random: Uint8Array): string => base64Url(random);

/** Its S256 challenge. */
export async function codeChallenge(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64Url(new Uint8Array(digest));
}

export interface SignIn {
  /** Where the sign-in page sends people back to; a page of the add-in's own origin. */
  readonly redirectUrl: string;
  readonly verifier: string;
  /** Comes back unchanged, or the answer is somebody else's. */
  readonly state: string;
}

/** The address of the sign-in page. */
export async function signInUrl(
  { authorizeUrl, clientId, scope }: AuthorizationCode,
  { redirectUrl, verifier, state }: SignIn,
): Promise<string> {
  const url = new URL(authorizeUrl);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    state,
    code_challenge: await codeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(scope === undefined ? {} : { scope }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** The code in the address people were sent back to; throws SIGN_IN_REFUSED where there is none for this sign-in. */
export function codeOf(returned: string, { state }: SignIn): string {
  const answer = new URL(returned).searchParams;
  const code = answer.get('code');
  if (code === null || answer.get('state') !== state) {
    const refusal = answer.get('error') ?? '';
    throw new CodedError('SIGN_IN_REFUSED', 'notDone', 'The sign-in ended without a code.', { refusal });
  }
  return code;
}

/** Exchanges the code for tokens. A public client: the verifier stands for a secret. */
export const exchangeCode = (
  { tokenUrl, clientId }: AuthorizationCode,
  code: string,
  { redirectUrl, verifier }: SignIn,
): Promise<Tokens> =>
  askForTokens(tokenUrl, {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: redirectUrl,
    code_verifier: verifier,
  });

/** The tokens of a sign-in, in memory; after a 401 the refresh token, where one was given, gets the next. */
export function signedIn({ tokenUrl, clientId }: AuthorizationCode, first: Tokens): Authentication {
  let tokens = first;
  return {
    headers: () => Promise.resolve({ Authorization: `Bearer ${tokens.access_token}` }),
    renew: async () => {
      const { refresh_token: refresh } = tokens;
      if (refresh === undefined) return false;
      const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refresh };
      tokens = { refresh_token: refresh, ...(await askForTokens(tokenUrl, form)) };
      return true;
    },
  };
}
