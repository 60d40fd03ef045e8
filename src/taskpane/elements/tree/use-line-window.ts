import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TreeLine, TreeLines } from './tree-lines';

type Lines = TreeLines<TreeLine>;

/** A line of two rows of text; measured when it comes into sight. */
const usualHeight = 56;

/** The line at the top of what is in sight, and how far it is scrolled. */
interface Anchor {
  readonly key: string;
  readonly offset: number;
}

type LineWindow = Virtualizer<HTMLElement, HTMLElement>;

function anchorOf(lineWindow: LineWindow, lines: Lines): Anchor | undefined {
  const scrolled = lineWindow.scrollOffset ?? 0;
  const first = lineWindow.getVirtualItems().find(({ end }) => end > scrolled);
  const line = first && lines.at(first.index);
  return line && scrolled > first.start ? { key: line.key, offset: scrolled - first.start } : undefined;
}

/** Keeps the lines in sight where they are when others come or go above them. */
function useHeldPlace(lineWindow: LineWindow, lines: Lines): void {
  const before = useRef<{ readonly lines: Lines; readonly anchor: Anchor | undefined }>(undefined);
  useLayoutEffect(() => {
    const held = before.current?.anchor;
    if (before.current && before.current.lines !== lines && held) {
      const index = lines.indexOf(held.key);
      const [start] = index < 0 ? [] : (lineWindow.getOffsetForIndex(index, 'start') ?? []);
      if (start !== undefined) lineWindow.scrollToOffset(start + held.offset);
    }
    before.current = { lines, anchor: anchorOf(lineWindow, lines) };
  });
}

/** Only the lines in sight, and the active one, are in the page; the screen around the tree scrolls, or the tree itself. */
export function useLineWindow(
  tree: RefObject<HTMLElement | null>,
  lines: Lines,
  active: number,
  scrolls: 'screen' | 'tree' = 'screen',
): LineWindow {
  const [top, setTop] = useState(0);
  const screen = useCallback(
    () => (scrolls === 'tree' ? tree.current : (tree.current?.closest('main') ?? null)),
    [tree, scrolls],
  );
  useLayoutEffect(() => {
    const scrolling = screen();
    if (!scrolling || !tree.current || scrolling === tree.current) return;
    const { top: treeTop } = tree.current.getBoundingClientRect();
    setTop(treeTop - scrolling.getBoundingClientRect().top + scrolling.scrollTop);
  });
  const lineWindow: LineWindow = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.length,
    getScrollElement: screen,
    estimateSize: () => usualHeight,
    getItemKey: (index) => lines.at(index)?.key ?? index,
    overscan: 6,
    scrollMargin: top,
    // The active line stays in the page: the focus of the list is told by its id.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const isAway = active >= 0 && active < lines.length && !inSight.includes(active);
      return isAway ? [...inSight, active].sort((a, b) => a - b) : inSight;
    },
  });
  useHeldPlace(lineWindow, lines);
  return lineWindow;
}
