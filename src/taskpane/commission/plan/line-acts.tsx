import { Button } from '@fluentui/react-components';
import { takeOutRow } from '../../../core/catalog/acts/edit-row';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { PlanActs } from '../use-plans';
import type { PlanPanel } from './plan-panel';

/** What can be done with a line of a plan. */
export function LineActs({
  node,
  name,
  acts,
  onPanel,
}: {
  readonly node: CatalogNode;
  readonly name: string;
  readonly acts: PlanActs;
  readonly onPanel: (panel: PlanPanel) => void;
}) {
  const { say } = useWords();
  const { working } = usePane();
  return (
    <>
      <Button
        size="small"
        aria-label={say('commission.change.title', { name })}
        onClick={() => onPanel({ kind: 'change', node })}
      >
        {say('commission.change')}
      </Button>
      <Button
        size="small"
        aria-label={say('catalog.copy.title', { name })}
        onClick={() => onPanel({ kind: 'line', copied: node })}
      >
        {say('catalog.copy')}
      </Button>
      <Button
        size="small"
        aria-label={say('catalog.takeOut.it', { name })}
        disabled={working !== undefined}
        onClick={() => acts.run.start({ act: takeOutRow(node), reachesAll: false, name })}
      >
        {say('catalog.takeOut')}
      </Button>
    </>
  );
}
