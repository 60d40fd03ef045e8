import type { Field, FieldKind, FieldOf } from './field';
import type { KindSpec } from './kind-spec';
import { choiceKind, yesNoKind } from './kinds/choice';
import { codeKind } from './kinds/code';
import { emailKind, emailListKind, phoneKind } from './kinds/communication';
import { dateKind, dateTimeKind } from './kinds/date';
import { macAddressKind, referenceKind, systemKind } from './kinds/identity';
import { decimalKind, integerKind, moneyKind, percentKind } from './kinds/number';
import { countryKind, postalCodeKind, provinceKind } from './kinds/place';
import { textKind } from './kinds/text';
import { variantKind } from './kinds/variant';

/** The total table of kinds: adding a kind to `Field` without saying here what it means does not compile. */
const fieldKinds: { readonly [Kind in FieldKind]: KindSpec<FieldOf<Kind>> } = {
  text: textKind,
  code: codeKind,
  choice: choiceKind,
  yesNo: yesNoKind,
  integer: integerKind,
  decimal: decimalKind,
  money: moneyKind,
  percent: percentKind,
  date: dateKind,
  dateTime: dateTimeKind,
  email: emailKind,
  emailList: emailListKind,
  phone: phoneKind,
  postalCode: postalCodeKind,
  province: provinceKind,
  country: countryKind,
  macAddress: macAddressKind,
  reference: referenceKind,
  variant: variantKind,
  system: systemKind,
};

/** What the product knows of this field's kind. */
export const kindOf = <F extends Field>(field: F): KindSpec<Field> =>
  fieldKinds[field.kind] as unknown as KindSpec<Field>;
