import type { EntityNames } from './lexicon-entry';
import { composedDeskNames } from './composed-desk-names';
import { composedFinanceNames } from './composed-finance-names';
import { composedPartyNames } from './composed-party-names';
import { composedServiceNames } from './composed-service-names';

/** Every pattern of an entry with one of its alternatives chosen in all brackets: `(billing|invoice) (e mail|)`. */
export function expandPattern(pattern: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (!group) return [pattern.replace(/\s+/g, ' ').trim()];
  const [whole, inside = ''] = group;
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + whole.length);
  return inside.split('|').flatMap((choice) => expandPattern(`${before}${choice}${after}`));
}

/**
 * Names put together from what a thing is of (billing, caller, ticket…) and what is said of it (name, number, date…), in
 * the order of either language: what any system could call its columns, rather than what one does.
 */
export const composedNames: readonly EntityNames[] = [
  ...composedPartyNames,
  ...composedFinanceNames,
  ...composedServiceNames,
  ...composedDeskNames,
];
