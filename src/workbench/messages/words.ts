import type { Language } from '../../core/kernel/bilingual';
import { en } from './en';
import { fr } from './fr';

export type WorkbenchWords = Readonly<Record<keyof typeof en, string>>;

export const wordsOf: Record<Language, WorkbenchWords> = { en, fr };

/** Puts values where a text names them in braces. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
