import { useEffect } from 'react';
import { agreement } from '../../core/totals/total-lines';
import { todayOf } from '../../workflows/clock';
import { readTotals, writeTotalsSheet, type TotalsRead } from '../../workflows/workspace-totals';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { GapList } from './gap-list';
import { IdentityList } from './identity-list';
import { StatusSection } from './status-section';
import { TotalItem } from './total-item';
import { shownTotals } from './totals-view';
import { usePlainList } from '../elements/use-plain-list';

const today = (): string => todayOf(new Date());

/** What was added up, part by part. */
function TotalsParts({ read }: { read: TotalsRead }) {
  const list = usePlainList();
  const { say } = useWords();
  return (
    <>
      <Section title={say('totals.list')}>
        <Card>
          <ul className={list}>
            {shownTotals(read.totals.totals).map((shown) => (
              <TotalItem key={shown.total.id} shown={shown} lists={read.snapshot.lists} />
            ))}
          </ul>
        </Card>
      </Section>
      <StatusSection read={read} />
      <IdentityList read={read} />
      <GapList read={read} />
    </>
  );
}

/** What the sheets add up to beside the old system's figures; they are added up anew at each visit. */
export function TotalsScreen() {
  const { say } = useWords();
  const { host, route } = usePane();
  const reading = useAct('totals', (day: string, watching) => readTotals(host, { today: day }, watching));
  const writing = useAct('totals', (read: TotalsRead) => writeTotalsSheet(host, read, { today: today() }));
  useEffect(() => {
    if (route.screen === 'totals') reading.start(today());
    // One visit adds up once; the act is new at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [route.visit]);
  const outcome = (
    <ActOutcome state={reading.state} onCancel={reading.cancel} onRetry={() => reading.start(today())} />
  );
  if (reading.state.phase !== 'done') return <Screen fact={say('totals.reading')}>{outcome}</Screen>;
  const read = reading.state.value;
  const { agree, compared } = agreement(read.totals.totals);
  return (
    <Screen
      fact={say(compared === 0 ? 'totals.fact.none' : 'totals.fact', { agree, compared })}
      under={say(compared === 0 ? 'totals.teach.none' : 'totals.teach')}
    >
      <PrimaryAct onClick={() => writing.start(read)}>{say('totals.write')}</PrimaryAct>
      <ActOutcome state={writing.state} onCancel={writing.cancel} onRetry={() => writing.start(read)} />
      {writing.state.phase === 'done' && (
        <Note title={say('totals.written', { sheet: writing.state.value })} live>
          {say('totals.written.detail')}
        </Note>
      )}
      <TotalsParts read={read} />
    </Screen>
  );
}
