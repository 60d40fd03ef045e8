import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type DragEvent, type Ref } from 'react';
import type { Catalog } from '../../../core/catalog/catalog';
import { useWords, type Words } from '../../messages/use-words';
import { kindWords, nameWords, sheetWords } from '../catalog-words';
import type { CatalogLine } from './catalog-lines';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
  },
  active: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block' },
  group: { fontWeight: tokens.fontWeightSemibold },
  retired: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  under: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0, width: '16px', marginTop: '3px', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

/** Pixels a level is set in by. */
const indent = 14;

/** What the line is called. */
export function lineTitle(catalog: Catalog, line: CatalogLine, words: Words): string {
  if (line.kind === 'row') return nameWords(catalog, line.node, words);
  const sheet = sheetWords(line.entity, words);
  return line.isLoose ? words.say('catalog.group.loose', { sheet }) : sheet;
}

/** What stands under its name: of what kind it is, and its code where that says more. */
function lineUnder(catalog: Catalog, line: CatalogLine, words: Words): string {
  if (line.kind === 'group') return words.say('catalog.group.count', { count: line.count });
  const { node } = line;
  const key = node.key === nameWords(catalog, node, words) ? '' : node.key;
  const retired = node.retired ? words.say('catalog.retired') : '';
  return [kindWords(catalog, node, words), key, retired].filter((part) => part !== '').join(' · ');
}

/** Dragging of rows: who may be picked up, and where it may be let go. */
export interface TreeDragging {
  readonly canDrag: (line: CatalogLine) => boolean;
  readonly onDrag: (line: CatalogLine) => void;
  readonly canDrop: (line: CatalogLine) => boolean;
  readonly onDrop: (line: CatalogLine) => void;
}

interface TreeItemProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the tree. */
  readonly top: number;
  readonly catalog: Catalog;
  readonly line: CatalogLine;
  readonly isActive: boolean;
  readonly onClick: () => void;
  readonly dragging: TreeDragging;
}

/** One line of the tree. */
export function TreeItem(props: TreeItemProps) {
  const { ref, id, index, top, catalog, line, isActive, onClick, dragging } = props;
  const styles = useStyles();
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!dragging.canDrop(line)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    dragging.onDrop(line);
  };
  const isRetired = line.kind === 'row' && line.node.retired;
  return (
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="treeitem"
      aria-level={line.level}
      aria-posinset={line.position}
      aria-setsize={line.size}
      aria-selected={isActive}
      {...(line.isOpen === undefined ? {} : { 'aria-expanded': line.isOpen })}
      className={mergeClasses(styles.line, isActive && styles.active, isOver && styles.over)}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {/* The keys are the tree's, which holds the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        className={styles.head}
        style={{ marginLeft: `${String((line.level - 1) * indent)}px` }}
        onClick={onClick}
        draggable={dragging.canDrag(line)}
        onDragStart={() => dragging.onDrag(line)}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.chevron}>
          {line.isOpen !== undefined && <ChevronRightRegular className={line.isOpen ? styles.open : ''} />}
        </span>
        <span className={styles.text}>
          <span
            className={mergeClasses(
              styles.title,
              line.kind === 'group' && styles.group,
              isRetired && styles.retired,
            )}
          >
            {lineTitle(catalog, line, words)}
          </span>{' '}
          <span className={styles.under}>{lineUnder(catalog, line, words)}</span>
        </span>
      </div>
    </div>
  );
}
