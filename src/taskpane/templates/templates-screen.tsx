import { useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import { createWorkspace } from '../../workflows/create-workspace';
import { readHomeState } from '../../workflows/home-state';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { LanguageField } from './language-field';
import { fillableEntities } from './fillable-entities';
import { SheetChoice } from './sheet-choice';

interface TemplatesRequest {
  readonly language: Language;
  readonly entities: string[];
}

/** Makes the sheets: in which language, and which of them. */
export function TemplatesScreen() {
  const { say, language: paneLanguage } = useWords();
  const { host, go } = usePane();
  const [language, setLanguage] = useState<Language>(paneLanguage);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(fillableEntities.map((entity) => entity.name)),
  );
  const home = useReading(() => readHomeState(host));
  const act = useAct('templates', (request: TemplatesRequest, watching) =>
    createWorkspace(host, { ...request, newRowId }, watching),
  );
  const start = () => act.start({ language, entities: [...chosen] });
  if (act.state.phase === 'done') {
    return (
      <Screen
        fact={say('templates.done', { count: act.state.value.sheets })}
        under={say('templates.done.detail')}
      >
        <PrimaryAct onClick={() => go({ screen: 'bringIn' })}>{say('home.next.bringIn.act')}</PrimaryAct>
      </Screen>
    );
  }
  return (
    <Screen fact={say('templates.fact', { count: chosen.size })} under={say('templates.teach')}>
      {home.state.phase === 'read' && home.state.value.hasWorkspace && (
        <Note>{say('templates.existing')}</Note>
      )}
      <LanguageField value={language} onChange={setLanguage} />
      <PrimaryAct disabled={chosen.size === 0} onClick={start}>
        {say('templates.act', { count: chosen.size })}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      <SheetChoice chosen={chosen} language={language} onChange={setChosen} />
    </Screen>
  );
}
