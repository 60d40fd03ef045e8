import { createSmartBillingClient, type SmartBillingClient } from '../smartbilling/smartbilling-client';

/** A SmartBilling installation that answered; the token stays in memory with the client. */
export interface Connection {
  readonly url: string;
  readonly client: SmartBillingClient;
}

export interface ConnectionRequest {
  readonly url: string;
  readonly token: string;
}

/** Reaches SmartBilling and makes sure it is one and lets us in; CodedErrors say why not. */
export async function connect({ url, token }: ConnectionRequest): Promise<Connection> {
  const client = createSmartBillingClient({ baseUrl: url, token });
  await client.schema();
  return { url, client };
}
