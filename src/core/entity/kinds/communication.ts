import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { FieldOf } from '../field';
import { errorFault, type KindSpec } from '../kind-spec';
import { cellText, readText } from './read-text';

/** domain.md 3, common formats: one `@`, no blanks, a dot in the domain. */
const emailShape = /^[^\s@;,<>"]+@[^\s@;,<>".]+(\.[^\s@;,<>".]+)+$/;
const emailMax = 254;

const isEmail = (text: string): boolean => text.length <= emailMax && emailShape.test(text);

const expectedEmail = { en: 'one e-mail address', fr: 'une adresse courriel' };
const expectedEmails = {
  en: 'e-mail addresses separated by ;',
  fr: 'des adresses courriel séparées par ;',
};

export const emailKind: KindSpec<FieldOf<'email'>> = {
  read: (cell) => readText(cell),
  write: String,
  judge: (value) =>
    isEmail(String(value)) ? undefined : errorFault('V104', expectedEmail, 'marie@exemple.ca'),
  expected: () => expectedEmail,
  example: (field) => field.example ?? 'marie@exemple.ca',
  numberFormat: () => '@',
  inCellRule: (field) => ({ type: 'textLength', max: emailMax, unique: field.unique ?? false }),
  width: 26,
};

const splitEmails = (text: string): string[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const emailListKind: KindSpec<FieldOf<'emailList'>> = {
  read(cell) {
    const reading = readText(cell);
    return { ...reading, value: splitEmails(String(reading.value)).join(';') };
  },
  write: String,
  judge(value) {
    const parts = String(value).split(';');
    return parts.every(isEmail)
      ? undefined
      : errorFault('V104', expectedEmails, 'marie@exemple.ca; paul@exemple.ca');
  },
  expected: () => expectedEmails,
  example: (field) => field.example ?? 'marie@exemple.ca',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: 1000, unique: false }),
  width: 30,
};

const expectedPhone = {
  en: 'a telephone number: 10 digits, or + and the country code',
  fr: 'un numéro de téléphone : 10 chiffres, ou + et l’indicatif du pays',
};

/** A North American number as most are written, which needs no look into the plans of all countries. */
const plainShape = /^(?:\+1[ .-]?|1[ .-]?)?(?:\((\d{3})\) ?|(\d{3})[ .-]?)(\d{3})[ .-]?(\d{4})$/;

/** Such a number as it is stored. */
const plainNumber = /^\+1[2-9](?!11)(?!9\d)\d{2}[2-9](?!11)\d{2}\d{4}$/;

/** Fewer than ten digits and no plus, which is a number of no country: a local one, as a rule. */
const tooShort = /^(?=[ -*,-~]*$)\D*(?:\d\D*){0,9}$/;

/** E.164 of a NANP or international number, undefined when it cannot be one (domain.md 3, common formats). */
export function toE164(text: string): string | undefined {
  if (plainNumber.test(text)) return text;
  const [, bracketed, area = bracketed, exchange, line] = plainShape.exec(text) ?? [];
  const plain = `+1${area ?? ''}${exchange ?? ''}${line ?? ''}`;
  if (line !== undefined && isPlausible(plain)) return plain;
  // Asking the plans of all countries takes a hundred times as long.
  if (tooShort.test(text)) return undefined;
  const parsed = parsePhoneNumberFromString(text, 'CA');
  return parsed?.isPossible() === true && !parsed.ext && isPlausible(parsed.number)
    ? parsed.number
    : undefined;
}

/** NANP: area code and exchange begin 2–9, neither is N11, no area code N9X; elsewhere E.164 is all that is asked. */
const isPlausible = (number: string): boolean =>
  number.startsWith('+1') ? plainNumber.test(number) : /^\+[1-9]\d{6,14}$/.test(number);

export const phoneKind: KindSpec<FieldOf<'phone'>> = {
  read(cell) {
    const reading = readText(cellText(cell));
    return { ...reading, value: toE164(String(reading.value)) ?? reading.value };
  },
  write: String,
  judge: (value) =>
    toE164(String(value)) === value ? undefined : errorFault('V103', expectedPhone, '+15145550123'),
  expected: () => expectedPhone,
  example: (field) => field.example ?? '514 555-0123',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: 30, unique: false }),
  width: 16,
};
