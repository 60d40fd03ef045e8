import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { catalogEntities, linkEntities, standsBy } from '../../../core/catalog/catalog-entities';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { AnyEntity } from '../../../core/entity/entity';
import { fieldOf } from '../../../core/entity/entity-fields';
import { referenceTargets } from '../../../core/entity/references';
import { findEntity } from '../../../core/entities/registry';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import type { CardProps } from '../acts/catalog-panel';
import { kindWords, nameWords, sheetWords } from '../catalog-words';
import { LinkItem } from './link-item';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Whether rows of the link's entity stand under rows of this one. */
function standsUnder(link: AnyEntity, { entity }: CatalogNode): boolean {
  const by = standsBy[link.name as keyof typeof standsBy];
  const field = by === undefined ? undefined : fieldOf(link, by);
  return field?.kind === 'reference' && referenceTargets(field).includes(entity);
}

/** The kinds of rows a link may lead to, by the values of its Item Kind. */
function kindsOf(link: AnyEntity): readonly (readonly [kind: string, entity: string])[] {
  const item = fieldOf(link, 'item');
  return item?.kind === 'reference' && typeof item.to !== 'string' ? Object.entries(item.to.targets) : [];
}

/** What a service, an offer or a price list holds, kind by kind, and the way to put more in. */
function Links({ link, ...props }: CardProps & { readonly link: AnyEntity }) {
  const { book, node, acts, onPanel } = props;
  const styles = useStyles();
  const list = usePlainList();
  const words = useWords();
  const { say, of, number } = words;
  const rows = book.catalog.children(node).filter(({ entity }) => entity === link.name);
  const kinds = kindsOf(link);
  const order = (row: CatalogNode): number =>
    kinds.findIndex(([kind]) => kind === book.catalog.read(row)('itemKind'));
  const sorted = [...rows].sort((a, b) => order(a) - order(b));
  const title = (row: CatalogNode): string =>
    `${nameWords(book.catalog, row, words)} (${kindWords(book.catalog, row, words)})`;
  return (
    <Section title={sheetWords(link.name, words)} aside={number(rows.length)}>
      {rows.length > 0 && (
        <Card>
          <ul className={list}>
            {sorted.map((row) => (
              <LinkItem key={row.id} {...{ book, acts }} link={row} entity={link} title={title(row)} />
            ))}
          </ul>
        </Card>
      )}
      <div className={styles.acts}>
        {kinds.map(([kind, entity]) => {
          const target = findEntity(entity);
          return (
            target && (
              <Button
                key={kind}
                size="small"
                onClick={() =>
                  onPanel({ kind: 'add', entity: link.name, under: node, said: { itemKind: kind } })
                }
              >
                {say('catalog.put', { kind: of(target.label) })}
              </Button>
            )
          );
        })}
      </div>
    </Section>
  );
}

/** All that a row holds by links. */
export function LinksSection(props: CardProps) {
  const links = catalogEntities
    .filter((name) => linkEntities.has(name))
    .flatMap((name) => props.book.registry.find((entity) => entity.name === name) ?? [])
    .filter((entity) => standsUnder(entity, props.node));
  return links.map((link) => <Links key={link.name} {...props} link={link} />);
}
