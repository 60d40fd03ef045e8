import { maskSensitiveNumbers } from './sensitive-number';
import { foldText } from './text';

const mark = '••••••';

const secretWords = /\b(password|passwd|passphrase|pwd|mot de passe|mdp)\b/;

/** Whether a column of this heading holds passwords. */
export const isSecretHeading = (heading: string): boolean => secretWords.test(foldText(heading));

/** A value as screens, messages and logs may show it: nothing of a secret, the last four digits of a card (domain.md 3). */
export function shownValue(text: string, secret: boolean): string {
  if (!secret) return maskSensitiveNumbers(text);
  return text === '' ? '' : mark;
}
