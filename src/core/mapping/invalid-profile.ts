import type { Bilingual } from '../kernel/bilingual';
import { CodedError } from '../kernel/coded-error';

/** A part of a profile that cannot be made ready to run; nothing was made. */
export const invalidPart = (part: string, wrong: Bilingual): CodedError =>
  new CodedError(
    'PROFILE_INVALID',
    'notDone',
    `The profile says ${part}, where we expect ${wrong.en}. Correct it and try again.`,
    { part, expected: wrong.en, expectedFr: wrong.fr },
  );
