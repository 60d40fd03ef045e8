import { useRef, type ReactNode } from 'react';
import { useListWindow } from './use-list-window';
import { usePlainList } from './use-plain-list';

interface WindowListProps<Item> {
  readonly items: readonly Item[];
  /** In pixels, until an item is measured. */
  readonly usualHeight: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which, however long, only the items in sight are in the page. */
export function WindowList<Item>({ items, usualHeight, children }: WindowListProps<Item>) {
  const list = usePlainList();
  const element = useRef<HTMLUListElement>(null);
  const listWindow = useListWindow(element, items.length, usualHeight);
  const shown = listWindow.getVirtualItems();
  const { scrollMargin } = listWindow.options;
  const above = (shown[0]?.start ?? scrollMargin) - scrollMargin;
  const below = listWindow.getTotalSize() - ((shown.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <ul ref={element} className={list}>
      <li aria-hidden style={{ height: above }} />
      {shown.map(({ index, key }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={listWindow.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {children(item)}
            </li>
          )
        );
      })}
      <li aria-hidden style={{ height: Math.max(0, below) }} />
    </ul>
  );
}
