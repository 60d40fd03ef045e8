import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode, type Ref, useImperativeHandle } from 'react';
import { useWords } from '../../messages/use-words';
import type { IssueNames } from './issue-names';
import { LineItem } from './line-item';
import { lineTitle } from './line-words';
import type { KeyAct } from '../../elements/tree/tree-keys';
import type { ListLine, ListLines } from './list-lines';
import { useLineWindow } from '../../elements/tree/use-line-window';
import { useTreeKeys } from '../../elements/tree/use-tree-keys';

const useStyles = makeStyles({
  tree: {
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What the screen may ask of the list. */
export interface IssueListHandle {
  readonly focus: () => void;
}

export interface IssueListProps {
  readonly lines: ListLines;
  readonly names: IssueNames;
  readonly active: string | undefined;
  readonly onActivate: (key: string) => void;
  readonly onOpen: (key: string, isOpen: boolean) => void;
  /** Shows the first cell of a line in the sheet. */
  readonly onChoose: (line: ListLine) => void;
  /** What can be done with the active line. */
  readonly actsOf: (line: ListLine) => ReactNode;
  readonly ref?: Ref<IssueListHandle>;
}

/** Rules, sheets, columns or values with their causes: a tree of any length of which only what is in sight is in the page. */
export function IssueList(props: IssueListProps) {
  const { lines, names, active, onActivate, onOpen, onChoose, actsOf, ref } = props;
  const styles = useStyles();
  const words = useWords();
  const tree = useRef<HTMLDivElement>(null);
  const isPointed = useRef(false);
  const id = useId();
  const activeIndex = active === undefined ? -1 : lines.indexOf(active);
  const lineWindow = useLineWindow(tree, lines, activeIndex);
  useImperativeHandle(ref, () => ({ focus: () => tree.current?.focus() }));
  const act = (asked: KeyAct<ListLine>) => {
    if (asked.type === 'choose') return onChoose(asked.line);
    if (asked.type !== 'go') return onOpen(asked.key, asked.type === 'open');
    const line = lines.at(asked.index);
    if (!line) return;
    onActivate(line.key);
    lineWindow.scrollToIndex(asked.index);
  };
  const onKeyDown = useTreeKeys(lines, activeIndex, (line) => lineTitle(line, names, words), act);
  const click = (line: ListLine) => {
    onActivate(line.key);
    if (line.kind === 'branch') onOpen(line.key, !line.isOpen);
    else onChoose(line);
  };
  const lineId = (index: number) => `${id}-${String(index)}`;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={words.say('check.list')}
      {...(activeIndex < 0 ? {} : { 'aria-activedescendant': lineId(activeIndex) })}
      className={styles.tree}
      style={{ height: `${String(lineWindow.getTotalSize())}px` }}
      onKeyDown={onKeyDown}
      // A line that grows under a pressed button would move the others away from it.
      onMouseDown={() => (isPointed.current = true)}
      onMouseUp={() => (isPointed.current = false)}
      onFocus={(event) => {
        const first = isPointed.current ? undefined : lines.at(0);
        if (event.target === event.currentTarget && activeIndex < 0 && first) onActivate(first.key);
      }}
    >
      {lineWindow.getVirtualItems().map(({ key, index, start }) => {
        const line = lines.at(index);
        return (
          line && (
            <LineItem
              key={String(key)}
              ref={lineWindow.measureElement}
              id={lineId(index)}
              index={index}
              top={start - lineWindow.options.scrollMargin}
              line={line}
              names={names}
              isActive={index === activeIndex}
              onClick={() => click(line)}
              acts={index === activeIndex ? actsOf(line) : undefined}
            />
          )
        );
      })}
    </div>
  );
}
