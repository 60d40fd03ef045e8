import type { EntityMapping, Expression, MappingProfile } from '../mapping-profile';
import type { PricedColumns } from './product-groups';

/** Fields that say what is sold, the more exact first. */
const productFields: readonly (readonly [entity: string, field: string])[] = [
  ['subscriptionItem', 'item'],
  ['subscription', 'service'],
];

/** Fields that say what is paid. */
const priceFields: readonly (readonly [entity: string, field: string])[] = [
  ['subscriptionItem', 'unitPriceOverride'],
  ['subscription', 'legacyMrc'],
];

type FromColumn = Extract<Expression, { from: 'column' }>;

const whole = (expression: Expression | undefined): FromColumn | undefined =>
  expression?.from === 'column' ? expression : undefined;

function firstOf(
  { entities }: MappingProfile,
  places: typeof productFields,
  repeated: (mapping: EntityMapping) => FromColumn | undefined,
): FromColumn | undefined {
  const mapped = places.flatMap(([name, field]) =>
    entities.flatMap(({ entity, fields }) => (entity === name ? (whole(fields[field]) ?? []) : [])),
  );
  return entities.flatMap((mapping) => repeated(mapping) ?? [])[0] ?? mapped[0];
}

/** The product and price columns of a profile; undefined where it has not both. */
export function pricedColumns(profile: MappingProfile): PricedColumns | undefined {
  const product = firstOf(profile, productFields, ({ repeat }) => {
    const [first] = repeat?.columns ?? [];
    return first && { from: 'column', column: first.column };
  });
  const price = firstOf(profile, priceFields, ({ repeat }) => whole(repeat?.balance?.total));
  if (!product || !price) return undefined;
  const mark = price.steps?.flatMap((step) => (step.do === 'number' ? (step.decimalMark ?? []) : []))[0];
  return {
    product: product.column,
    price: price.column,
    ...(mark === undefined ? {} : { decimalMark: mark }),
  };
}

/** Whether the product column says the service of subscriptions, rather than an item. */
export const productIsService = (profile: MappingProfile): boolean => {
  const product = pricedColumns(profile)?.product;
  return profile.entities.some(
    ({ entity, fields }) => entity === 'subscription' && whole(fields['service'])?.column === product,
  );
};
