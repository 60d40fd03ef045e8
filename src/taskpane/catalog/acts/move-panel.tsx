import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { moveBreaks, moveFault, moveRow } from '../../../core/catalog/acts/move-row';
import { Note } from '../../elements/note';
import { useWords } from '../../messages/use-words';
import { nameWords } from '../catalog-words';
import { RowCombobox } from '../fields/row-combobox';
import type { CardProps } from './catalog-panel';
import { PanelFrame } from './panel-frame';
import type { CatalogNode } from '../../../core/catalog/catalog-node';

const atTop = 'top';

/** Puts the row under another category. */
export function MovePanel({
  book: { catalog },
  node,
  to: given,
  acts,
  onPanel,
}: CardProps & { readonly to: CatalogNode | undefined }) {
  const words = useWords();
  const { say } = words;
  const [chosen, setChosen] = useState(given?.id ?? '');
  const to = catalog.node(chosen);
  const options = catalog.rows('category').map((category) => {
    const fault = moveFault(catalog, node, category);
    return {
      value: category.id,
      label: nameWords(catalog, category, words),
      ...(fault && { against: say(`catalog.move.${fault}`) }),
    };
  });
  const top =
    node.entity === 'category' && catalog.parent(node)
      ? [{ value: atTop, label: say('catalog.move.top') }]
      : [];
  const breaks = to ? moveBreaks(catalog, node, to) : [];
  const act = () => {
    acts.run.start({ act: moveRow(node, to), reachesAll: false, name: node.label });
    onPanel(undefined);
  };
  return (
    <PanelFrame
      title={say('catalog.move.title', { name: nameWords(catalog, node, words) })}
      act={say('catalog.move.act')}
      disabled={chosen !== atTop && (!to || moveFault(catalog, node, to) !== undefined)}
      onAct={act}
      onClose={() => onPanel(undefined)}
    >
      <Field label={say('catalog.move.to')}>
        {(labelling) => (
          <RowCombobox {...labelling} value={chosen} options={[...top, ...options]} onChoose={setChosen} />
        )}
      </Field>
      {breaks.length > 0 && (
        <Note live>
          {say('catalog.move.breaks', {
            count: breaks.length,
            names: breaks
              .map((link) => `${catalog.target(link, 'service')?.label ?? ''} › ${link.key}`)
              .join(', '),
          })}
        </Note>
      )}
    </PanelFrame>
  );
}
