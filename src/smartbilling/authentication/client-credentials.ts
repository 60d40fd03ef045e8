import type { AuthenticationKind } from '../connection-profile';
import { basicCredentials, type Authentication } from './authentication';
import { askForTokens } from './token-endpoint';

type ClientCredentials = Extract<AuthenticationKind, { kind: 'clientCredentials' }>;

/** OAuth 2 client credentials (RFC 6749 4.4): the token is fetched when first needed and again after a 401. */
export function clientCredentials(
  { tokenUrl, clientId, scope, secretIn }: ClientCredentials,
  secret: string,
): Authentication {
  const form = { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) };
  const fetchToken = async (): Promise<string> => {
    const answer =
      secretIn === 'body'
        ? askForTokens(tokenUrl, { ...form, client_id: clientId, client_secret: secret })
        : askForTokens(tokenUrl, form, {
            Authorization: basicCredentials(encodeURIComponent(clientId), encodeURIComponent(secret)),
          });
    return (await answer).access_token;
  };
  let token: Promise<string> | undefined;
  const renewed = (): Promise<string> => {
    token = fetchToken();
    token.catch(() => (token = undefined));
    return token;
  };
  return {
    headers: async () => ({ Authorization: `Bearer ${await (token ?? renewed())}` }),
    renew: async () => {
      await renewed();
      return true;
    },
  };
}
