import { useMemo, useState } from 'react';
import type { FixProposals, ProposedFix } from '../../../core/fixes/propose-fixes';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';
import { ActOutcome } from '../../act/act-outcome';
import type { Act } from '../../act/use-act';
import { FailureCard } from '../../act/failure-card';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { keepPersonName, readPersonName } from '../../pane/person-name';
import { ActPanel } from '../act-panel';
import type { IssueNames } from '../list/issue-names';
import { PersonField } from '../../elements/person-field';
import { ScopeChoice } from '../scope-choice';
import { lotsOf, takenFixes, type Decisions } from './fix-lots';
import { LostList } from './lost-list';
import { LotList } from './lot-list';
import { cellsOfScope, scopesOf, type Scope, type Target } from './target';
import { useProposals, type Propose } from './use-proposals';

/** Fixes a person has taken, and who that person is. */
export interface Taken {
  readonly fixes: readonly ProposedFix[];
  readonly by: string;
}

interface MendPanelProps {
  readonly target: Target;
  readonly check: WorkspaceCheck;
  readonly propose: Propose;
  readonly names: IssueNames;
  readonly act: Act<Taken, unknown>;
  readonly onClose: () => void;
}

/** Before and after of every fix that is proposed; nothing is written before the person says so. */
export function MendPanel({ target, check, propose, names, act, onClose }: MendPanelProps) {
  const { say } = useWords();
  const scopes = useMemo(() => scopesOf(target, check.groups), [target, check]);
  const [name, setName] = useState(scopes[0]?.name ?? 'all');
  const scope = scopes.find((one) => one.name === name) ?? scopes[0];
  return (
    <ActPanel title={say('check.mend.title')} onClose={onClose}>
      <ScopeChoice label={say('check.mend.scope')} scopes={scopes} chosen={name} onChoose={setName} />
      {scope && (
        <Proposals key={scope.name} scope={scope} check={check} propose={propose} names={names} act={act} />
      )}
    </ActPanel>
  );
}

/** Cells of the scope that nobody knows the right value of. */
const unknownCells = (scope: Scope, { fixes, beyondRecovery }: FixProposals): number =>
  scope.name === 'all' ? 0 : Math.max(0, cellsOfScope(scope) - fixes.length - beyondRecovery.length);

/** How many cells have no known fix; undefined where that is all of them. */
function Left({ count }: { count: number | undefined }) {
  const { say } = useWords();
  if (count === 0) return null;
  return (
    <span role="status">
      {count === undefined ? say('check.mend.none') : say('check.mend.left', { count })}
    </span>
  );
}

interface ProposalsProps extends Pick<MendPanelProps, 'check' | 'propose' | 'names' | 'act'> {
  readonly scope: Scope;
}

function Proposals({ scope, check, propose, names, act }: ProposalsProps) {
  const { say } = useWords();
  const proposals = useProposals(propose, scope);
  const fixes = proposals.phase === 'read' ? proposals.value.fixes : undefined;
  const lots = useMemo(() => lotsOf(fixes ?? []), [fixes]);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [isAsked] = useState(() => readPersonName() === '');
  const [person, setPerson] = useState(readPersonName);
  if (proposals.phase === 'reading') return <span role="status">{say('check.mend.looking')}</span>;
  if (proposals.phase === 'failed') return <FailureCard failure={proposals.failure} />;
  const taken = takenFixes(lots, decisions);
  const start = () => {
    keepPersonName(person);
    act.start({ fixes: taken, by: person.trim() });
  };
  return (
    <>
      <LotList lots={lots} check={check} names={names} decisions={decisions} onDecide={setDecisions} />
      <LostList lost={proposals.value.beyondRecovery} check={check} />
      <Left count={lots.length === 0 ? undefined : unknownCells(scope, proposals.value)} />
      {lots.length > 0 && isAsked && <PersonField value={person} onChange={setPerson} />}
      {lots.length > 0 && (
        <PrimaryAct disabled={taken.length === 0 || person.trim() === ''} onClick={start}>
          {say('check.mend.act', { count: taken.length })}
        </PrimaryAct>
      )}
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
    </>
  );
}
