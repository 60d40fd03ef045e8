import { useEffect, useState } from 'react';
import type { FixProposals, FixSelection } from '../../../core/fixes/propose-fixes';
import { failureOf } from '../../act/failure';
import type { Reading } from '../../act/use-reading';
import { inScope, selectionOf, type Scope } from './target';

/** Asks for the fixes of a selection; nothing is written. */
export type Propose = (selection: FixSelection) => Promise<FixProposals>;

async function proposalsWithin(scope: Scope, propose: Propose): Promise<FixProposals> {
  const proposals = await propose(selectionOf(scope));
  const belongs = inScope(scope);
  const fixes = proposals.fixes.filter(
    ({ code, certainty, edit }) =>
      belongs(code, edit.entity, edit.rowIndex) && (scope.name !== 'all' || certainty === 'sure'),
  );
  const beyondRecovery = proposals.beyondRecovery.filter(({ code, entity, rowIndex }) =>
    belongs(code, entity, rowIndex),
  );
  return { fixes, beyondRecovery, left: proposals.left };
}

/** What can be mended of a scope, asked anew whenever the scope or the check is another; of `all` only what is sure. */
export function useProposals(propose: Propose, scope: Scope): Reading<FixProposals> {
  const [state, setState] = useState<Reading<FixProposals>>({ phase: 'reading' });
  useEffect(() => {
    let current = true;
    proposalsWithin(scope, propose).then(
      (value) => current && setState({ phase: 'read', value }),
      (error: unknown) => current && setState({ phase: 'failed', failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [propose, scope]);
  return state;
}
