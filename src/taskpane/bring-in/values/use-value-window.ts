import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** A value with its count, its target and why; measured when it comes into sight. */
const usualHeight = 96;

/** Only the values in sight are in the page; the screen around the list scrolls. */
export function useValueWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
): Virtualizer<HTMLElement, HTMLElement> {
  const [top, setTop] = useState(0);
  const screen = useCallback(() => list.current?.closest('main') ?? null, [list]);
  useLayoutEffect(() => {
    const scrolling = screen();
    if (!scrolling || !list.current) return;
    const { top: listTop } = list.current.getBoundingClientRect();
    setTop(listTop - scrolling.getBoundingClientRect().top + scrolling.scrollTop);
  });
  return useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: screen,
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollMargin: top,
  });
}
