import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Only the items in sight are in the page; the screen around the list scrolls. `usualHeight` in pixels. */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  usualHeight: number,
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
