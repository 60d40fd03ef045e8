import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { retireRow } from '../../../core/catalog/acts/retire-row';
import { parseIsoDate } from '../../../core/kernel/calendar-date';
import { useWords } from '../../messages/use-words';
import { UsesList } from '../card/uses-list';
import type { CardProps } from './catalog-panel';
import { PanelFrame } from './panel-frame';

/** Takes the row out of what is sold from a day on, and says what still uses it. */
export function RetirePanel({ book, node, acts, onPanel }: CardProps) {
  const { say } = useWords();
  const [lastDay, setLastDay] = useState(book.today);
  const isDay = parseIsoDate(lastDay) !== undefined;
  const act = () => {
    if (!isDay) return;
    acts.run.start({ act: retireRow(node, lastDay), reachesAll: false, name: node.label });
    onPanel(undefined);
  };
  return (
    <PanelFrame
      title={say('catalog.retire.title', { name: node.label })}
      act={say('catalog.retire.act', { name: node.label })}
      disabled={!isDay}
      onAct={act}
      onClose={() => onPanel(undefined)}
    >
      <Field label={say('catalog.retire.day')} hint={say('catalog.retire.hint')}>
        <Input type="date" value={lastDay} onChange={(_, { value }) => setLastDay(value)} />
      </Field>
      <UsesList book={book} node={node} acts={acts} />
    </PanelFrame>
  );
}
