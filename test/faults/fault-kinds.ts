/** What may happen to a request on its way and while it is worked on. */
export const requestFaults = [
  'requestLost',
  'responseLost',
  'delayedPastTimeout',
  'deliveredTwice',
  'reordered',
  'resetInMidBody',
  'tooManyRequests',
  'failedBeforeCommit',
  'failedAfterCommit',
  'slowDrip',
  'serverKilled',
  'databaseGone',
  'laptopAsleep',
] as const;

/** What may happen around a push. */
export const workbookFaults = [
  'closedBeforeSend',
  'closedInMidPush',
  'closedWithoutSaving',
  'olderCopyPushed',
  'sheetRebuilt',
  'twoClients',
  'clockJumped',
  'sortedInMidPush',
  'cancelled',
] as const;

export type RequestFault = (typeof requestFaults)[number];

/** They need something to commit; a request that writes nothing passes them by. */
export const isOfCommit = (fault: RequestFault): boolean =>
  fault === 'failedBeforeCommit' || fault === 'failedAfterCommit';
export type FaultKind = RequestFault | (typeof workbookFaults)[number];

export type FaultCounts = Record<FaultKind, number>;

export const noFaults = (): FaultCounts =>
  Object.fromEntries([...requestFaults, ...workbookFaults].map((kind) => [kind, 0])) as FaultCounts;
