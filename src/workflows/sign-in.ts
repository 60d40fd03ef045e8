import {
  codeOf,
  codeVerifier,
  exchangeCode,
  signedIn,
  signInUrl,
} from '../smartbilling/authentication/authorization-code';
import type { Authentication } from '../smartbilling/authentication/authentication';
import type { ConnectionProfile } from '../smartbilling/connection-profile';

/** Where people sign in: shows an address, and gives the one they were sent back to. */
export interface SignInDoor {
  readonly redirectUrl: string;
  /** Throws a CodedError where the window was closed or cannot be shown. */
  show(url: string): Promise<string>;
}

type Code = Extract<ConnectionProfile['authentication'], { kind: 'authorizationCode' }>;

/** Lets a person sign in (authorization code with PKCE); the tokens stay in memory. `random` gives so many bytes. */
export async function signIn(
  kind: Code,
  door: SignInDoor,
  random: (bytes: number) => Uint8Array,
): Promise<Authentication> {
  const { redirectUrl } = door;
  const asked = { redirectUrl, verifier: codeVerifier(random(32)), state: codeVerifier(random(16)) };
  const returned = await door.show(await signInUrl(kind, asked));
  return signedIn(kind, await exchangeCode(kind, codeOf(returned, asked), asked));
}
