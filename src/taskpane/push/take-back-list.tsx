import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { RollbackAnswer } from '../../core/push/wire';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

const fates = ['deleted', 'restored', 'kept'] as const;

/** By sheet what goes, what comes back and what stays, which add up to the rows of the run. */
export function TakeBackList({ answer }: { answer: RollbackAnswer }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const sheetOf = (name: string): string => of(findEntity(name)?.sheet ?? { en: name, fr: name });
  return (
    <Card>
      <ul className={styles.list}>
        {Object.entries(answer.entities).map(([name, counts]) => (
          <li key={name} className={styles.item}>
            <div>{sheetOf(name)}</div>
            <div className={styles.detail}>
              {fates
                .filter((fate) => counts[fate] > 0)
                .map((fate) => say(`push.takeBack.${fate}`, { count: counts[fate] }))
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
