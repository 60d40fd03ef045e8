import { useState } from 'react';
import { todayOf } from '../../../workflows/clock';
import { ActOutcome } from '../../act/act-outcome';
import { FailureCard } from '../../act/failure-card';
import { inTurns } from '../../act/in-turns';
import { useAct } from '../../act/use-act';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { openDeckFile } from '../open-deck-file';
import type { PlanChoice } from '../plan-select';
import { useShowLine } from '../use-show-line';
import { comparing, type Side } from './compare-side';
import { ComparisonResult } from './comparison-result';
import { SideChoice } from './side-choice';

/** What became of prices from one table to the next. */
export function ComparePage({ book, plan }: PlanChoice) {
  const { say } = useWords();
  const today = todayOf(new Date());
  const [before, setBefore] = useState<Side>({ plan, on: today });
  const [after, setAfter] = useState<Side>({
    plan: book.plans.find((name) => name !== plan) ?? plan,
    on: today,
  });
  const { showLine, unseen } = useShowLine(book);
  const act = useAct('rates', (sides: readonly [Side, Side], { signal }) =>
    inTurns(comparing(book, ...sides), signal),
  );
  const opening = useAct('rates', async (file: File, watching) => {
    const deck = await openDeckFile(file, watching);
    setAfter((side) => ({ ...side, deck }));
  });
  const start = () => act.start([before, after]);
  return (
    <>
      <SideChoice
        title={say('rates.compare.before')}
        book={book}
        side={before}
        onSide={(side) => {
          setBefore(side);
          act.reset();
        }}
      />
      <SideChoice
        title={say('rates.compare.after')}
        book={book}
        side={after}
        onSide={(side) => {
          setAfter(side);
          act.reset();
        }}
        onFile={(file) => {
          act.reset();
          opening.start(file);
        }}
      />
      <ActOutcome state={opening.state} onCancel={opening.cancel} />
      <PrimaryAct onClick={start} disabled={before.on === '' || after.on === ''}>
        {say('rates.compare.act')}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {act.state.phase === 'done' && <ComparisonResult compared={act.state.value} onShow={showLine} />}
      {unseen && <FailureCard failure={unseen} />}
    </>
  );
}
