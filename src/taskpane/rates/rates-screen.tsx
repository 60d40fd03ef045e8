import { useState } from 'react';
import { provePlan } from '../../core/rating/proof/prove-plan';
import { todayOf } from '../../workflows/clock';
import { readRateBook, type RateBook } from '../../workflows/rate-book';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { nextTurn } from '../checking/next-turn';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { CallTester } from './call-tester';
import { PlanChoice, prefixesOf, type ProofAsked } from './plan-choice';
import { ProofFindings, type Proven } from './proof-findings';
import type { TypedCall } from './stated-call';

const today = (): string => todayOf(new Date());

/** Proves a plan once the page has shown that it is at work. */
async function prove(book: RateBook, asked: ProofAsked): Promise<Proven> {
  await nextTurn();
  const sheet = book.plan(asked.plan);
  const prefixes = prefixesOf(asked) ?? [];
  const numbers = prefixes.length > 0 ? { numbers: prefixes } : {};
  return { sheet, proof: provePlan(sheet.plan, { lists: book.lists, today: today(), ...numbers }) };
}

function Plans({ book }: { readonly book: RateBook }) {
  const { say } = useWords();
  const [asked, setAsked] = useState<ProofAsked>({ plan: book.plans[0] ?? '', numbers: '1' });
  const [typed, setTyped] = useState<Omit<TypedCall, 'plan'>>({
    number: '',
    start: `${today()} 10:00:00`,
    quantity: '60',
    included: '',
  });
  const [unseen, setUnseen] = useState<Failure>();
  const showLine = (row: number): void => {
    setUnseen(undefined);
    book.showLine(row).catch((error: unknown) => setUnseen(failureOf(error)));
  };
  const proving = useAct('rates', (wanted: ProofAsked) => prove(book, wanted));
  const start = () => proving.start(asked);
  const { about, visit } = usePane().route;
  const [answered, setAnswered] = useState<number>();
  if (answered !== visit) {
    // Another screen may have asked to try a plan.
    setAnswered(visit);
    if (about !== undefined && book.plans.includes(about)) setAsked({ ...asked, plan: about });
  }
  return (
    <Screen
      fact={say('rates.fact', { lines: book.lineCount, plans: book.plans.length })}
      under={say('rates.teach')}
    >
      <PlanChoice
        book={book}
        asked={asked}
        onAsk={(next) => {
          setAsked(next);
          proving.reset();
        }}
      />
      <PrimaryAct onClick={start} disabled={prefixesOf(asked) === undefined}>
        {say('rates.prove', { plan: asked.plan })}
      </PrimaryAct>
      <ActOutcome state={proving.state} onCancel={proving.cancel} onRetry={start} />
      {proving.state.phase === 'done' && (
        <ProofFindings
          proven={proving.state.value}
          onPrice={({ witness: { number, day, time } }) =>
            setTyped({ ...typed, number, start: `${day} ${time}:00` })
          }
          onShow={showLine}
        />
      )}
      {unseen && <FailureCard failure={unseen} />}
      <CallTester
        book={book}
        typed={{ ...typed, plan: asked.plan }}
        onType={({ plan: _plan, ...next }) => setTyped(next)}
      />
    </Screen>
  );
}

/** The rate plans of the workbook as their sheets stand now: proven, and tried with a call. */
export function RatesScreen() {
  const { say } = useWords();
  const { host } = usePane();
  const { state, again } = useReading(() => readRateBook(host));
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  if (state.value.plans.length > 0) return <Plans book={state.value} />;
  return (
    <Screen fact={say('rates.fact.none')} under={say('rates.teach.none')}>
      {null}
    </Screen>
  );
}
