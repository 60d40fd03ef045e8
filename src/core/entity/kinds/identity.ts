import type { FieldOf } from '../field';
import { errorFault, type KindSpec } from '../kind-spec';
import { cellText, readText } from './read-text';

const macShape = /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/;
const expectedMac = {
  en: 'a MAC address: 12 hexadecimal digits',
  fr: 'une adresse MAC : 12 chiffres hexadécimaux',
};

function tidyMac(text: string): string {
  const digits = text.toUpperCase().replace(/[:.\-\s]/g, '');
  return /^[0-9A-F]{12}$/.test(digits) ? (digits.match(/../g) ?? []).join(':') : text;
}

/** Whether the text is a MAC address in any of its usual spellings. */
export const isMacAddress = (text: string): boolean => toMacAddress(text) !== undefined;

/** The address as the check asks for it, from any spelling; undefined when it is none. */
export function toMacAddress(text: string): string | undefined {
  const tidied = tidyMac(text);
  return macShape.test(tidied) ? tidied : undefined;
}

export const macAddressKind: KindSpec<FieldOf<'macAddress'>> = {
  read(cell) {
    const reading = readText(cellText(cell));
    return { ...reading, value: tidyMac(String(reading.value)) };
  },
  write: String,
  judge: (value) =>
    macShape.test(String(value)) ? undefined : errorFault('V002', expectedMac, '00:1A:2B:3C:4D:5E'),
  expected: () => expectedMac,
  example: (field) => field.example ?? '00:1A:2B:3C:4D:5E',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: 17, unique: false }),
  width: 18,
};

const referenceMax = 100;

/** Whether the row referred to exists is asked of the whole workspace, not of the cell (V005). */
export const referenceKind: KindSpec<FieldOf<'reference'>> = {
  read: (cell) => readText(cellText(cell)),
  write: String,
  judge: (value) =>
    String(value).length > referenceMax
      ? errorFault('V009', {
          en: `at most ${String(referenceMax)} characters`,
          fr: `au plus ${String(referenceMax)} caractères`,
        })
      : undefined,
  expected: () => ({ en: 'a row of the sheet it refers to', fr: 'une ligne de la feuille référencée' }),
  example: (field) => field.example ?? '',
  numberFormat: () => '@',
  inCellRule: (field) =>
    typeof field.to === 'string'
      ? { type: 'referenceList', entity: field.to, ...(field.within ? { within: field.within } : {}) }
      : undefined,
  width: 16,
};

export const systemKind: KindSpec<FieldOf<'system'>> = {
  read: (cell) => readText(cellText(cell)),
  write: String,
  judge: () => undefined,
  expected: () => ({ en: 'nothing: SmartBilling writes it', fr: 'rien : SmartBilling l’inscrit' }),
  example: () => '',
  numberFormat: () => '@',
  inCellRule: () => undefined,
  width: 16,
};
