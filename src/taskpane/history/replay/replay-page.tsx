import { Link } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usualChoice } from '../../../core/mapping/next-extract/extract-choice';
import { todayOf } from '../../../workflows/clock';
import { replayHistory } from '../../../workflows/replay-history';
import { ActOutcome } from '../../act/act-outcome';
import { newRowId } from '../../act/new-row-id';
import { useAct } from '../../act/use-act';
import { ComparisonParts } from '../../bring-in/compare/comparison-parts';
import { comparisonFact } from '../../bring-in/compare/comparison-words';
import { FileButton } from '../../elements/file-button';
import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { readPersonName } from '../../pane/person-name';
import { ReplayResult } from './replay-result';
import { openScriptExtract, profileOf, type NamedScript, type ScriptExtract } from './script-extract';
import { StepCounts } from './step-counts';

/** A script of the history over the next extract: compared first, then done again step by step. */
export function ReplayPage({
  script: { name, script },
  onBack,
}: {
  script: NamedScript;
  onBack: () => void;
}) {
  const words = useWords();
  const { say } = words;
  const { host, working } = usePane();
  const profile = useMemo(() => profileOf(script), [script]);
  const [choice, setChoice] = useState(usualChoice);
  const [extract, setExtract] = useState<ScriptExtract>();
  const opening = useAct('history', async (file: File, watching) => {
    if (!profile) return;
    setExtract(await openScriptExtract(host, file, profile, watching));
    setChoice(usualChoice);
  });
  const replaying = useAct('history', () => {
    const now = new Date();
    const doing = { by: readPersonName(), at: now.toISOString(), newId: newRowId, today: todayOf(now) };
    return replayHistory(host, script, { ...doing, choice, ...(extract ? { source: extract.source } : {}) });
  });
  if (replaying.state.phase === 'done')
    return <ReplayResult replayed={replaying.state.value} onBack={onBack} />;
  const replay = () => replaying.start(undefined);
  const count = script.steps.length;
  return (
    <Screen
      fact={say('history.replay.fact', { count, name })}
      under={
        <>
          <div>
            {extract ? comparisonFact(extract.comparison.compared, words) : say('history.replay.teach')}
          </div>
          <Link as="button" onClick={onBack}>
            {say('history.replay.back')}
          </Link>
        </>
      }
    >
      <StepCounts script={script} />
      {profile && (
        <FileButton accept=".csv,.txt,.tsv,.xlsx" disabled={working !== undefined} onFile={opening.start}>
          {extract ? extract.source.name : say('history.replay.extract')}
        </FileButton>
      )}
      <ActOutcome state={opening.state} onCancel={opening.cancel} />
      <PrimaryAct disabled={count === 0} onClick={replay}>
        {say(profile && !extract ? 'history.replay.act.without' : 'history.replay.act', { count })}
      </PrimaryAct>
      <ActOutcome state={replaying.state} onCancel={replaying.cancel} onRetry={replay} />
      {extract && <ComparisonParts comparison={extract.comparison} choice={choice} onChoose={setChoice} />}
    </Screen>
  );
}
