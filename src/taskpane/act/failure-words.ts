import type { Words } from '../messages/use-words';
import type { Failure } from './failure';

/** Failures people meet, said in the pane's language; the others speak for themselves, in English. */
const spoken = [
  'ANSWER_LOST',
  'BAD_ANSWER',
  'BAD_URL',
  'CLOSE_DAY_MISSING',
  'COPY_NOT_KEPT',
  'CURRENCIES_DIFFER',
  'FILE_EMPTY',
  'FILE_ENCRYPTED',
  'FILE_EXPANDS_TOO_MUCH',
  'FILE_NOT_A_WORKBOOK',
  'FILE_NOT_TEXT',
  'FILE_TOO_LARGE',
  'FORBIDDEN',
  'NOT_A_PART',
  'NO_CONNECTION',
  'PART_EMPTY',
  'PART_OF_ANOTHER',
  'JOIN_KEY_REPEATS',
  'LIBRARY_INVALID',
  'PROFILE_INVALID',
  'PROFILE_COLUMN_MISSING',
  'PLAN_NOT_DESTINATION',
  'RATE_LIMITED',
  'ROWS_CHANGED',
  'SCRIPT_INVALID',
  'SHEET_FULL',
  'SHEET_PROTECTED',
  'SHUTTING_DOWN',
  'TEMPLATE_NEWER',
  'TIMED_OUT',
  'UNAUTHORIZED',
  'UNDO_REFUSED',
  'WORKSPACE_MISSING',
  'WORKSPACE_SHEET_MISSING',
] as const;

/** What happened, in a sentence. */
export function failureSentence({ code, fate, message, details }: Failure, { say }: Words): string {
  if (fate === 'internal') return say('failure.internal');
  const known = spoken.find((candidate) => candidate === code);
  return known ? say(`failure.code.${known}`, details) : message;
}
