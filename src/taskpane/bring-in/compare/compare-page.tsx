import { Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { usualChoice, type ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';
import type { OpenComparison } from '../../../workflows/compare-source';
import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { ComparisonParts } from './comparison-parts';
import { bringInChosen, comparisonFact, comparisonStays } from './comparison-words';

/** The extract beside the last one: accepted by group, conflicts decided; nothing is written before the button. */
export function ComparePage({
  name,
  comparison,
  onBack,
  onBringIn,
  outcomeOf,
}: {
  /** Of the extract. */
  name: string;
  comparison: OpenComparison;
  onBack: () => void;
  onBringIn: (choice: ExtractChoice) => void;
  outcomeOf: (choice: ExtractChoice) => ReactNode;
}) {
  const words = useWords();
  const { say } = words;
  const [choice, setChoice] = useState(usualChoice);
  const counts = useMemo(() => comparison.count(choice), [comparison, choice]);
  const { compared } = comparison;
  return (
    <Screen
      fact={comparisonFact(compared, words)}
      under={
        <>
          <div>{say('bringIn.compare.under', { name })}</div>
          {comparisonStays(compared, words).map((text) => (
            <div key={text}>{text}</div>
          ))}
          <Link as="button" onClick={onBack}>
            {say('bringIn.values.back')}
          </Link>
        </>
      }
    >
      <PrimaryAct onClick={() => onBringIn(choice)}>{bringInChosen(counts, words)}</PrimaryAct>
      {outcomeOf(choice)}
      <ComparisonParts comparison={comparison} choice={choice} onChoose={setChoice} />
    </Screen>
  );
}
