import type { Bilingual } from '../../core/kernel/bilingual';
import { CodedError } from '../../core/kernel/coded-error';
import type { RowFinding } from '../../core/push/wire';
import type { Answered } from '../http-door';
import type { Effect } from '../request-failure';
import type { RestDialect, RestEntity } from './rest-schema';
import { nameOf } from './their-record';
import { valueAt } from './their-json';

const longestText = 300;

const codes: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  429: 'RATE_LIMITED',
};

/** An answer that says nothing of a row, as an error of the world. What it says itself is left out: it may hold anything. */
export function worldError({ status, headers }: Answered, effect: Effect): CodedError {
  const fate = status >= 500 && effect === 'writes' ? 'unknown' : 'notDone';
  const seconds = Number(headers['retry-after']);
  const details = { status, ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) };
  return new CodedError(codes[status] ?? 'REFUSED', fate, `The server answered ${String(status)}.`, details);
}

/** Whether an answer refuses this row, and not whoever asks or the moment. */
export const refusesRow = ({ status }: Answered): boolean =>
  status >= 400 && status < 500 && ![401, 403, 407, 408, 425, 429].includes(status);

/** Row findings of connections; their texts are whole sentences, since no rule of the check stands behind them. */
export const finding = (code: string, field: string, found: string, expected: Bilingual): RowFinding => ({
  row: 0,
  field,
  code,
  found,
  expected,
});

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? '')).slice(0, longestText);

/** What they say is wrong with a row, at the field of ours it names. */
export function rowRefusal(
  { status, data }: Answered,
  errors: RestDialect['errors'],
  { fields }: RestEntity,
): RowFinding {
  const named = errors.field === undefined ? undefined : valueAt(data, errors.field);
  const ours = Object.entries(fields).find(([, mapping]) => nameOf(mapping) === named)?.[0];
  const said = (errors.text === undefined ? undefined : valueAt(data, errors.text)) ?? data;
  return finding('REFUSED_BY_CONNECTION', ours ?? '', textOf(said), {
    en: `the installation refused the row (status ${String(status)})`,
    fr: `l’installation a refusé la ligne (état ${String(status)})`,
  });
}
