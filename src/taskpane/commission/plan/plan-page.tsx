import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planInWords } from '../../../core/commission/words/plan-words';
import { todayOf } from '../../../workflows/clock';
import { writePlanInWords } from '../../../workflows/commission/plan-in-words';
import { ActOutcome } from '../../act/act-outcome';
import { useAct } from '../../act/use-act';
import { Note } from '../../elements/note';
import { PrimaryAct } from '../../elements/primary-act';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { PlanChoice, type PlanPageProps } from '../plan-choice';
import { SignedMark } from '../sign/signed-mark';
import { FindingList } from './finding-list';
import { LineActs } from './line-acts';
import { NewPlan } from './new-plan';
import { PlanPanelForm, type PlanPanel } from './plan-panel';
import { SaidRowItem } from './said-row';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A plan in sentences, each with what can be done about it, whom it pays, and what speaks against it. */
export function PlanPage({ book, acts, plan, onPlan }: PlanPageProps) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, number } = useWords();
  const { host } = usePane();
  const [panel, setPanel] = useState<PlanPanel>();
  const said = planInWords(book.catalog, plan);
  const lineName = (line: unknown) => say('commission.line.name', { plan: plan.key, number: String(line) });
  const writing = useAct('commission', (name: string) =>
    writePlanInWords(host, { plan: name, today: todayOf(new Date()) }),
  );
  return (
    <>
      <PlanChoice book={book} plan={plan.key} onPlan={onPlan} />
      <SignedMark book={book} plan={plan.key} />
      {panel ? (
        <PlanPanelForm {...{ book, acts, plan, panel, lineName }} onClose={() => setPanel(undefined)} />
      ) : (
        <>
          <Section title={say('commission.words')} aside={number(said.lines.length)}>
            <Card>
              <ul className={list}>
                <SaidRowItem said={said.plan} acts={acts}>
                  <Button
                    size="small"
                    aria-label={say('commission.change.title', { name: plan.key })}
                    onClick={() => setPanel({ kind: 'change', node: plan })}
                  >
                    {say('commission.change')}
                  </Button>
                </SaidRowItem>
                {said.lines.map((line) => (
                  <SaidRowItem key={line.node.id} said={line} acts={acts}>
                    <LineActs
                      node={line.node}
                      name={lineName(book.catalog.read(line.node)('lineNumber'))}
                      acts={acts}
                      onPanel={setPanel}
                    />
                  </SaidRowItem>
                ))}
              </ul>
            </Card>
          </Section>
          <div className={styles.acts}>
            <Button size="small" onClick={() => setPanel({ kind: 'line' })}>
              {say('commission.line.add')}
            </Button>
            <Button size="small" onClick={() => setPanel({ kind: 'version' })}>
              {say('commission.version')}
            </Button>
            <Button size="small" onClick={() => setPanel({ kind: 'assign' })}>
              {say('commission.assign')}
            </Button>
          </div>
          <PrimaryAct onClick={() => writing.start(plan.key)}>{say('commission.words.write')}</PrimaryAct>
          <ActOutcome state={writing.state} onCancel={writing.cancel} />
          {writing.state.phase === 'done' && (
            <Note title={say('commission.sheet.written', { sheet: writing.state.value })} live />
          )}
          <Section title={say('commission.agents')} aside={number(said.agents.length)}>
            {said.agents.length > 0 && (
              <Card>
                <ul className={list}>
                  {said.agents.map((agent) => (
                    <SaidRowItem key={agent.node.id} said={agent} acts={acts} />
                  ))}
                </ul>
              </Card>
            )}
          </Section>
          <FindingList book={book} acts={acts} plan={plan} />
          <NewPlan book={book} acts={acts} />
        </>
      )}
    </>
  );
}
