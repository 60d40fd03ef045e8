import type { RowReader } from '../../entities/table-lookup';
import type { TermsOfType } from './contract-timeline';

/** What a row of the Contract Types sheet says of its terms; undefined while its interval or terms are blank. */
export function termsOfType(row: RowReader): TermsOfType | undefined {
  const [interval, initialTerm, renewalTerm] = [row('interval'), row('initialTerm'), row('renewalTerm')];
  if (interval === null || typeof initialTerm !== 'number' || typeof renewalTerm !== 'number')
    return undefined;
  const [renewalType, noticeDays] = [row('renewalType'), row('noticeDays')];
  return {
    interval: String(interval),
    initialTerm,
    renewalTerm,
    renewalType: renewalType === null ? null : String(renewalType),
    noticeDays: typeof noticeDays === 'number' ? noticeDays : null,
  };
}
