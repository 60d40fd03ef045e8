import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useFigureTable } from '../../elements/use-figure-table';
import { useWords } from '../../messages/use-words';

/** Lines shown at once; the worst stand first. */
const step = 20;

interface MarginTableProps<Line> {
  readonly caption: string;
  readonly lines: readonly Line[];
  /** Stands above the lines. */
  readonly head?: ReactNode;
  readonly children: (lines: readonly Line[]) => ReactNode;
}

/** A table of margins of which the first lines are shown, and more as they are asked for. */
export function MarginTable<Line>({ caption, lines, head, children }: MarginTableProps<Line>) {
  const table = useFigureTable();
  const { say } = useWords();
  const [shown, setShown] = useState(step);
  const more = lines.length - shown;
  return (
    <>
      <table className={table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{say('margin.what')}</th>
            <th scope="col">{say('margin.price')}</th>
            <th scope="col">{say('margin.cost')}</th>
            <th scope="col">{say('margin.left')}</th>
          </tr>
        </thead>
        <tbody>
          {head}
          {children(lines.slice(0, shown))}
        </tbody>
      </table>
      {more > 0 && (
        <Button appearance="transparent" onClick={() => setShown(shown + step)}>
          {say('list.more', { count: more })}
        </Button>
      )}
    </>
  );
}
