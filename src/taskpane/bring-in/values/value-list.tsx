import type { ColumnValues } from '../../../core/mapping/values/column-values';
import { Card, Section } from '../../elements/section';
import { WindowList } from '../../elements/window-list';
import { useWords } from '../../messages/use-words';
import { ValueItem } from './value-item';

/** In pixels: a value with its count, its target and why. */
const usualHeight = 96;

/** The values of a column, the most frequent first. */
export function ValueList({
  values: { lines, targets },
  onMap,
}: {
  values: ColumnValues;
  onMap: (value: string, to: string | undefined) => void;
}) {
  const { say, number } = useWords();
  return (
    <Section title={say('bringIn.values.list')} aside={number(lines.length)}>
      <Card>
        <WindowList items={lines} usualHeight={usualHeight}>
          {(line) => <ValueItem line={line} targets={targets} onMap={onMap} />}
        </WindowList>
      </Card>
    </Section>
  );
}
