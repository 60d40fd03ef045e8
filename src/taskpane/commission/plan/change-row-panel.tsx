import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { AnyEntity } from '../../../core/entity/entity';
import type { PlanBook } from '../../../workflows/commission/plan-book';
import { PanelFrame } from '../../catalog/acts/panel-frame';
import { useRowEdits } from '../../catalog/card/use-row-edits';
import { useWords } from '../../messages/use-words';
import type { PlanActs } from '../use-plans';
import { SectionedFields } from './sectioned-fields';

/** Changes a row where it stands: the header of a plan, or one of its lines. */
export function ChangeRowPanel({
  book,
  acts,
  node,
  entity,
  name,
  keys,
  onClose,
}: {
  readonly book: PlanBook;
  readonly acts: PlanActs;
  readonly node: CatalogNode;
  readonly entity: AnyEntity;
  readonly name: string;
  readonly keys: readonly string[];
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const edits = useRowEdits(book, node, entity, acts, name);
  return (
    <PanelFrame
      title={say('commission.change.title', { name })}
      act={say('catalog.save', { count: edits.count })}
      disabled={!edits.canSave}
      onAct={() => {
        edits.save();
        onClose();
      }}
      onClose={onClose}
    >
      <SectionedFields keys={keys} fields={edits.fields} />
    </PanelFrame>
  );
}
