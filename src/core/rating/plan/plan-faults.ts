import type { Bilingual } from '../../kernel/bilingual';
import type { PlanFault } from './compiled-plan';

/** Gathers what rating cannot use of a plan's rows. */
export class PlanFaults {
  readonly all: PlanFault[] = [];

  add(
    entity: PlanFault['entity'],
    rowIndex: number,
    field: string,
    code: string,
    found: string | number | boolean | null | undefined,
    expected: Bilingual,
  ): void {
    this.all.push({ entity, rowIndex, field, code, found: String(found ?? ''), expected });
  }
}

export const exactAmount: Bilingual = {
  en: 'a number of 0 or more, at most 6 decimals and 9 digits before them',
  fr: 'un nombre de 0 ou plus, au plus 6 décimales et 9 chiffres devant',
};

export const wholeInterval: Bilingual = {
  en: 'a whole number from 0 to 999999999',
  fr: 'un nombre entier de 0 à 999999999',
};

export const wholeFromOne: Bilingual = {
  en: 'a whole number from 1 to 999999999',
  fr: 'un nombre entier de 1 à 999999999',
};

export const knownBand: Bilingual = {
  en: 'the code of a time band',
  fr: 'le code d’une plage horaire',
};
