import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBlank } from '../../core/entity/cell';
import { isSecretHeading, shownValue } from '../../core/kernel/shown-value';
import type { SourceTable } from '../../core/mapping/source-table';
import type { Suggestion } from '../../core/mapping/suggest-mapping';
import type { ValuePlace } from '../../core/mapping/values/value-map';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { Step } from '../../core/mapping/steps/step-schema';
import { useWords } from '../messages/use-words';
import type { Target } from './bring-in-state';
import type { ColumnPlace } from './column-places';
import { placeLabel } from './place-label';
import { ColumnSteps } from './steps/column-steps';
import { TargetCombobox } from './target-combobox';
import { TranslationList } from './translation-list';
import { ValuesLink } from './values/values-link';

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    // A grid is else as wide as its widest word would like to be.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 40px`,
  },
  facts: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

const shownValues = 4;

/** The first different values of a column. */
function samples({ headings, rows }: SourceTable, index: number): readonly string[] {
  const secret = isSecretHeading(headings[index] ?? '');
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (!isBlank(cell)) seen.add(shownValue(String(cell), secret));
    if (seen.size === shownValues) break;
  }
  return [...seen];
}

/** Why, what the column holds, how its values are translated, and the choice of another place. */
export function ColumnDetail({
  column,
  index,
  source,
  profile,
  suggestion,
  reason,
  places,
  toConfirm,
  onConfirm,
  onChange,
  onValues,
  onSteps,
}: {
  column: string;
  index: number;
  source: SourceTable;
  profile: MappingProfile;
  suggestion: Suggestion | undefined;
  reason: string | undefined;
  places: readonly ColumnPlace[];
  toConfirm: boolean;
  onConfirm: (target: Target) => void;
  onChange: (target: Target | undefined) => void;
  onValues: (place: ValuePlace) => void;
  onSteps: (target: Target, steps: readonly Step[]) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const values = samples(source, index);
  const alone = places.find((place) => place.alone);
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {reason !== undefined && (
          <>
            <dt className={styles.term}>{say('bringIn.column.because')}</dt>
            <dd className={styles.fact}>{reason}</dd>
          </>
        )}
        <dt className={styles.term}>{say('bringIn.column.seen')}</dt>
        <dd className={styles.fact}>
          {values.length > 0 ? values.join(' · ') : say('bringIn.column.blank')}
        </dd>
        {places.length > 1 && (
          <>
            <dt className={styles.term}>{say('bringIn.feeds')}</dt>
            {places.map((place) => (
              <dd key={placeLabel(place, words)} className={styles.fact}>
                {placeLabel(place, words)}
              </dd>
            ))}
          </>
        )}
      </dl>
      {toConfirm && suggestion && (
        <div>
          <Button onClick={() => onConfirm(suggestion)}>{say('bringIn.column.confirm.act')}</Button>
        </div>
      )}
      <TargetCombobox column={column} place={alone} suggestion={suggestion} onChange={onChange} />
      {alone && <ValuesLink source={source} column={column} place={alone} onOpen={onValues} />}
      <TranslationList places={places} />
      <ColumnSteps source={source} profile={profile} places={places} onSteps={onSteps} />
    </div>
  );
}
