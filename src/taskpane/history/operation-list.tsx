import { useMemo } from 'react';
import type { Operation } from '../../core/history/operation';
import { Card, Section } from '../elements/section';
import { WindowList } from '../elements/window-list';
import { useWords } from '../messages/use-words';
import { OperationItem, type OperationActs } from './operation-item';

/** In pixels: what, figures, when. */
const usualHeight = 76;

/** Operations, given with the oldest first and shown with the newest. */
export function OperationList({
  operations,
  ...acts
}: OperationActs & { readonly operations: readonly Operation[] }) {
  const { say, number } = useWords();
  const newest = useMemo(() => operations.toReversed(), [operations]);
  if (newest.length === 0) return null;
  return (
    <Section title={say('history.list')} aside={number(newest.length)}>
      <Card>
        <WindowList items={newest} usualHeight={usualHeight}>
          {(operation) => <OperationItem operation={operation} {...acts} />}
        </WindowList>
      </Card>
    </Section>
  );
}
