import { Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';
import { todayOf } from '../../../workflows/clock';
import { waiveIssues, type WaiveResult } from '../../../workflows/waive-issues';
import { ActOutcome } from '../../act/act-outcome';
import { newRowId } from '../../act/new-row-id';
import { useAct } from '../../act/use-act';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { keepPersonName, readPersonName } from '../../pane/person-name';
import { ActPanel } from '../act-panel';
import { cellsOfScope, scopesOf, warningsOnly, type Scope, type Target } from '../mend/target';
import { PersonField } from '../../elements/person-field';
import { ScopeChoice } from '../scope-choice';
import { warningCells } from './warning-cells';

/** Shorter ones say nothing to whoever reads the report. */
const shortestReason = 4;

interface WaivePanelProps {
  readonly target: Target;
  readonly check: WorkspaceCheck;
  readonly onWaived: (result: WaiveResult) => void;
  readonly onClose: () => void;
}

/** Scopes of warnings, without that of everything: nobody has looked at all warnings of a workbook. */
const waivable = (target: Target, check: WorkspaceCheck): readonly Scope[] =>
  scopesOf(target, check.groups)
    .filter(({ name }) => name !== 'all')
    .map(warningsOnly);

/** Lets warnings stand, with a reason and a name. */
export function WaivePanel({ target, check, onWaived, onClose }: WaivePanelProps) {
  const { say } = useWords();
  const { host } = usePane();
  const scopes = useMemo(() => waivable(target, check), [target, check]);
  const [name, setName] = useState(scopes[0]?.name ?? 'cell');
  const [reason, setReason] = useState('');
  const [isAsked] = useState(() => readPersonName() === '');
  const [person, setPerson] = useState(readPersonName);
  const scope = scopes.find((one) => one.name === name) ?? scopes[0];
  const act = useAct('check', async (cells: ReturnType<typeof warningCells>) => {
    const now = new Date();
    keepPersonName(person);
    const given = { reason, by: person, at: now.toISOString(), today: todayOf(now), newRowId };
    onWaived(await waiveIssues(host, cells, given));
  });
  const start = () => scope && act.start(warningCells(scope, check.rowIds));
  const ready = reason.trim().length >= shortestReason && person.trim() !== '';
  return (
    <ActPanel title={say('check.waive.title')} onClose={onClose}>
      <span>{say('check.waive.teach')}</span>
      <ScopeChoice label={say('check.waive.scope')} scopes={scopes} chosen={name} onChoose={setName} />
      <Field label={say('check.waive.reason')} hint={say('check.waive.reason.hint')} required>
        <Textarea value={reason} rows={2} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      {isAsked && <PersonField value={person} onChange={setPerson} />}
      <PrimaryAct disabled={!ready} onClick={start}>
        {say('check.waive.act', { count: scope ? cellsOfScope(scope) : 0 })}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
    </ActPanel>
  );
}
