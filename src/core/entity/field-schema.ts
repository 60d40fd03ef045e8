import { z } from 'zod';
import type { Field, FieldKind, FieldOf } from './field';

const text = (): z.ZodType => z.string();
const formatted = (format: string) => (): z.ZodType => z.string().meta({ format });
const bounded = ({ maxLength }: { readonly maxLength: number }): z.ZodType => z.string().meta({ maxLength });

/**
 * Shape of a canonical value at the doors, by kind; what it means is judged by the kind itself. Apart from the kinds,
 * because sheets are read where no door is and zod need not come along.
 */
const schemas: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => z.ZodType } = {
  text: bounded,
  code: bounded,
  choice: text,
  yesNo: () => z.boolean(),
  integer: () => z.int(),
  decimal: formatted('decimal'),
  money: formatted('decimal'),
  percent: formatted('decimal'),
  date: formatted('date'),
  dateTime: formatted('local-date-time'),
  email: formatted('email'),
  emailList: text,
  phone: formatted('e164'),
  postalCode: text,
  province: text,
  country: text,
  macAddress: formatted('mac'),
  reference: text,
  variant: text,
  system: text,
};

export const fieldSchema = <F extends Field>(field: F): z.ZodType =>
  (schemas[field.kind] as (field: Field) => z.ZodType)(field);
