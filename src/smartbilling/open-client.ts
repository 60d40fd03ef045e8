import { authenticate } from './authentication/authenticate';
import type { Authentication } from './authentication/authentication';
import type { ConnectionProfile } from './connection-profile';
import type { Wait } from './dialect/paced-door';
import { createRestClient } from './dialect/rest-client';
import { openDoor } from './http-door';
import { referenceClient, type SmartBillingClient } from './smartbilling-client';

export interface World {
  readonly wait: Wait;
  readonly now: () => Date;
  /** Names a run where the installation has none. */
  readonly newRun: () => string;
}

/** A client for the installation a profile describes. The secret stays in memory, in this client only. */
export function openClient(
  profile: ConnectionProfile,
  secret: string | Authentication,
  world: World,
): SmartBillingClient {
  const { baseUrl, dialect, timeout } = profile;
  const authentication = typeof secret === 'string' ? authenticate(profile.authentication, secret) : secret;
  const door = openDoor({ baseUrl, authentication, timeout });
  return dialect.kind === 'reference'
    ? referenceClient(door)
    : createRestClient({ baseUrl, dialect, door, ...world });
}
