import { CodedError } from '../../core/kernel/coded-error';
import { filled, type WorkbenchWords } from '../messages/words';

const known = ['FILE_TOO_LARGE', 'FILE_ENCRYPTED', 'FILE_NOT_A_WORKBOOK', 'FILE_EXPANDS_TOO_MUCH'] as const;

/** Why a file could not be opened or saved, and what to do about it. */
export function failureText(error: unknown, name: string, words: WorkbenchWords): string {
  const key = error instanceof CodedError ? known.find((code) => code === error.code) : undefined;
  if (key) return filled(words[key], { name });
  return filled(words.otherFailure, { name, reason: error instanceof Error ? error.message : String(error) });
}
