/** How a dialled number was read (domain.md 4.1, step 1); `homeArea` is flagged, because an area code was supplied. */
export type NumberReading = 'international' | 'nanp' | 'areaCodeFirst' | 'homeArea' | 'short';

export type NumberFault = 'blank' | 'notDigits' | 'tooLong' | 'noHomeArea';

export type NormalNumber =
  | { readonly ok: true; readonly digits: string; readonly reading: NumberReading }
  | { readonly ok: false; readonly fault: NumberFault };

/** Blanks, brackets and signs people and systems write numbers with. */
const punctuation = /[\s\u00A0\u202F\u200B-\u200F\u2060\uFEFF().\-/\u2010-\u2015]/g;

const mostDigits = 15;
const shortCode = /^\d{1,6}$/;
const localNumber = /^[2-9]\d{6}$/;
const areaCodeAndNumber = /^[2-9]\d{9}$/;
const nanpNumber = /^1\d{10}$/;

const read = (digits: string, reading: NumberReading): NormalNumber => ({ ok: true, digits, reading });
const refuse = (fault: NumberFault): NormalNumber => ({ ok: false, fault });

function nationalNumber(digits: string, homeArea: string | undefined): NormalNumber {
  if (shortCode.test(digits)) return read(digits, 'short');
  if (nanpNumber.test(digits)) return read(digits, 'nanp');
  if (areaCodeAndNumber.test(digits)) return read(`1${digits}`, 'areaCodeFirst');
  if (!localNumber.test(digits)) return read(digits, 'international');
  return homeArea === undefined ? refuse('noHomeArea') : read(`1${homeArea}${digits}`, 'homeArea');
}

/**
 * A dialled number as E.164 digits without the plus: `011 33 1 42 68 53 00` is 33142685300 and `(514) 555-1234` is
 * 15145551234. `homeArea` is the area code seven digits stand in. Never throws.
 */
export function normaliseNumber(text: string, homeArea?: string): NormalNumber {
  const bare = text.replace(punctuation, '');
  const plus = bare.startsWith('+');
  const dialled = plus ? bare.slice(1) : bare;
  if (dialled === '') return refuse('blank');
  if (!/^\d+$/.test(dialled)) return refuse('notDigits');
  const abroad = !plus && dialled.startsWith('011') && dialled.length > 3;
  const digits = abroad ? dialled.slice(3) : dialled;
  if (digits.length > mostDigits) return refuse('tooLong');
  return plus || abroad ? read(digits, 'international') : nationalNumber(digits, homeArea);
}
