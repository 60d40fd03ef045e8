import { readRateBook } from '../../workflows/rate-book';
import { FailureCard } from '../act/failure-card';
import { useReading } from '../act/use-reading';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { CallTester } from './call-tester';

/** The rate plans of the workbook, and what a call costs by them as their sheets stand now. */
export function RatesScreen() {
  const { say } = useWords();
  const { host } = usePane();
  const { state, again } = useReading(() => readRateBook(host));
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  const book = state.value;
  const { plans, lineCount } = book;
  if (plans.length === 0)
    return (
      <Screen fact={say('rates.fact.none')} under={say('rates.teach.none')}>
        {null}
      </Screen>
    );
  return (
    <Screen fact={say('rates.fact', { lines: lineCount, plans: plans.length })} under={say('rates.teach')}>
      <CallTester book={book} />
    </Screen>
  );
}
