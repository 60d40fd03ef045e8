import { z } from 'zod';
import { restDialect } from './dialect/rest-schema';

const address = z.url({ protocol: /^https?$/ });
const word = z.string().min(1).max(200);

/** How requests say who asks. Public parts only: the secret is asked for, or comes from the environment. */
export const authenticationKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bearer') }),
  z.strictObject({ kind: z.literal('apiKey'), header: word.regex(/^[A-Za-z0-9-]+$/) }),
  z.strictObject({ kind: z.literal('basic'), user: word }),
  z.strictObject({
    kind: z.literal('clientCredentials'),
    tokenUrl: address,
    clientId: word,
    scope: word.optional(),
    /** Where the client's secret goes; RFC 6749 2.3.1 prefers the header. */
    secretIn: z.enum(['header', 'body']).default('header'),
  }),
  z.strictObject({
    kind: z.literal('authorizationCode'),
    authorizeUrl: address,
    tokenUrl: address,
    clientId: word,
    scope: word.optional(),
  }),
]);
export type AuthenticationKind = z.infer<typeof authenticationKind>;

/** A SmartBilling installation as data: where it is, how it is spoken to, and no secret (docs/connections.md). */
export const connectionProfile = z.strictObject({
  version: z.literal(1),
  name: word,
  baseUrl: address.refine((url) => !/[?#@]/.test(url), 'an address without user, query or fragment'),
  authentication: authenticationKind,
  /** Milliseconds until an answer is given up on. */
  timeout: z.int().min(100).max(600_000).optional(),
  dialect: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('reference') }), restDialect]),
});
export type ConnectionProfile = z.infer<typeof connectionProfile>;

/** The profile of the reference contract at an address. */
export const referenceProfile = (baseUrl: string): ConnectionProfile => ({
  version: 1,
  name: 'SmartBilling',
  baseUrl,
  authentication: { kind: 'bearer' },
  dialect: { kind: 'reference' },
});
