import type { Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';

/** Forms of a value that can be told by looking at it alone. */
const forms = {
  email: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  url: /^(https?:\/\/|www\.)\S+$|^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|ca|org|net|fr|qc\.ca|example)(\/\S*)?$/i,
  phone:
    /^(\+\s?\d[\d\s().-]{7,}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|1[\s.-]\d{3}[\s.-]\d{3}[\s.-]\d{4}|(?!\d{9}$|[01]\d{9}$)\(?\d[\d\s().-]{7,}\d|0\d{9}|[2-9]\d{9}|\d{11})(\s*(x|ext\.?|poste)\s*\d+)?$/i,
  dialled:
    /^(\+\d[\d\s().-]{8,}|1?[\s.-]?\(?[2-9]\d{2}\)?[\s.-]?[2-9]\d{2}[\s.-]?\d{4}|0\d([\s.-]?\d{2}){4})(\s*(x|ext\.?|poste)\s*\d+)?$/i,
  postalCode:
    /^([a-z]\d[a-z][ -]?\d[a-z]\d|\d{5}(-\d{4})?|(?=.*\d)[a-z\d]{2,5}[ -][a-z\d]{2,4}|\d{4,6}|\d{5}-\d{3})$/i,
  lettered: /^[a-z]\d[a-z][ -]?\d[a-z]\d$/i,
  macAddress: /^([\da-f]{2}[:-]){5}[\da-f]{2}$|^([\da-f]{4}\.){2}[\da-f]{4}$/i,
  ipAddress: /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/,
  date: /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|(19|20)\d{6}|[01]\d[0-3]\d(19|20)\d{2}|\d{1,2}[ -]\p{L}{3,9}\.?[ -]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4})([T ,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]\.?m\.?)?( ?(z|utc|gmt|[ecmpan][sd]?t|[+-]\d{1,2}:?(\d{2})?))?)?$/iu,
  dateTime: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]+\d{1,2}:\d{2}(?!.* \p{L}{3,}.* )/u,
  disposition:
    /^(no[ _-]?answer|answer(ed)?|un(answered|allocated)|missed|busy|fail(ed|ure)?|cancel(l?ed)?|complete(d)?|congestion|rejected|success|voice ?mail|normal( call)?( clearing)?|normal_clearing|répondu|occupé|manqué)$/i,
  taxNumber: /^(?=(\D*\d){8,})[a-z]{0,3}[ -]?[\da-z][\d .-]{6,16}([a-z]{1,2}\d{1,4}|[a-z]\d{2})?$/i,
  epoch: /^1[0-9]{9}([.\d]{0,7})$/,
  integer: /^-?\d{1,9}$/,
  numeric:
    /^[-(]?\s*[$€£]?\s*-?\d{1,3}([ ,\u00a0\u202f']?\d{3})*([.,]\d+)?\s*([$€£%]|cad|usd|eur)?\)?$|^-?\d+([.,]\d+)?$/i,
  fraction: /^[-(]?\s*[$€£]?\s*-?[\d ,\u00a0\u202f]*\d[.,]\d{1,8}\s*([$€£%]|cad|usd|eur)?\)?$/i,
  measured:
    /^\d{1,5}([.,]\d+)? ?(s|secs?|min|minutes?|h|hours?|heures?|d|days?|jours?|j|weeks?|semaines?|months?|mois|m|years?|ans?|ann[ée]es?|%|[kmgt]?[bo]|mbps|mbit\/s)$/i,
  clock: /^[0-5]?\d(:[0-5]\d){1,2}([.,]\d+)?$|^(\d+ ?h[a-z]* ?)?(\d+ ?m[a-z]* ?)?\d+ ?s[a-z]*( ?\(.*\))?$/i,
  timeOfDay: /^(0?[6-9]|1\d|2[0-3])[:h][0-5]\d(:[0-5]\d)?( ?[ap]m)?$/i,
  yesNo: /^(yes|no|oui|non|true|false|vrai|faux|y|n|t|f|x|o|0|1|on|off)$/i,
  compact: /^\S+$/,
  digits: /^\d+$/,
  letters: /\p{L}/u,
  sentence: /(\S+\s+){4,}\S+/,
  street: /^\d+[a-z]?[ ,-].*\p{L}{2,}|\p{L}{2,}.*\s\d+[a-z]?$|^(p\.?o\.? box|c\.?p\.?) ?\d+/iu,
  capitalised: /^\p{Lu}[\p{L}'’.-]+(\s\p{L}[\p{L}'’.-]*)*$/u,
  currency: /^[a-z]{3}$/i,
  json: /^[[{].*[\]}]$/s,
  token: /^(tok|card|pm|src|ba)_\w{8,}$/,
} as const;

export type Form = keyof typeof forms;

const named = Object.entries(forms) as [Form, RegExp][];

/** Share of a column's distinct values that have each form. */
export type Shapes = Readonly<Record<Form, number>>;

/** Values looked at for their form: more tell nothing new. */
const looked = 60;

export function shapesOf(values: readonly Cell[]): Shapes {
  const texts = values.slice(0, looked).map((value) => cellText(value).trim());
  const shares = named.map(([form, pattern]) => [
    form,
    texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length,
  ]);
  return Object.fromEntries(shares) as Record<Form, number>;
}
