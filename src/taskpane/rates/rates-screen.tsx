import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readRateBook, type RateBook } from '../../workflows/rate-book';
import { FailureCard } from '../act/failure-card';
import { useReading } from '../act/use-reading';
import { Screen } from '../elements/screen';
import type { MessageKey } from '../messages/message-key';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { ComparePage } from './compare/compare-page';
import { ImportPage } from './import/import-page';
import { LinesPage } from './lines/lines-page';
import { ProofPage } from './proof/proof-page';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const pages = ['proof', 'lines', 'import', 'compare'] as const;
type Page = (typeof pages)[number];

const titles: Readonly<Record<Page, MessageKey>> = {
  proof: 'rates.page.proof',
  lines: 'rates.page.lines',
  import: 'rates.page.import',
  compare: 'rates.page.compare',
};

/** One question a page: does it answer, what is in it, what comes in, what became of it. */
function Pages({ book, onChanged }: { readonly book: RateBook; readonly onChanged: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const [page, setPage] = useState<Page>('proof');
  const [chosen, setPlan] = useState(book.plans[0] ?? '');
  const plan = book.plans.includes(chosen) ? chosen : (book.plans[0] ?? '');
  const choice = { book, plan, onPlan: setPlan };
  const { about, visit } = usePane().route;
  const [answered, setAnswered] = useState<number>();
  if (answered !== visit) {
    // Another screen may have asked to try a plan.
    setAnswered(visit);
    if (about !== undefined && book.plans.includes(about)) {
      setPage('proof');
      setPlan(about);
    }
  }
  return (
    <Screen
      fact={say('rates.fact', { lines: book.lineCount, plans: book.plans.length })}
      under={say('rates.teach')}
    >
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say('rates.pages')}
        selectedValue={page}
        onTabSelect={(_event, { value }) => setPage(value as Page)}
      >
        {pages.map((name) => (
          <Tab key={name} value={name}>
            {say(titles[name])}
          </Tab>
        ))}
      </TabList>
      {page === 'proof' && <ProofPage {...choice} />}
      {page === 'lines' && <LinesPage {...choice} onChanged={onChanged} />}
      {page === 'import' && <ImportPage {...choice} onImported={onChanged} />}
      {page === 'compare' && <ComparePage {...choice} />}
    </Screen>
  );
}

/** The rate plans of the workbook as their sheets stand now: proven, changed, compared, and filled from decks. */
export function RatesScreen() {
  const { say } = useWords();
  const { host } = usePane();
  const { state, again } = useReading(() => readRateBook(host));
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  const book = state.value;
  if (book.plans.length > 0) return <Pages book={book} onChanged={again} />;
  return (
    <Screen fact={say('rates.fact.none')} under={say('rates.teach.none')}>
      {book.hasSheet && <ImportPage book={book} plan="" onPlan={() => undefined} onImported={again} />}
    </Screen>
  );
}
