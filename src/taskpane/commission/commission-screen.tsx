import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import type { PlanBook } from '../../workflows/commission/plan-book';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import type { LastAct } from '../act/use-row-acts';
import { Screen } from '../elements/screen';
import { TurnBar } from '../elements/turn-bar';
import type { MessageKey } from '../messages/message-key';
import { useWords, type Words } from '../messages/use-words';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import type { PlanPageProps } from './plan-choice';
import { NewPlan } from './plan/new-plan';
import { PlanPage } from './plan/plan-page';
import { PeoplePage } from './people/people-page';
import { ComparePage } from './review/compare-page';
import { EdgesPage } from './review/edges-page';
import { WhatIfPage } from './review/what-if-page';
import { SignPage } from './sign/sign-page';
import { usePlans, type PlanActs } from './use-plans';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const pages = {
  plan: { title: 'commission.page.plan', Page: PlanPage },
  edges: { title: 'commission.page.edges', Page: EdgesPage },
  whatIf: { title: 'commission.page.whatIf', Page: WhatIfPage },
  people: { title: 'commission.page.people', Page: PeoplePage },
  compare: { title: 'commission.page.compare', Page: ComparePage },
  sign: { title: 'commission.page.sign', Page: SignPage },
} as const satisfies Record<
  string,
  { readonly title: MessageKey; readonly Page: ComponentType<PlanPageProps> }
>;

type PageName = keyof typeof pages;

const pageNames = Object.keys(pages) as PageName[];

const figures = ({ name, added, cells, isUndone }: LastAct, { say }: Words): string =>
  say(isUndone ? 'catalog.undone' : 'catalog.done', { name, added, cells });

/** One question a page: what it pays, where it turns, what a change would cost, who gets it, and who stands for it. */
function Plans({ book, acts }: { readonly book: PlanBook; readonly acts: PlanActs }) {
  const styles = useStyles();
  const { say } = useWords();
  const [page, setPage] = useState<PageName>('plan');
  const [chosen, setPlan] = useState('');
  const plans = book.catalog.rows('commissionPlan');
  const plan = plans.find(({ key }) => key === chosen) ?? plans[0];
  const { Page } = pages[page];
  const lines = book.catalog.rows('commissionPlanLine').length;
  return (
    <Screen
      fact={say(plan ? 'commission.fact' : 'commission.fact.none', { plans: plans.length, lines })}
      under={say(plan ? 'commission.teach' : 'commission.teach.none')}
      foot={
        <TurnBar
          last={acts.last}
          figures={figures}
          label={({ isUndone }, words) => words.say(isUndone ? 'catalog.redo' : 'catalog.undo')}
          turn={acts.turn}
          onDismiss={acts.dismiss}
        />
      }
    >
      {plan ? (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={say('commission.pages')}
            selectedValue={page}
            onTabSelect={(_event, { value }) => setPage(value as PageName)}
          >
            {pageNames.map((name) => (
              <Tab key={name} value={name}>
                {say(pages[name].title)}
              </Tab>
            ))}
          </TabList>
          <Page key={page} book={book} acts={acts} plan={plan} onPlan={setPlan} />
        </>
      ) : (
        book.places.has('commissionPlan') && <NewPlan book={book} acts={acts} />
      )}
      <ActOutcome state={acts.run.state} onCancel={acts.run.cancel} />
      {acts.unseen && <FailureCard failure={acts.unseen} />}
    </Screen>
  );
}

/** The commission plans of the workbook as their sheets stand now: read, changed, tested at their edges, paid and signed. */
export function CommissionScreen() {
  const acts = usePlans();
  const { reading, again } = acts;
  if (reading.phase === 'failed') return <FailureCard failure={reading.failure} onRetry={again} />;
  if (reading.phase === 'reading') return <ScreenSkeleton />;
  return <Plans book={reading.value} acts={acts} />;
}
