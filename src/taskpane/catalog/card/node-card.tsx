import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../messages/use-words';
import { Fold } from './fold';
import type { CardProps } from '../acts/catalog-panel';
import { kindWords, nameWords } from '../catalog-words';
import { CardActs } from './card-acts';
import { LinksSection } from './links-section';
import { NodeFigures } from './node-figures';
import { PricesSection } from './prices-section';
import { RowSection } from './row-section';
import { UsesList } from './uses-list';
import { isLink } from '../../../core/catalog/catalog-node';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The selected row: what it is, what can be done with it, what it says and holds, and where it is used. */
export function NodeCard(props: CardProps) {
  const { book, node } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const name = nameWords(book.catalog, node, words);
  return (
    <section className={styles.card} aria-label={name}>
      <div>
        <h2 className={styles.title}>
          {name} {node.retired && <Badge color="informative">{say('catalog.retired')}</Badge>}
        </h2>
        <div className={styles.under}>
          {[kindWords(book.catalog, node, words), node.key === name ? '' : node.key]
            .filter((part) => part !== '')
            .join(' · ')}
        </div>
      </div>
      <CardActs {...props} />
      <LinksSection {...props} />
      <RowSection {...props} />
      <PricesSection {...props} />
      <NodeFigures book={book} node={node} />
      {!isLink(node) && (
        <Fold key={node.id} title={say('catalog.used')}>
          <UsesList {...props} />
        </Fold>
      )}
    </section>
  );
}
