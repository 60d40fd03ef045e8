import { makeStyles, tokens } from '@fluentui/react-components';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import { registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import { applyProfile } from '../../core/mapping/apply-profile';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';
import { previewRows, type PreviewRow } from './preview-rows';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { padding: tokens.spacingHorizontalM },
  sheet: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2 },
  cell: { margin: 0 },
});

type Preview = { readonly rows: readonly PreviewRow[] } | { readonly failure: Failure };

/** One source row mapped; a profile that asks for what the source does not have says so instead. */
function previewOf(source: SourceTable, profile: MappingProfile, index: number, language: Language): Preview {
  const one = {
    ...source,
    rows: source.rows.slice(index, index + 1),
    rowNumbers: source.rowNumbers.slice(index, index + 1),
  };
  const context = { lists: shippedLists, language, dateSystem: '1900', registry } as const;
  try {
    return { rows: previewRows(one, applyProfile(one, profile, context).entities, context) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The rows one source row makes, sheet by sheet. */
export function PreviewCards({
  source,
  profile,
  index,
}: {
  source: SourceTable;
  profile: MappingProfile;
  index: number;
}) {
  const styles = useStyles();
  const { say, of, language } = useWords();
  const preview = previewOf(source, profile, index, language);
  if ('failure' in preview) return <FailureCard failure={preview.failure} />;
  if (preview.rows.length === 0) return <div>{say('bringIn.preview.nothing')}</div>;
  return (
    <div className={styles.cards}>
      {preview.rows.map((row, position) => (
        <Card key={position}>
          <div className={styles.row}>
            <h3 className={styles.sheet}>{of(row.sheet)}</h3>
            <dl className={styles.cells}>
              {row.cells.map(({ label, text }) => [
                <dt key={`${label.en} label`} className={styles.term}>
                  {of(label)}
                </dt>,
                <dd key={label.en} className={styles.cell}>
                  {text}
                </dd>,
              ])}
            </dl>
          </div>
        </Card>
      ))}
    </div>
  );
}
