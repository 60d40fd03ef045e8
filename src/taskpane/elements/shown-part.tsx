import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from '../messages/use-words';

/** Renders the first `step` items and a button for the next ones, so that thousands never stand in the page at once. */
export function ShownPart<Item>({
  items,
  step,
  children,
}: {
  items: readonly Item[];
  step: number;
  children: (item: Item, index: number) => ReactNode;
}) {
  const { say } = useWords();
  const [shown, setShown] = useState(step);
  const more = Math.min(step, items.length - shown);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {more > 0 && (
        <li>
          <Button appearance="transparent" onClick={() => setShown(shown + step)}>
            {say('list.more', { count: items.length - shown })}
          </Button>
        </li>
      )}
    </>
  );
}
