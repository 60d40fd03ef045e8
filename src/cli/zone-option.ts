import { InvalidArgumentError } from 'commander';
import { shippedLists } from '../core/entities/lists/reference-lists';
import { parameterValue } from '../core/entities/parameter-value';

/** The zone a new SmartBilling starts with. */
export const usualZone = String(parameterValue(() => undefined, 'timeZone', shippedLists));

/** Reads the name of a time zone. */
export function zone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new InvalidArgumentError(`a time zone, as ${usualZone}`);
  }
}
