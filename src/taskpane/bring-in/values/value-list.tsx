import { useRef } from 'react';
import type { ColumnValues } from '../../../core/mapping/values/column-values';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { useValueWindow } from './use-value-window';
import { ValueItem } from './value-item';

/** The values of a column, the most frequent first; however many, only those in sight are in the page. */
export function ValueList({
  values: { lines, targets },
  onMap,
}: {
  values: ColumnValues;
  onMap: (value: string, to: string | undefined) => void;
}) {
  const list = usePlainList();
  const { say, number } = useWords();
  const element = useRef<HTMLUListElement>(null);
  const lineWindow = useValueWindow(element, lines.length);
  const shown = lineWindow.getVirtualItems();
  const { scrollMargin } = lineWindow.options;
  const above = (shown[0]?.start ?? scrollMargin) - scrollMargin;
  const below = lineWindow.getTotalSize() - ((shown.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <Section title={say('bringIn.values.list')} aside={number(lines.length)}>
      <Card>
        <ul ref={element} className={list}>
          <li aria-hidden style={{ height: above }} />
          {shown.map(({ index, key }) => {
            const line = lines[index];
            return (
              line && (
                <li
                  key={key}
                  ref={lineWindow.measureElement}
                  data-index={index}
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                >
                  <ValueItem line={line} targets={targets} onMap={onMap} />
                </li>
              )
            );
          })}
          <li aria-hidden style={{ height: Math.max(0, below) }} />
        </ul>
      </Card>
    </Section>
  );
}
