import type { Field } from '../../entity/field';
import * as fields from '../../entity/fields';
import type { CanonicalRow } from '../../entity/judge-row';
import { addedList } from '../../entity/list-name';
import type { ReferenceLists } from '../../entity/reference-list';

/** What every kind of custom field has: words, whether it must be filled, an example. */
export type CommonParts = Pick<Field, 'label' | 'help' | 'required' | 'synonyms' | 'example'>;

type MakeField = (row: CanonicalRow, common: CommonParts, lists: ReferenceLists) => Field | undefined;

const longest = 4_000;
const usualLength = 255;
const mostDecimals = 6;
const usualDecimals = 2;

const within = (value: CanonicalRow[string] | undefined, usual: number, min: number, max: number): number =>
  typeof value === 'number' ? Math.min(max, Math.max(min, value)) : usual;

const scaleOf = ({ decimals }: CanonicalRow): number => within(decimals, usualDecimals, 0, mostDecimals);

function makeText({ length, fieldName }: CanonicalRow, common: CommonParts): Field {
  const maxLength = within(length, usualLength, 1, longest);
  return fields.text({ example: String(fieldName).slice(0, maxLength), ...common, maxLength });
}

function makeChoice(
  { pickList }: CanonicalRow,
  common: CommonParts,
  lists: ReferenceLists,
): Field | undefined {
  const first = typeof pickList === 'string' ? lists.entries(pickList)[0] : undefined;
  return first && fields.choice({ example: first.code, ...common, list: addedList(first.list) });
}

/** Field Type → the kind of its column (domain.md 3.28); undefined where the definition lacks what the kind needs. */
export const customFieldKinds: Readonly<Record<string, MakeField>> = {
  Text: makeText,
  Date: (_row, common) => fields.date(common),
  Number: (row, common) => fields.decimal({ ...common, scale: scaleOf(row) }),
  Money: (row, common) => fields.money({ ...common, scale: scaleOf(row) }),
  'Yes/No': (_row, common) => fields.yesNo(common),
  'Pick list': makeChoice,
  'E-mail': (_row, common) => fields.email(common),
  Phone: (_row, common) => fields.phone(common),
};
