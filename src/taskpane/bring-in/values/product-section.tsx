import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ProductPrices } from '../../../core/mapping/values/product-prices';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import type { ProductItems } from './use-column-values';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const productsAtOnce = 20;

/** What the product becomes now, and the item proposed where that is another one. */
function ProductItem({
  product,
  item,
  items,
}: {
  product: string;
  item: NonNullable<ProductPrices['item']>;
  items: ProductItems;
}) {
  const { say, of } = useWords();
  const now = items.of(product);
  const choice = { product, item };
  return (
    <div>
      {now !== undefined && now !== '' && say('bringIn.values.product.becomes', { item: now })}{' '}
      {now !== item.code && items.canBecome(choice) && (
        <Link as="button" onClick={() => items.choose(choice)}>
          {say('bringIn.values.accept', { label: of(item.label) })}
        </Link>
      )}
      {now !== item.code && !items.canBecome(choice) && say('bringIn.values.product.kind')}
    </div>
  );
}

function Product({
  product: { product, subscribers, item, prices },
  items,
}: {
  product: ProductPrices;
  items: ProductItems | undefined;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, of, decimal } = useWords();
  const name = item ? `${of(item.label)} · ${decimal(item.price)}` : say('bringIn.values.product.none');
  return (
    <li className={styles.item}>
      <div className={styles.name}>{product}</div>
      <div>{say('bringIn.values.product', { count: subscribers, item: name })}</div>
      {item && <div className={styles.small}>{of(item.reason)}</div>}
      {item && items && <ProductItem product={product} item={item} items={items} />}
      <ul className={list}>
        <ShownPart items={prices} step={5}>
          {({ price, subscribers: count, difference, overrides = '0.00' }) => (
            <li key={price} className={styles.small}>
              {say('bringIn.values.price', { price: decimal(price), count })}
              {difference !== undefined &&
                ` · ${say('bringIn.values.override', { difference: decimal(difference), sum: decimal(overrides) })}`}
            </li>
          )}
        </ShownPart>
      </ul>
    </li>
  );
}

/** Each legacy product with its subscribers and prices, the catalog's item, and what becomes an override. */
export function ProductSection({
  products,
  items,
}: {
  products: readonly ProductPrices[];
  items: ProductItems | undefined;
}) {
  const list = usePlainList();
  const { say, number } = useWords();
  if (products.length === 0) return null;
  return (
    <Section title={say('bringIn.values.products')} aside={number(products.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={products} step={productsAtOnce}>
            {(product) => <Product key={product.product} product={product} items={items} />}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
