import type { Field } from '../entity/field';
import { foldText } from '../kernel/text';

const compact = (text: string): string => foldText(text).replace(/ /g, '');

/** Too short to be somebody’s own. */
const fewestDigits = 7;

/** Digits as dialled in North America, without signs, the trunk zero or the country code 1. */
function dialledDigits(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length < fewestDigits) return '';
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** What a canonical value is compared as: equal keys mean the same; several for a list of e-mail addresses. */
export function valueKeys(field: Field, value: string): readonly string[] {
  switch (field.kind) {
    case 'phone':
      return [dialledDigits(value)];
    case 'email':
    case 'emailList':
      return value.toLowerCase().split(';');
    case 'reference':
    case 'choice':
      return [value];
    default:
      return [compact(value)];
  }
}
