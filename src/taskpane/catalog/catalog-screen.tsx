import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useState } from 'react';
import { moveBreaks, moveFault, moveRow } from '../../core/catalog/acts/move-row';
import type { CatalogNode } from '../../core/catalog/catalog-node';
import { catalogEntities, standsBy } from '../../core/catalog/catalog-entities';
import { findEntity } from '../../core/entities/registry';
import type { CatalogBook } from '../../workflows/catalog-book';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import type { LastAct } from '../act/use-row-acts';
import { Screen } from '../elements/screen';
import { TurnBar } from '../elements/turn-bar';
import { useWords, type Words } from '../messages/use-words';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import type { CatalogPanel } from './acts/catalog-panel';
import { CurrentPanel } from './acts/current-panel';
import { Fold } from './card/fold';
import { NodeCard } from './card/node-card';
import { CatalogFigures } from './catalog-figures';
import { nameWords } from './catalog-words';
import { CatalogTree } from './tree/catalog-tree';
import type { TreeDragging } from './tree/tree-item';
import { useTree } from './tree/use-tree';
import { useCatalog, type CatalogActs } from './use-catalog';

const useStyles = makeStyles({
  search: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What an act did, in figures. */
function figures({ name, added, cells, isUndone }: LastAct, { say }: Words): string {
  return say(isUndone ? 'catalog.undone' : 'catalog.done', { name, added, cells });
}

/** Rows that stand at the top of the tree can be made without anything selected. */
const topEntities = catalogEntities.filter((name) => name === 'category' || standsBy[name] === undefined);

function NewAtTop({ book, onPanel }: { book: CatalogBook; onPanel: (panel: CatalogPanel) => void }) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <div className={styles.acts}>
      {topEntities
        .filter((name) => book.places.has(name))
        .map((entity) => {
          const declared = findEntity(entity);
          return (
            <Button key={entity} size="small" onClick={() => onPanel({ kind: 'add', entity, said: {} })}>
              {say('catalog.new', { kind: declared ? of(declared.label) : entity })}
            </Button>
          );
        })}
    </div>
  );
}

/** Dragging a row onto a category moves it there, unless a service would hold what it may not: then it is asked. */
function useDragging(
  { catalog }: CatalogBook,
  acts: CatalogActs,
  onPanel: (panel: CatalogPanel) => void,
): TreeDragging {
  const words = useWords();
  const [dragged, setDragged] = useState<CatalogNode>();
  const isMovable = (node: CatalogNode) =>
    node.entity === 'category' ||
    catalog.rows('category').some((category) => moveFault(catalog, node, category) === undefined);
  return {
    canDrag: (line) => line.kind === 'row' && isMovable(line.node),
    onDrag: (line) => setDragged(line.kind === 'row' ? line.node : undefined),
    canDrop: (line) =>
      dragged !== undefined &&
      line.kind === 'row' &&
      line.node.entity === 'category' &&
      catalog.parent(dragged)?.id !== line.node.id &&
      moveFault(catalog, dragged, line.node) === undefined,
    onDrop(line) {
      if (!dragged || line.kind !== 'row') return;
      acts.select(dragged.id);
      if (moveBreaks(catalog, dragged, line.node).length > 0) onPanel({ kind: 'move', to: line.node });
      else
        acts.run.start({
          act: moveRow(dragged, line.node),
          reachesAll: false,
          name: nameWords(catalog, dragged, words),
        });
      setDragged(undefined);
    },
  };
}

function Designer({ book, acts }: { readonly book: CatalogBook; readonly acts: CatalogActs }) {
  const styles = useStyles();
  const { say } = useWords();
  const [asked, setAsked] = useState('');
  const [panel, setPanel] = useState<CatalogPanel>();
  const searched = useDeferredValue(asked);
  const tree = useTree(book.catalog, acts, searched);
  const dragging = useDragging(book, acts, setPanel);
  const node = acts.selected === undefined ? undefined : book.catalog.node(acts.selected);
  const count = (entity: string) => book.catalog.rows(entity).length;
  const items = count('product') + count('charge') + count('subCharge') + count('usageRate');
  const activate = (key: string) => {
    setPanel(undefined);
    acts.select(key);
  };
  return (
    <Screen
      fact={say('catalog.fact', { services: count('service'), items })}
      under={items === 0 ? say('catalog.teach.none') : say('catalog.teach')}
      foot={
        <TurnBar
          last={acts.last}
          figures={figures}
          label={({ isUndone }, words) => words.say(isUndone ? 'catalog.redo' : 'catalog.undo')}
          turn={acts.turn}
          onDismiss={acts.dismiss}
        />
      }
    >
      <Input
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        aria-label={say('catalog.search')}
        placeholder={say('catalog.search')}
        value={asked}
        onChange={(_event, { value }) => setAsked(value)}
      />
      {searched.trim() !== '' && <div role="status">{say('catalog.found', { count: tree.found })}</div>}
      {tree.lines.length > 0 && (
        <CatalogTree
          catalog={book.catalog}
          lines={tree.lines}
          active={acts.selected}
          onActivate={activate}
          onOpen={tree.open}
          onChoose={(line) => line.kind === 'row' && acts.show(line.node)}
          dragging={dragging}
        />
      )}
      <Fold title={say('catalog.new.top')} isOpen={tree.lines.length === 0}>
        <NewAtTop book={book} onPanel={setPanel} />
      </Fold>
      <ActOutcome state={acts.run.state} onCancel={acts.run.cancel} />
      {acts.unseen && <FailureCard failure={acts.unseen} />}
      {panel ? (
        <CurrentPanel {...{ book, acts, node, panel }} onPanel={setPanel} />
      ) : (
        node && <NodeCard {...{ book, acts, node }} onPanel={setPanel} />
      )}
      <CatalogFigures book={book} run={acts.run} />
    </Screen>
  );
}

/** The catalog as a tree, and a card of the row that is selected; both in step with the sheets. */
export function CatalogScreen() {
  const acts = useCatalog();
  const { reading, again } = acts;
  if (reading.phase === 'failed') return <FailureCard failure={reading.failure} onRetry={again} />;
  if (reading.phase === 'reading') return <ScreenSkeleton />;
  return <Designer book={reading.value} acts={acts} />;
}
