import type { Language } from '../../core/kernel/bilingual';

const storageKey = 'smartbilling.workbench.language';

/** The language chosen on this machine, else the browser's. */
export function firstLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored === 'en' || stored === 'fr') return stored;
  } catch {
    // A browser that refuses storage has no choice to give.
  }
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
