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
import { CustomFieldsSection } from './custom-fields-section';
import { LanguageField } from './language-field';
import { fillableEntities } from './fillable-entities';
import { MergeScreen } from './merge-screen';
import { Parts } from './parts';
import { SampleRowsSection } from './sample-rows-section';
import { SheetChoice } from './sheet-choice';
import { useMerging } from './use-merging';

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
  const merging = useMerging();
  const start = () => act.start({ language, entities: [...chosen] });
  if (merging.opening.state.phase === 'done')
    return <MergeScreen opened={merging.opening.state.value} merging={merging} />;
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
  const known = home.state.phase === 'read' && home.state.value.hasWorkspace ? home.state.value : undefined;
  return (
    <Screen fact={say('templates.fact', { count: chosen.size })} under={say('templates.teach')}>
      {known && <Note>{say('templates.existing')}</Note>}
      {known?.entities.some(({ name }) => name === 'customField') && <CustomFieldsSection />}
      <LanguageField value={language} onChange={setLanguage} />
      <PrimaryAct disabled={chosen.size === 0} onClick={start}>
        {say('templates.act', { count: chosen.size })}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {known && <SampleRowsSection />}
      {known && <Parts home={known} ticked={chosen} merging={merging} />}
      <SheetChoice chosen={chosen} language={language} onChange={setChosen} />
    </Screen>
  );
}
