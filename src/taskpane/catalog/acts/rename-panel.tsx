import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { keyFault } from '../../../core/catalog/acts/keys';
import { renameRow } from '../../../core/catalog/acts/rename-row';
import { fieldOf } from '../../../core/entity/entity-fields';
import { findEntity } from '../../../core/entities/registry';
import { useWords } from '../../messages/use-words';
import { referenceCount, useWhereUsed } from '../use-where-used';
import type { CardProps } from './catalog-panel';
import { PanelFrame } from './panel-frame';

/** Gives the row another key; every reference to it follows. */
export function RenamePanel({ book, node, acts, onPanel }: CardProps) {
  const { say, of } = useWords();
  const [key, setKey] = useState(node.key);
  const used = useWhereUsed(book, node);
  const entity = findEntity(node.entity);
  const field = entity && fieldOf(entity, entity.referenceBy);
  const fault = keyFault(book.catalog, node.entity, key.trim(), node.key);
  const count = used.phase === 'read' ? referenceCount(used.value) : undefined;
  const act = () => {
    if (fault || key.trim() === node.key) return;
    acts.run.start({ act: renameRow(node, key.trim()), reachesAll: true, name: key.trim() });
    onPanel(undefined);
  };
  return (
    <PanelFrame
      title={say('catalog.rename.title', { name: node.key })}
      act={say('catalog.rename.act')}
      disabled={fault !== undefined || key.trim() === node.key}
      onAct={act}
      onClose={() => onPanel(undefined)}
    >
      <Field
        label={field ? of(field.label) : ''}
        {...(count !== undefined && { hint: say('catalog.rename.follow', { count }) })}
        {...(fault && { validationMessage: say(`catalog.key.${fault}`) })}
      >
        <Input value={key} input={{ style: { minWidth: 0 } }} onChange={(_, { value }) => setKey(value)} />
      </Field>
    </PanelFrame>
  );
}
