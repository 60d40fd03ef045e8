import type { Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import type { Otherwise } from './mapping-profile';

/** The value for what no table names; undefined makes it a problem. */
export function otherwiseValue(otherwise: Otherwise, found: Cell): Cell | undefined {
  if (otherwise === 'problem') return undefined;
  if (otherwise === 'blank') return '';
  if (otherwise === 'keep') return found;
  return otherwise.value;
}

const shown = 8;

/** The values a table names, in words. */
export function expectedOneOf(values: readonly string[]): Bilingual {
  const list = values.slice(0, shown).join(', ') + (values.length > shown ? ', …' : '');
  return {
    en: `one of ${list}, or another line in the profile`,
    fr: `une valeur parmi ${list}, ou une ligne de plus dans le profil`,
  };
}
