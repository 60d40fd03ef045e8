import { Button } from '@fluentui/react-components';
import type { Catalog } from '../../../core/catalog/catalog';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { AnyEntity } from '../../../core/entity/entity';
import { fieldOf } from '../../../core/entity/entity-fields';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords, type Words } from '../../messages/use-words';
import type { CardProps } from '../acts/catalog-panel';
import { LinkItem } from './link-item';

/** The price list, for whom it is, and the contract it asks for. */
function priceTitle(catalog: Catalog, line: CatalogNode, lists: ReferenceLists, { of, say }: Words): string {
  const read = catalog.read(line);
  const list = catalog.target(line, 'priceList');
  const audience = list ? lists.find('audience', String(catalog.read(list)('audience') ?? '')) : undefined;
  const contract = read('contractType');
  return [
    list?.label ?? String(read('priceList') ?? ''),
    ...(audience ? [of(audience.label)] : []),
    contract === null ? say('catalog.anyTerm') : String(contract),
  ].join(' · ');
}

/** The Item Kind that price lists call rows of this entity by. */
function kindOf(line: AnyEntity, { entity }: CatalogNode): string | undefined {
  const item = fieldOf(line, 'item');
  if (item?.kind !== 'reference' || typeof item.to === 'string') return undefined;
  return Object.entries(item.to.targets).find(([, target]) => target === entity)?.[0];
}

/** What the item costs by each price list: for whom, under which contract, from what quantity. */
export function PricesSection({ book, node, acts, onPanel }: CardProps) {
  const list = usePlainList();
  const words = useWords();
  const { say, number } = words;
  const line = book.registry.find(({ name }) => name === 'priceListLine');
  const itemKind = line && kindOf(line, node);
  if (!line || itemKind === undefined || !book.places.has(line.name)) return null;
  const { catalog, lists } = book;
  const lines = catalog.rows(line.name).filter((row) => catalog.target(row, 'item')?.id === node.id);
  return (
    <Section title={say('catalog.prices')} aside={number(lines.length)}>
      {lines.length > 0 && (
        <Card>
          <ul className={list}>
            {lines.map((row) => (
              <LinkItem
                key={row.id}
                {...{ book, acts }}
                link={row}
                entity={line}
                title={priceTitle(catalog, row, lists, words)}
              />
            ))}
          </ul>
        </Card>
      )}
      <div>
        <Button
          size="small"
          onClick={() => onPanel({ kind: 'add', entity: line.name, said: { itemKind, item: node.key } })}
        >
          {say('catalog.price.add')}
        </Button>
      </div>
    </Section>
  );
}
