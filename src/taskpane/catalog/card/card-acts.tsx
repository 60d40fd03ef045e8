import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { canRetire } from '../../../core/catalog/acts/retire-row';
import { moveFault } from '../../../core/catalog/acts/move-row';
import { takeOutRow } from '../../../core/catalog/acts/edit-row';
import { childEntities } from '../../../core/catalog/child-entities';
import { isLink } from '../../../core/catalog/catalog-node';
import { findEntity } from '../../../core/entities/registry';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { CardProps } from '../acts/catalog-panel';
import { nameWords } from '../catalog-words';
import { plansToTry } from './plans-to-try';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A copy of a plan would lack its lines, which are not part of the catalog. */
const uncopied: ReadonlySet<string> = new Set(['ratePlan']);

/** All that can be done with a row. */
export function CardActs({ book, node, acts, onPanel }: CardProps) {
  const styles = useStyles();
  const words = useWords();
  const { say, of } = words;
  const { go, working } = usePane();
  const { catalog } = book;
  const isOwn = !isLink(node);
  const canMove =
    node.entity === 'category' ||
    catalog.rows('category').some((category) => moveFault(catalog, node, category) === undefined);
  const button = (label: string, onClick: () => void, disabled = false) => (
    <Button key={label} size="small" disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  const takeOut = () =>
    acts.run.start({ act: takeOutRow(node), reachesAll: false, name: nameWords(catalog, node, words) });
  return (
    <div className={styles.acts} role="group" aria-label={say('catalog.acts')}>
      {childEntities(catalog, node).map((entity) => {
        const declared = findEntity(entity);
        const kind = declared ? of(declared.label) : entity;
        return button(say('catalog.new', { kind }), () =>
          onPanel({ kind: 'add', entity, under: node, said: {} }),
        );
      })}
      {plansToTry(catalog, node).map((plan) =>
        button(say('catalog.try', { plan }), () => go({ screen: 'rates', about: plan })),
      )}
      {isOwn && !uncopied.has(node.entity) && button(say('catalog.copy'), () => onPanel({ kind: 'copy' }))}
      {isOwn && node.key !== '' && button(say('catalog.rename'), () => onPanel({ kind: 'rename' }))}
      {isOwn && canMove && button(say('catalog.move'), () => onPanel({ kind: 'move' }))}
      {isOwn && canRetire(catalog, node) && !node.retired
        ? button(say('catalog.retire'), () => onPanel({ kind: 'retire' }))
        : null}
      {!isOwn && button(say('catalog.takeOut'), takeOut, working !== undefined)}
      {button(say('catalog.show'), () => acts.show(node))}
    </div>
  );
}
