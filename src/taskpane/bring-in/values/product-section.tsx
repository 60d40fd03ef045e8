import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProductPrices } from '../../../core/mapping/values/product-prices';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const productsAtOnce = 20;

function Product({ product, subscribers, item, prices }: ProductPrices) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, of, decimal } = useWords();
  const name = item ? `${of(item.label)} · ${decimal(item.price)}` : say('bringIn.values.product.none');
  return (
    <li className={styles.item}>
      <div className={styles.name}>{product}</div>
      <div>{say('bringIn.values.product', { count: subscribers, item: name })}</div>
      {item && <div className={styles.small}>{of(item.reason)}</div>}
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
export function ProductSection({ products }: { products: readonly ProductPrices[] }) {
  const list = usePlainList();
  const { say, number } = useWords();
  if (products.length === 0) return null;
  return (
    <Section title={say('bringIn.values.products')} aside={number(products.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={products} step={productsAtOnce}>
            {(product) => <Product key={product.product} {...product} />}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
