import { Button } from '@fluentui/react-components';
import type { Replayed } from '../../../workflows/replay-history';
import { comparisonFact } from '../../bring-in/compare/comparison-words';
import { placeLabel } from '../../bring-in/place-label';
import { ReportPart } from '../../bring-in/report-part';
import { ResultReport } from '../../bring-in/result-report';
import { RowsWritten } from '../../bring-in/rows-written';
import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';

/** What came of a replay: its figures, and every step that did not do all it says, with the reason. */
export function ReplayResult({ replayed, onBack }: { replayed: Replayed; onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  const { go } = usePane();
  const { mapped, fixed, merged, corrected, left } = replayed;
  return (
    <Screen
      fact={say('history.replay.done', { fixed, merged, corrected })}
      under={mapped && comparisonFact(mapped.extract, words)}
    >
      <PrimaryAct onClick={() => go({ screen: 'check', start: true })}>{say('bringIn.done.act')}</PrimaryAct>
      <Button onClick={onBack}>{say('history.replay.back')}</Button>
      <ReportPart
        title={say('history.replay.left', { count: left.length })}
        lines={left.map(({ step, entity, reason, detail }) => ({
          what: entity === '' ? detail : `${placeLabel({ entity, field: undefined }, words)} · ${detail}`,
          detail: `${say(`history.replay.kind.${step}`)} · ${say(`history.replay.reason.${reason}`)}`,
        }))}
      />
      {mapped && (
        <>
          <RowsWritten summary={mapped} />
          <ResultReport summary={mapped} />
        </>
      )}
    </Screen>
  );
}
