import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import { readHomeState } from '../../workflows/home-state';
import { ActOutcome } from '../act/act-outcome';
import type { Act } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { LanguageField } from '../templates/language-field';
import type { MadePackage } from './make-package';
import { packableRows } from './package-counts';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  act: { width: '100%', whiteSpace: 'normal' },
});

/** The way into SmartBilling without its API: a package for its CSV import, in the workbook's language or the other. */
export function PackageSection({ act }: { act: Act<Language, MadePackage> }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const [picked, setPicked] = useState<Language>();
  const { state } = useReading(() => readHomeState(host));
  if (state.phase !== 'read') return null;
  const language = picked ?? state.value.language;
  const count = packableRows(state.value.entities);
  return (
    <Section title={say('package.title')}>
      <div className={styles.teach}>{say('package.teach')}</div>
      <LanguageField label={say('package.language')} value={language} onChange={setPicked} />
      <Button
        className={styles.act}
        disabled={count === 0 || working !== undefined}
        onClick={() => act.start(language)}
      >
        {say('package.act', { count })}
      </Button>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={() => act.start(language)} />
    </Section>
  );
}
