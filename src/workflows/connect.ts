import type { Authentication } from '../smartbilling/authentication/authentication';
import { referenceProfile, type ConnectionProfile } from '../smartbilling/connection-profile';
import { openClient, type World } from '../smartbilling/open-client';
import type { SmartBillingClient } from '../smartbilling/smartbilling-client';
import { realPause } from './push/real-pause';

/** A SmartBilling installation that answered; what is secret stays in memory with the client. */
export interface Connection {
  readonly url: string;
  readonly client: SmartBillingClient;
}

export interface ConnectionRequest {
  readonly url: string;
  readonly token: string;
}

const realWorld: World = { wait: realPause, now: () => new Date(), newRun: () => crypto.randomUUID() };

/** Reaches the installation of a profile and makes sure it lets us in; CodedErrors say why not. */
export async function connectBy(
  profile: ConnectionProfile,
  secret: string | Authentication,
  world: World = realWorld,
): Promise<Connection> {
  const client = openClient(profile, secret, world);
  await client.schema();
  return { url: profile.baseUrl, client };
}

/** Reaches SmartBilling and makes sure it is one and lets us in; CodedErrors say why not. */
export const connect = ({ url, token }: ConnectionRequest): Promise<Connection> =>
  connectBy(referenceProfile(url), token);
