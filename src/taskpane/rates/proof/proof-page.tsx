import { useState } from 'react';
import type { Steps } from '../../../core/kernel/steps';
import { coverageOf } from '../../../core/rating/proof/coverage';
import { provingPlan } from '../../../core/rating/proof/prove-plan';
import { todayOf } from '../../../workflows/clock';
import type { RateBook } from '../../../workflows/rate-book';
import { ActOutcome } from '../../act/act-outcome';
import { FailureCard } from '../../act/failure-card';
import { inTurns } from '../../act/in-turns';
import { useAct } from '../../act/use-act';
import { useSteps } from '../../act/use-steps';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { PlanSelect, type PlanChoice } from '../plan-select';
import { useShowLine } from '../use-show-line';
import { CallTester } from './call-tester';
import { CoverageSection } from './coverage-section';
import { NumbersField, prefixesOf } from './numbers-field';
import { ProofFindings, type Proven } from './proof-findings';
import type { TypedCall } from './stated-call';

const today = (): string => todayOf(new Date());

interface ProofAsked {
  readonly plan: string;
  /** Prefixes as they are typed; blank for all numbers. */
  readonly numbers: string;
}

function* proving(book: RateBook, asked: ProofAsked): Steps<Proven> {
  const sheet = yield* book.compiling(asked.plan);
  const prefixes = prefixesOf(asked.numbers) ?? [];
  const numbers = prefixes.length > 0 ? { numbers: prefixes } : {};
  const proof = yield* provingPlan(sheet.plan, { lists: book.lists, today: today(), ...numbers });
  return { sheet, proof, coverage: coverageOf(sheet.plan, proof) };
}

/** Whether a plan answers every call, and any call priced while it is typed. */
export function ProofPage({ book, plan, onPlan }: PlanChoice) {
  const { say } = useWords();
  const [numbers, setNumbers] = useState('1');
  const [typed, setTyped] = useState<Omit<TypedCall, 'plan'>>({
    number: '',
    start: `${today()} 10:00:00`,
    quantity: '60',
    included: '',
  });
  const { showLine, unseen } = useShowLine(book);
  // Made ready beforehand, so that the first call typed does not wait for it.
  useSteps(() => book.compiling(plan), [book, plan]);
  const act = useAct('rates', (asked: ProofAsked, { signal }) => inTurns(proving(book, asked), signal));
  const start = () => act.start({ plan, numbers });
  return (
    <>
      <PlanSelect
        book={book}
        plan={plan}
        onPlan={(next) => {
          onPlan(next);
          act.reset();
        }}
      />
      <NumbersField
        numbers={numbers}
        onNumbers={(next) => {
          setNumbers(next);
          act.reset();
        }}
      />
      <PrimaryAct onClick={start} disabled={prefixesOf(numbers) === undefined}>
        {say('rates.prove', { plan })}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {act.state.phase === 'done' && (
        <>
          <ProofFindings
            proven={act.state.value}
            onPrice={({ witness: { number, day, time } }) =>
              setTyped({ ...typed, number, start: `${day} ${time}:00` })
            }
            onShow={showLine}
          />
          <CoverageSection coverage={act.state.value.coverage} />
        </>
      )}
      {unseen && <FailureCard failure={unseen} />}
      <CallTester
        book={book}
        typed={{ ...typed, plan }}
        onType={({ plan: _plan, ...next }) => setTyped(next)}
      />
    </>
  );
}
