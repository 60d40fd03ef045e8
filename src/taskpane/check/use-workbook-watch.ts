/** Whether what the list says is still what the sheets hold. */
export type Freshness = 'fresh' | 'stale' | 'rechecking';
