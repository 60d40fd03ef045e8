import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Catalog } from '../../../core/catalog/catalog';
import type { KeyAct } from '../../elements/tree/tree-keys';
import { useLineWindow } from '../../elements/tree/use-line-window';
import { useTreeKeys } from '../../elements/tree/use-tree-keys';
import { useWords } from '../../messages/use-words';
import type { CatalogLine, CatalogLines } from './catalog-lines';
import { lineTitle, TreeItem, type TreeDragging } from './tree-item';

const useStyles = makeStyles({
  tree: {
    overflowY: 'auto',
    maxHeight: '42vh',
    minHeight: '120px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: { position: 'relative' },
});

interface CatalogTreeProps {
  readonly catalog: Catalog;
  readonly lines: CatalogLines;
  readonly active: string | undefined;
  readonly onActivate: (key: string) => void;
  readonly onOpen: (key: string, isOpen: boolean) => void;
  /** Shows the row of a line in the sheet. */
  readonly onChoose: (line: CatalogLine) => void;
  readonly dragging: TreeDragging;
}

/** The catalog as a tree of any length, of which only what is in sight is in the page. */
export function CatalogTree(props: CatalogTreeProps) {
  const { catalog, lines, active, onActivate, onOpen, onChoose, dragging } = props;
  const styles = useStyles();
  const words = useWords();
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();
  const activeIndex = active === undefined ? -1 : lines.indexOf(active);
  const lineWindow = useLineWindow(tree, lines, activeIndex, 'tree');
  useEffect(() => {
    // A row that was added or is selected in its sheet comes into sight.
    if (activeIndex >= 0) lineWindow.scrollToIndex(activeIndex, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another row is active, not at every scroll
  }, [active, lines]);
  const act = (asked: KeyAct<CatalogLine>) => {
    if (asked.type === 'choose') return onChoose(asked.line);
    if (asked.type !== 'go') return onOpen(asked.key, asked.type === 'open');
    const line = lines.at(asked.index);
    if (line) onActivate(line.key);
  };
  const onKeyDown = useTreeKeys(lines, activeIndex, (line) => lineTitle(catalog, line, words), act);
  const click = (line: CatalogLine) => {
    if (line.isOpen !== undefined && (line.kind === 'group' || line.key === active))
      onOpen(line.key, !line.isOpen);
    else if (line.isOpen === false) onOpen(line.key, true);
    onActivate(line.key);
    onChoose(line);
  };
  const lineId = (index: number) => `${id}-${String(index)}`;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={words.say('catalog.tree')}
      {...(activeIndex < 0 ? {} : { 'aria-activedescendant': lineId(activeIndex) })}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.lines} style={{ height: lineWindow.getTotalSize() }}>
        {lineWindow.getVirtualItems().map(({ key, index, start }) => {
          const line = lines.at(index);
          return (
            line && (
              <TreeItem
                key={String(key)}
                ref={lineWindow.measureElement}
                id={lineId(index)}
                index={index}
                top={start}
                catalog={catalog}
                line={line}
                isActive={index === activeIndex}
                onClick={() => click(line)}
                dragging={dragging}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
