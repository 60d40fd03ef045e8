import { assertNever } from '../../core/kernel/assert-never';
import type { AuthenticationKind } from '../connection-profile';
import { basicCredentials, bearer, fixedHeaders, type Authentication } from './authentication';
import { clientCredentials } from './client-credentials';

/** How a profile's requests say who asks. For a sign-in by people, the secret is an access token got elsewhere. */
export function authenticate(kind: AuthenticationKind, secret: string): Authentication {
  switch (kind.kind) {
    case 'bearer':
    case 'authorizationCode':
      return bearer(secret);
    case 'apiKey':
      return fixedHeaders({ [kind.header]: secret });
    case 'basic':
      return fixedHeaders({ Authorization: basicCredentials(kind.user, secret) });
    case 'clientCredentials':
      return clientCredentials(kind, secret);
    default:
      return assertNever(kind);
  }
}
