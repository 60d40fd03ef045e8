import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { WaiveResult } from '../../workflows/waive-issues';
import { useWords } from '../messages/use-words';
import type { Here } from './check-view';
import type { CellExplanation } from './explain-cell';
import { HerePanel } from './here-panel';
import type { Twig } from './list/branches';
import { issuesAt, issuesBefore, type Direction } from './list/sheet-order';
import type { IssueList } from './list/use-issue-list';
import { isFixable } from './mend/is-fixable';
import { MendPanel } from './mend/mend-panel';
import { MendedBar } from './mend/mended-bar';
import type { Mending } from './mend/use-mending';
import type { Propose } from './mend/use-proposals';
import type { CheckActs } from './use-check-acts';
import { WaivePanel } from './waive/waive-panel';
import { WaivedNote } from './waive/waived-note';
import { WalkButtons } from './walk-buttons';

interface CheckFootProps {
  readonly acts: CheckActs;
  readonly mending: Mending;
  readonly check: WorkspaceCheck;
  readonly propose: Propose;
  readonly list: IssueList;
  readonly here: Here | undefined;
  readonly onStep: (way: Direction) => void;
  /** The workbook says something else than when it was checked. */
  readonly onChanged: () => void;
}

/** What can be done with the selected cell. */
function CellActs({
  explanation,
  rowIndex,
  acts,
}: {
  explanation: CellExplanation;
  rowIndex: number;
  acts: CheckActs;
}) {
  const { say } = useWords();
  const { issues } = explanation;
  const fixable = issues.find(({ group }) => isFixable(group));
  const warning = issues.find(({ group }) => group.severity === 'warning');
  const cellOf = (twig: Twig) => ({ kind: 'cell' as const, twig, rowIndex });
  return (
    <>
      {fixable && (
        <Button size="small" onClick={() => acts.mend(cellOf(fixable))}>
          {say('check.mend.open')}
        </Button>
      )}
      {warning && (
        <Button size="small" onClick={() => acts.waive(cellOf(warning))}>
          {say('check.waive.open')}
        </Button>
      )}
    </>
  );
}

function Walk({ check, list, here, onStep }: Pick<CheckFootProps, 'check' | 'list' | 'here' | 'onStep'>) {
  const { shown } = list;
  const count = shown.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  const isIssue = here !== undefined && issuesAt(shown, here.cell).length > 0;
  return (
    <WalkButtons
      position={isIssue ? issuesBefore(shown, check.places, here.cell) + 1 : undefined}
      count={count}
      onStep={onStep}
    />
  );
}

/** What stays in sight below the list: an act under way, or the selected cell explained. */
export function CheckFoot({ acts, mending, check, propose, list, here, onStep, onChanged }: CheckFootProps) {
  const { open, close } = acts;
  const [waived, setWaived] = useState<WaiveResult>();
  if (open?.act === 'mend')
    return (
      <MendPanel
        target={open.target}
        check={check}
        propose={propose}
        names={list.names}
        act={mending.apply}
        onClose={close}
      />
    );
  if (open?.act === 'waive')
    return (
      <WaivePanel
        target={open.target}
        check={check}
        onClose={close}
        onWaived={(result) => {
          setWaived(result);
          close();
          onChanged();
        }}
      />
    );
  return (
    <>
      <MendedBar mending={mending} />
      {waived && <WaivedNote result={waived} />}
      <HerePanel
        here={here}
        check={check}
        walk={<Walk check={check} list={list} here={here} onStep={onStep} />}
        actsOf={(explanation) =>
          here && <CellActs explanation={explanation} rowIndex={here.cell.rowIndex} acts={acts} />
        }
      />
    </>
  );
}
