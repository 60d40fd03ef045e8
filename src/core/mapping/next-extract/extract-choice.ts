/** What comes in of an extract. */
export interface ExtractChoice {
  /** Groups that stay out: see `groupName`. */
  readonly leave: ReadonlySet<string>;
  /** Whose value counts in a conflict; `ask` keeps the sheet's and tells of it again next time. */
  readonly take: 'source' | 'sheet' | 'ask';
  /** Conflicts decided one by one: see `conflictName`. */
  readonly settled: ReadonlyMap<string, 'source' | 'sheet'>;
}

/** All that is new and changed, and the sheet's own corrections. */
export const usualChoice: ExtractChoice = { leave: new Set(), take: 'ask', settled: new Map() };

/** New rows of an entity, its rows gone, or the changes of one of its fields. */
export const groupName = (entity: string, kind: 'added' | 'gone' | 'changed', field = ''): string =>
  [entity, kind, field].join('\n');

export const conflictName = (entity: string, key: string, field: string): string =>
  [entity, field, key].join('\n');
