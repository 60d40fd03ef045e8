import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import packageFile from '../../../package.json';
import { PersonField } from '../elements/person-field';
import { Screen } from '../elements/screen';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import type { LanguageChoice } from '../pane/language-choice';
import { usePane } from '../pane/pane-context';
import { keepPersonName, readPersonName } from '../pane/person-name';
import { ConnectionSection } from './connection-section';
import { licences } from './licences';
import { WorkbookLanguage } from './workbook-language';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2, margin: 0 },
  summary: { cursor: 'pointer' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

const choices: readonly LanguageChoice[] = ['system', 'en', 'fr'];

function LanguageSetting() {
  const { say } = useWords();
  const { languageChoice, chooseLanguage, hostLanguage } = usePane();
  const language = say(`settings.language.${hostLanguage}`);
  return (
    <Field label={say('settings.language')}>
      <RadioGroup
        value={languageChoice}
        onChange={(_event, data) =>
          chooseLanguage(choices.find((choice) => choice === data.value) ?? 'system')
        }
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={say(`settings.language.${choice}`, { language })} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function PersonSetting() {
  const [person, setPerson] = useState(readPersonName);
  const choose = (name: string) => {
    setPerson(name);
    keepPersonName(name);
  };
  return <PersonField value={person} onChange={choose} />;
}

/** Languages of the pane and of the workbook, the name of who is at work, where Push connects, and what the product is made of. */
export function SettingsScreen() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Screen fact={say('settings.fact')}>
      <LanguageSetting />
      <WorkbookLanguage />
      <PersonSetting />
      <ConnectionSection />
      <Section title={say('settings.about')}>
        <p className={styles.muted}>{say('settings.about.version', { version: packageFile.version })}</p>
        <p className={styles.muted}>{say('settings.about.privacy')}</p>
        <details>
          <summary className={styles.summary}>{say('settings.licences', { count: licences.length })}</summary>
          <ul className={styles.list}>
            {licences.map(({ name, licence }) => (
              <li key={name}>
                {name} ({licence})
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </Screen>
  );
}
