import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { contentText, planContent } from '../../../core/commission/sign-off/plan-content';
import { planInWords } from '../../../core/commission/words/plan-words';
import { signPlan, signedState, type KeptSignOff } from '../../../workflows/commission/sign-plan';
import { ActOutcome } from '../../act/act-outcome';
import { useAct } from '../../act/use-act';
import { Note } from '../../elements/note';
import { PersonField } from '../../elements/person-field';
import { PrimaryAct } from '../../elements/primary-act';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { keepPersonName, readPersonName } from '../../pane/person-name';
import { PlanChoice, type PlanPageProps } from '../plan-choice';
import { SaidRowItem } from '../plan/said-row';
import { DifferenceList } from './difference-list';

const useStyles = makeStyles({
  hash: {
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

function Signed({ signOff }: { readonly signOff: KeptSignOff }) {
  const styles = useStyles();
  const { say, longDate } = useWords();
  const { by, at, version, hash, isIntact } = signOff;
  return (
    <Note title={say('commission.signed', { by, at: longDate(new Date(at)) })}>
      {version !== '' && <div>{say('commission.signed.version', { version })}</div>}
      <div className={styles.hash}>{hash}</div>
      {!isIntact && <div>{say('commission.signed.broken')}</div>}
    </Note>
  );
}

/** Who stands for the plan, what has changed since, and the signature for it as it stands. */
export function SignPage({ book, acts, plan, onPlan }: PlanPageProps) {
  const list = usePlainList();
  const { say } = useWords();
  const { host } = usePane();
  const [by, setBy] = useState(readPersonName);
  const { catalog } = book;
  const { signOff, differences } = signedState(catalog, plan.key, book.signOffs);
  const isSigned = signOff?.isIntact === true && differences.length === 0;
  const signing = useAct('commission', async (name: string) => {
    keepPersonName(name);
    const shown = contentText(planContent(catalog, plan));
    await signPlan(host, { plan: plan.key, by: name, at: new Date().toISOString(), shown });
    acts.again();
  });
  const said = planInWords(catalog, plan);
  return (
    <>
      <PlanChoice book={book} plan={plan.key} onPlan={onPlan} />
      {signOff ? <Signed signOff={signOff} /> : <Note title={say('commission.unsigned')} />}
      {differences.length > 0 && <DifferenceList book={book} differences={differences} />}
      <Section title={say('commission.words')}>
        <Card>
          <ul className={list}>
            {[said.plan, ...said.lines].map((row) => (
              <SaidRowItem key={row.node.id} said={row} acts={acts} />
            ))}
          </ul>
        </Card>
      </Section>
      {!isSigned && (
        <>
          <PersonField value={by} onChange={setBy} />
          <PrimaryAct disabled={by.trim() === ''} onClick={() => signing.start(by.trim())}>
            {say('commission.sign.act', { plan: plan.key })}
          </PrimaryAct>
        </>
      )}
      <ActOutcome state={signing.state} onCancel={signing.cancel} />
    </>
  );
}
