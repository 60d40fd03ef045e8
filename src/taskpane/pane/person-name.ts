const storageKey = 'smartbilling.pane.person';

/** Who is at work, as fixes and waivers say it; blank until they have said so. Browsers that refuse storage count as blank. */
export function readPersonName(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

export function keepPersonName(name: string): void {
  try {
    localStorage.setItem(storageKey, name.trim());
  } catch {
    // Without storage the name is asked for again, which is all we can do.
  }
}
