import type { Language } from '../../core/kernel/bilingual';

/** Which language the pane speaks: the host's own, or one chosen for good on this machine. */
export type LanguageChoice = 'system' | Language;

const storageKey = 'smartbilling.pane.language';

const isChoice = (text: string | null): text is LanguageChoice =>
  text === 'system' || text === 'en' || text === 'fr';

/** The last choice made here; browsers that refuse storage count as none. */
export function readLanguageChoice(): LanguageChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return isChoice(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

export function keepLanguageChoice(choice: LanguageChoice): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Without storage the choice lasts as long as the pane, which is all we can do.
  }
}
