import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import type { PlanPageProps } from '../plan-choice';
import { AddRowPanel } from './add-row-panel';

/** Makes a plan, whose lines come next. */
export function NewPlan({ book, acts }: Pick<PlanPageProps, 'book' | 'acts'>) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const entity = book.registry.find(({ name }) => name === 'commissionPlan');
  if (!isAsking || !entity)
    return (
      <div>
        <Button size="small" onClick={() => setAsking(true)}>
          {say('commission.plan.new')}
        </Button>
      </div>
    );
  return (
    <AddRowPanel
      book={book}
      acts={acts}
      entity={entity}
      title={say('commission.plan.new')}
      name={(row) => String(row['planName'])}
      said={{}}
      keys={[]}
      onClose={() => setAsking(false)}
    />
  );
}
