import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { assignAgent, canAssign } from '../../../core/commission/designer/assign-agent';
import { agentName } from '../../../core/commission/words/plan-words';
import { PanelFrame } from '../../catalog/acts/panel-frame';
import { useWords } from '../../messages/use-words';
import type { PlanPageProps } from '../plan-choice';

const narrow = { style: { minWidth: 0, width: '100%' } };

/** Pays an agent by the plan from a day on. */
export function AssignPanel({
  book,
  acts,
  plan,
  onClose,
}: Pick<PlanPageProps, 'book' | 'acts' | 'plan'> & { readonly onClose: () => void }) {
  const { say } = useWords();
  const { catalog } = book;
  const agents = catalog.rows('salesAgent').filter(({ key }) => key !== '');
  const [agent, setAgent] = useState(agents[0]?.key ?? '');
  const [from, setFrom] = useState('');
  const wish = { agent, plan: plan.key, from };
  const isLate = from !== '' && !canAssign(catalog, wish);
  const act = () => {
    const name = agentName(catalog, catalog.find('salesAgent', agent)) ?? agent;
    acts.run.start({ act: assignAgent(wish), reachesAll: false, name });
    onClose();
  };
  return (
    <PanelFrame
      title={say('commission.assign.title', { plan: plan.key })}
      act={say('commission.assign.act')}
      disabled={from === '' || isLate}
      onAct={act}
      onClose={onClose}
    >
      <Field label={say('commission.agent')}>
        <Select value={agent} onChange={(_, { value }) => setAgent(value)}>
          {agents.map((node) => (
            <option key={node.id} value={node.key}>
              {agentName(catalog, node)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('commission.assign.from')}
        required
        hint={say('commission.assign.hint')}
        {...(isLate && { validationMessage: say('commission.assign.late') })}
      >
        <Input type="date" value={from} input={narrow} onChange={(_, { value }) => setFrom(value)} />
      </Field>
    </PanelFrame>
  );
}
