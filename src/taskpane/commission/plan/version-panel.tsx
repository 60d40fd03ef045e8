import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { beginVersion, linesGoingOn } from '../../../core/commission/designer/plan-version';
import { PanelFrame } from '../../catalog/acts/panel-frame';
import { useWords } from '../../messages/use-words';
import type { PlanPageProps } from '../plan-choice';

const narrow = { style: { minWidth: 0, width: '100%' } };

/** Begins a version of the plan on a day: its lines end the day before, and their copies begin. */
export function VersionPanel({
  book,
  acts,
  plan,
  onClose,
}: Pick<PlanPageProps, 'book' | 'acts' | 'plan'> & { readonly onClose: () => void }) {
  const { say } = useWords();
  const [from, setFrom] = useState('');
  const [version, setVersion] = useState('');
  const going = from === '' ? 0 : linesGoingOn(book.catalog, plan.key, from).length;
  const act = () => {
    acts.run.start({
      act: beginVersion(plan, { from, version: version.trim() }),
      reachesAll: false,
      name: say('commission.version.name', { plan: plan.key, from }),
    });
    onClose();
  };
  return (
    <PanelFrame
      title={say('commission.version.title', { plan: plan.key })}
      act={say('commission.version.act', { count: going })}
      disabled={going === 0}
      onAct={act}
      onClose={onClose}
    >
      <Field label={say('commission.version.from')} required hint={say('commission.version.hint')}>
        <Input type="date" value={from} input={narrow} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field label={say('commission.version.called')}>
        <Input value={version} input={narrow} onChange={(_, { value }) => setVersion(value)} />
      </Field>
    </PanelFrame>
  );
}
