import { toE164 } from '../../entity/kinds/communication';
import { toMacAddress } from '../../entity/kinds/identity';
import { toPostalCode } from '../../entity/kinds/place';
import { textFormats, type TextFormat } from '../../entity/text-format';
import type { Bilingual } from '../../kernel/bilingual';
import { tidyText } from '../../kernel/text';

/** One spelling a value is brought into; undefined for what cannot be spelled so. */
export interface NormalForm {
  readonly expected: Bilingual;
  readonly read: (text: string) => string | undefined;
}

const forms = {
  phone: {
    expected: { en: 'a telephone number', fr: 'un numéro de téléphone' },
    read: (text) => toE164(tidyText(text)),
  },
  postalCode: {
    expected: { en: 'a Canadian postal code or a ZIP code', fr: 'un code postal canadien ou un code ZIP' },
    read: (text) => toPostalCode(tidyText(text)),
  },
  macAddress: {
    expected: { en: 'twelve hexadecimal digits', fr: 'douze chiffres hexadécimaux' },
    read: (text) => toMacAddress(tidyText(text)),
  },
} as const satisfies Record<string, NormalForm>;

type NormalFormName = keyof typeof forms | TextFormat;

export const normalForms = [
  ...(Object.keys(forms) as (keyof typeof forms)[]),
  ...(Object.keys(textFormats) as TextFormat[]),
] as const satisfies readonly NormalFormName[];

const isOwn = (name: NormalFormName): name is keyof typeof forms => Object.hasOwn(forms, name);

/** The spelling of this name: those the field kinds have, and the coded texts of the dictionary. */
export function normalForm(name: NormalFormName): NormalForm {
  if (isOwn(name)) return forms[name];
  const { tidy, pattern, expected } = textFormats[name];
  return {
    expected,
    read: (text) => {
      const tidied = tidy(tidyText(text));
      return pattern.test(tidied) ? tidied : undefined;
    },
  };
}
