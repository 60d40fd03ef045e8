import type { AnyEntity } from '../../entity/entity';
import type { EntityMapping, MappingProfile, RepeatedColumn } from '../mapping-profile';
import { matchKey } from '../match-key';
import type { ProductPrices } from './product-prices';
import { sure } from './value-proposer';

type CatalogCode = Pick<NonNullable<ProductPrices['item']>, 'entity' | 'code' | 'price'>;

/** A legacy product and the item of the catalog it becomes, at the catalog's price. */
export interface ItemChoice {
  readonly product: string;
  readonly item: CatalogCode;
}

/** The repetition that makes a row of each product of a column; none of a column that holds several in a cell. */
function repetitionOf({ entities }: MappingProfile, column: string) {
  for (const mapping of entities) {
    const repeated = mapping.repeat?.columns.find((one) => one.column === column);
    if (repeated && repeated.separator === undefined) return { mapping, repeated };
  }
  return undefined;
}

/** Whether a profile makes rows of the products of a column, so that its items can be chosen. */
export const repeatsProducts = (profile: MappingProfile, column: string): boolean =>
  repetitionOf(profile, column) !== undefined;

const has = (values: readonly string[], product: string): boolean =>
  values.some((value) => matchKey(value) === matchKey(product));

/** The item a product becomes; blank where it makes no row, undefined where nothing is said of it. */
export function repeatedItemOf(profile: MappingProfile, column: string, product: string): string | undefined {
  const repeated = repetitionOf(profile, column)?.repeated;
  const found = repeated?.items.find(({ values }) => has(values, product));
  return found?.item ?? (has(repeated?.nothing ?? [], product) ? '' : undefined);
}

/** The field that says of which kind the rows' item is, and what it must say for an item of an entity. */
function kindFor({ entity, fields }: EntityMapping, item: CatalogCode, registry: readonly AnyEntity[]) {
  const declared = registry.find(({ name }) => name === entity)?.fields;
  for (const [name, expression] of Object.entries(fields)) {
    const field = declared?.[name];
    const isItem = expression.from === 'member' && expression.part === 'item';
    if (!isItem || field?.kind !== 'reference' || typeof field.to === 'string') continue;
    const [kind] = Object.entries(field.to.targets).find(([, target]) => target === item.entity) ?? [];
    return { by: field.to.by, kind };
  }
  return undefined;
}

/** Whether the rows made can be of this item: they say no kind yet, or that of its sheet. */
export function canBecome(
  profile: MappingProfile,
  column: string,
  item: CatalogCode,
  registry: readonly AnyEntity[],
): boolean {
  const found = repetitionOf(profile, column);
  const kind = found && kindFor(found.mapping, item, registry);
  if (!found || !kind) return found !== undefined;
  const said = found.mapping.fields[kind.by];
  return kind.kind !== undefined && (!said || (said.from === 'constant' && said.value === kind.kind));
}

/** The items of a column with this product among the values of its item, and of no other. */
function withItem(repeated: RepeatedColumn, { product, item: { code, price } }: ItemChoice): RepeatedColumn {
  const without = (values: readonly string[]): string[] =>
    values.filter((value) => matchKey(value) !== matchKey(product));
  const rest = repeated.items
    .map((entry) => ({ ...entry, values: without(entry.values) }))
    .filter(({ item, values, listPrice }) => values.length > 0 || (item === code && listPrice === price));
  const at = rest.findIndex(({ item, listPrice }) => item === code && listPrice === price);
  const items =
    at < 0
      ? [...rest, { values: [product], item: code, listPrice: price }]
      : rest.map((entry, index) => (index === at ? { ...entry, values: [...entry.values, product] } : entry));
  const nothing = without(repeated.nothing ?? []);
  return { ...repeated, items, ...(repeated.nothing ? { nothing } : {}) };
}

/**
 * The profile with products of a column made rows of these items, at the catalog's prices, so that what a subscriber pays
 * besides stays an override. Items the rows cannot be of are left as they are.
 */
export function withRepeatedItems(
  profile: MappingProfile,
  column: string,
  choices: readonly ItemChoice[],
  registry: readonly AnyEntity[],
): MappingProfile {
  return choices.reduce((made, choice): MappingProfile => {
    const found = repetitionOf(made, column);
    if (!found || !canBecome(made, column, choice.item, registry)) return made;
    const { mapping, repeated } = found;
    const kind = kindFor(mapping, choice.item, registry);
    const said =
      kind?.kind === undefined
        ? {}
        : { [kind.by]: mapping.fields[kind.by] ?? { from: 'constant' as const, value: kind.kind } };
    const columns = (mapping.repeat?.columns ?? []).map((one) =>
      one === repeated ? withItem(one, choice) : one,
    );
    const changed = {
      ...mapping,
      repeat: { ...mapping.repeat, columns },
      fields: { ...mapping.fields, ...said },
    };
    return { ...made, entities: made.entities.map((one) => (one === mapping ? changed : one)) };
  }, profile);
}

/** The sure proposals for products of which the profile says nothing of its own. */
export const sureItems = (
  profile: MappingProfile,
  column: string,
  products: readonly ProductPrices[],
): readonly ItemChoice[] =>
  products.flatMap(({ product, item }) => {
    const now = repeatedItemOf(profile, column, product);
    const isOpen = now === undefined || matchKey(now) === matchKey(product);
    return item && item.confidence >= sure && isOpen ? [{ product, item }] : [];
  });
