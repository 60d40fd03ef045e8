import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { copiedChildren, copyNames, copyRow } from '../../../core/catalog/acts/copy-row';
import { keyFault } from '../../../core/catalog/acts/keys';
import { fieldOf } from '../../../core/entity/entity-fields';
import { findEntity } from '../../../core/entities/registry';
import { useWords } from '../../messages/use-words';
import type { CardProps } from './catalog-panel';
import { PanelFrame } from './panel-frame';

/** Adds a row of the same content under another key. */
export function CopyPanel({ book, node, acts, onPanel }: CardProps) {
  const { say, of } = useWords();
  const [names, setNames] = useState(() => copyNames(book.catalog, node));
  const entity = findEntity(node.entity);
  const [key, name] = entity ? [fieldOf(entity, entity.referenceBy), fieldOf(entity, 'name')] : [];
  const fault = keyFault(book.catalog, node.entity, names.key.trim());
  const count = copiedChildren(book.catalog, node).length;
  const act = () => {
    if (fault) return;
    acts.run.start({
      act: copyRow(node, { key: names.key.trim(), name: names.name.trim() }),
      reachesAll: false,
      name: names.key.trim(),
      selectsAdded: true,
    });
    onPanel(undefined);
  };
  return (
    <PanelFrame
      title={say('catalog.copy.title', { name: node.label })}
      act={say('catalog.copy.act', { count: count + 1 })}
      disabled={fault !== undefined}
      onAct={act}
      onClose={() => onPanel(undefined)}
    >
      {name && (
        <Field label={of(name.label)}>
          <Input
            value={names.name}
            input={{ style: { minWidth: 0 } }}
            onChange={(_, { value }) => setNames({ ...names, name: value })}
          />
        </Field>
      )}
      <Field
        label={key ? of(key.label) : ''}
        {...(count > 0 && { hint: say('catalog.copy.with', { count }) })}
        {...(fault && { validationMessage: say(`catalog.key.${fault}`) })}
      >
        <Input
          value={names.key}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => setNames({ ...names, key: value })}
        />
      </Field>
    </PanelFrame>
  );
}
