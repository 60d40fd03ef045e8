import { useMemo, useState } from 'react';
import { addRow } from '../../../core/catalog/acts/edit-row';
import { draftRow } from '../../../core/catalog/draft-row';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { AnyEntity } from '../../../core/entity/entity';
import type { CanonicalRow, CheckContext } from '../../../core/entity/judge-row';
import type { PlanBook } from '../../../workflows/commission/plan-book';
import { PanelFrame } from '../../catalog/acts/panel-frame';
import { faultsOf, readTyped } from '../../catalog/fields/typed-row';
import { useWords } from '../../messages/use-words';
import type { PlanActs } from '../use-plans';
import { SectionedFields } from './sectioned-fields';

interface AddRowPanelProps {
  readonly book: PlanBook;
  readonly acts: PlanActs;
  readonly entity: AnyEntity;
  readonly title: string;
  /** What the act is told by afterwards. */
  readonly name: (row: CanonicalRow) => string;
  /** What is certain of the row. */
  readonly said: CanonicalRow;
  /** The row it takes its currency and dates from. */
  readonly under?: CatalogNode;
  /** Fields that are certain and not asked. */
  readonly keys: readonly string[];
  readonly onClose: () => void;
}

/** Adds a row: what is certain of it, what other rows usually have, and what only the person knows. */
export function AddRowPanel(props: AddRowPanelProps) {
  const { book, acts, entity, title, said, under, keys, onClose } = props;
  const { say, of } = useWords();
  const { catalog, lists } = book;
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [showsAll, setShowsAll] = useState(false);
  const context: CheckContext = useMemo(() => ({ lists, facts: { today: book.today } }), [lists, book.today]);
  const start = { entity: entity.name, ...(under ? { under } : {}) };
  const read = readTyped(entity, said, typed, book);
  const row = draftRow(catalog, { ...start, said: read.row }, context);
  const faults = faultsOf(entity, { ...read, row }, context);
  const isWrong = [...faults.values()].some(({ severity }) => severity === 'error');
  const act = () => {
    setShowsAll(true);
    if (isWrong) return;
    acts.run.start({
      act: addRow(entity.name, row),
      reachesAll: false,
      name: props.name(row),
      selectsAdded: true,
    });
    onClose();
  };
  return (
    <PanelFrame
      title={title}
      act={say('catalog.add.act', { kind: of(entity.label) })}
      onAct={act}
      onClose={onClose}
    >
      <SectionedFields
        keys={keys}
        fields={{
          ...{ catalog, lists, entity, row, typed },
          faults: showsAll ? faults : new Map([...faults].filter(([field]) => typed.has(field))),
          onType: (field, text) => setTyped((all) => new Map([...all, [field, text]])),
        }}
      />
    </PanelFrame>
  );
}
