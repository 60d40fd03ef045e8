import type { InternalAxiosRequestConfig } from 'axios';
import type { PushJournal } from '../../src/core/push/push-journal';
import type { SmartBillingClient } from '../../src/smartbilling/smartbilling-client';
import type { TransactionEnd } from './faulty-database';

export const protectionNames = ['journal', 'keys', 'transaction', 'resume'] as const;
export type ProtectionName = (typeof protectionNames)[number];

/** What each protection is between the product's parts; one taken away is a seam that forgets it. */
export interface Protections {
  /** The journal as it gets kept. */
  readonly keptJournal: (journal: PushJournal) => PushJournal;
  /** The request as it reaches the server. */
  readonly changedRequest: (config: InternalAxiosRequestConfig) => InternalAxiosRequestConfig;
  readonly transactionEnd: TransactionEnd;
  /** The client as the push workflow uses it. */
  readonly client: (client: SmartBillingClient) => SmartBillingClient;
}

const all: Protections = {
  keptJournal: (journal) => journal,
  changedRequest: (config) => config,
  transactionEnd: 'rollsBack',
  client: (client) => client,
};

interface SentBatch {
  readonly rowKeys?: readonly string[];
}

/** Every sending comes under names nobody has seen, so that the server's tables of keys find nothing. */
function strangers(): Protections['changedRequest'] {
  let sent = 0;
  return (config) => {
    if (!config.headers.has('Idempotency-Key')) return config;
    sent += 1;
    const body = JSON.parse(String(config.data)) as SentBatch;
    const rowKeys = body.rowKeys?.map((key) => `${key}-${String(sent)}`);
    const key = `${String(config.headers.get('Idempotency-Key'))}~${String(sent)}`;
    const headers = config.headers.concat({ 'Idempotency-Key': key });
    return { ...config, headers, data: JSON.stringify({ ...body, rowKeys }) };
  };
}

/** A batch is written down only after it was sent: the first time it is to be kept, it is forgotten. */
function lateJournal(): Protections['keptJournal'] {
  const seen = new Set<string>();
  return (journal) => ({
    ...journal,
    batches: journal.batches.filter(({ key, state }) => {
      const name = `${journal.run} ${key}`;
      const isFirst = state === 'sent' && !seen.has(name);
      seen.add(name);
      return !isFirst;
    }),
  });
}

/** All protections, or all but one. */
export function protectionsWithout(name: ProtectionName | undefined): Protections {
  switch (name) {
    case undefined:
      return all;
    case 'journal':
      return { ...all, keptJournal: lateJournal() };
    case 'keys':
      return { ...all, changedRequest: strangers() };
    case 'transaction':
      return { ...all, transactionEnd: 'commitsHalf' };
    case 'resume':
      return { ...all, client: (client) => ({ ...client, batch: () => Promise.resolve(undefined) }) };
  }
}
