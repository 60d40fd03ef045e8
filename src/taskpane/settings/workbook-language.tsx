import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { putInto, readWorkbookLanguage, type WorkbookInLanguage } from './put-into-language';

const useStyles = makeStyles({ muted: { color: tokens.colorNeutralForeground2, margin: 0 } });

interface ChoiceProps {
  readonly workbook: WorkbookInLanguage;
  readonly onSwitched: () => void;
}

function LanguageSwitcher({ workbook, onSwitched }: ChoiceProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const [chosen, setChosen] = useState(workbook.language);
  const act = useAct('settings', async (language: Language, watching) => {
    const figures = await putInto(host, language, watching);
    onSwitched();
    return figures;
  });
  const start = () => act.start(chosen);
  const choose = (language: Language) => {
    act.reset();
    setChosen(language);
  };
  return (
    <>
      <Field label={say('settings.workbook.choice')}>
        <RadioGroup
          value={chosen}
          disabled={working !== undefined}
          onChange={(_event, { value }) => choose(value === 'fr' ? 'fr' : 'en')}
        >
          <Radio value="en" label={<span lang="en">{say('settings.language.en')}</span>} />
          <Radio value="fr" label={<span lang="fr">{say('settings.language.fr')}</span>} />
        </RadioGroup>
      </Field>
      {chosen !== workbook.language && (
        <>
          <p className={styles.muted}>{say('settings.workbook.teach', { count: workbook.sheets })}</p>
          <PrimaryAct onClick={start}>{say(`settings.workbook.act.${chosen}`)}</PrimaryAct>
        </>
      )}
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {act.state.phase === 'done' && (
        <Note live>{say('settings.workbook.done', { ...act.state.value })}</Note>
      )}
    </>
  );
}

/** The language of the sheets, which is the workbook's own and not the pane's. */
export function WorkbookLanguage() {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const { state, again } = useReading(() => (working === 'settings' ? later : readWorkbookLanguage(host)));
  return (
    <Section title={say('settings.workbook')}>
      {state.phase === 'reading' && <p className={styles.muted}>{say('pane.loading')}</p>}
      {state.phase === 'failed' && <FailureCard failure={state.failure} onRetry={again} />}
      {state.phase === 'read' &&
        (state.value.sheets > 0 ? (
          <LanguageSwitcher workbook={state.value} onSwitched={again} />
        ) : (
          <p className={styles.muted}>{say('settings.workbook.none')}</p>
        ))}
    </Section>
  );
}

/** Never comes: nothing is read anew while the sheets are being renamed. */
const later = new Promise<never>(() => undefined);
