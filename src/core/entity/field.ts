import type { Bilingual } from '../kernel/bilingual';
import type { ListName } from './list-name';
import type { TextFormat } from './text-format';

/** `always`: V001 when blank. `conditional`: a row rule says when. Absent: never required. */
export type Requirement = 'always' | 'conditional';

interface FieldBase<Kind extends string> {
  readonly kind: Kind;
  /** The heading of the column; the field's name is the camelCase of the English one. */
  readonly label: Bilingual;
  /** One or two sentences for the heading's note: what it is, what is allowed. */
  readonly help: Bilingual;
  readonly required?: Requirement;
  /** No two rows of the sheet may hold the same value (V004). */
  readonly unique?: true;
  /** Other headings legacy systems use for it, in either language. */
  readonly synonyms?: readonly string[];
  readonly example?: string;
}

export interface TextField extends FieldBase<'text'> {
  readonly maxLength: number;
  readonly multiline?: true;
}
/** Text that looks numeric or is an identifier: kept as text so that leading zeros survive. */
export interface CodeField extends FieldBase<'code'> {
  readonly maxLength: number;
  readonly format?: TextFormat;
}
export interface ChoiceField extends FieldBase<'choice'> {
  readonly list: ListName;
}
export type YesNoField = FieldBase<'yesNo'>;
export interface IntegerField extends FieldBase<'integer'> {
  readonly min?: number;
  readonly max?: number;
}
interface NumericField<Kind extends string> extends FieldBase<Kind> {
  /** Decimals allowed; more is V002. */
  readonly scale: number;
  /** Inclusive bounds as decimal texts. */
  readonly min?: string;
  readonly max?: string;
  /** The value must be greater than zero. */
  readonly positive?: true;
  /** Summed as a control total of its entity, as money always is (domain.md 6.2). */
  readonly controlTotal?: true;
}
export type DecimalField = NumericField<'decimal'>;
/** An amount of the row's currency: 2 decimals for amounts, up to 6 for unit rates (domain.md 3). */
export type MoneyField = NumericField<'money'>;
export type PercentField = NumericField<'percent'>;
export type DateField = FieldBase<'date'>;
export type DateTimeField = FieldBase<'dateTime'>;
export type EmailField = FieldBase<'email'>;
export type EmailListField = FieldBase<'emailList'>;
export type PhoneField = FieldBase<'phone'>;
export interface PostalCodeField extends FieldBase<'postalCode'> {
  /** The field of the same row that says which country's format applies. */
  readonly countryField: string;
}
export interface ProvinceField extends FieldBase<'province'> {
  readonly countryField: string;
}
export type CountryField = FieldBase<'country'>;
export type MacAddressField = FieldBase<'macAddress'>;
/** A reference by the target's `referenceBy` field, to one entity or to the one another field of the row names. */
export interface ReferenceField extends FieldBase<'reference'> {
  readonly to: string | { readonly by: string; readonly targets: Readonly<Record<string, string>> };
  /** Offer only rows of the target whose `target` field holds what this row's `field` holds: locations of the customer. */
  readonly within?: { readonly field: string; readonly target: string };
}
/** A value whose type another field of the row names: a money, a yes/no, a date; canonical as text (domain.md 3.29). */
export interface VariantField extends FieldBase<'variant'> {
  readonly typeField: string;
}
/** Written by the product, read-only for people: SmartBilling ID, Row Status, Messages, Row Id. */
export interface SystemField extends FieldBase<'system'> {
  readonly role: 'smartBillingId' | 'rowStatus' | 'messages' | 'rowId';
}

export type Field =
  | TextField
  | CodeField
  | ChoiceField
  | YesNoField
  | IntegerField
  | DecimalField
  | MoneyField
  | PercentField
  | DateField
  | DateTimeField
  | EmailField
  | EmailListField
  | PhoneField
  | PostalCodeField
  | ProvinceField
  | CountryField
  | MacAddressField
  | ReferenceField
  | VariantField
  | SystemField;

export type FieldKind = Field['kind'];
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>;
