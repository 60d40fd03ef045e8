import type { ReactNode } from 'react';
import { readHomeState } from '../../workflows/home-state';
import { useReading } from '../act/use-reading';
import { Example } from '../elements/example';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

/** Check before its first run: what it does, by an example. */
export function NeverChecked({ onCheck, outcome }: { onCheck: () => void; outcome: ReactNode }) {
  const { say } = useWords();
  const { host } = usePane();
  const { state } = useReading(() => readHomeState(host));
  const entities = state.phase === 'read' ? state.value.entities : [];
  const rows = entities.reduce((sum, entity) => sum + entity.rows, 0);
  return (
    <Screen fact={say('check.never.fact', { count: rows })} under={say('check.never.teach')}>
      <Example>{say('check.never.example')}</Example>
      <PrimaryAct onClick={onCheck}>{say('check.act')}</PrimaryAct>
      {outcome}
    </Screen>
  );
}
