import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  nothing: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', flexShrink: 0 },
});

export interface ReportLine {
  readonly what: string;
  readonly detail: string;
}

const linesAtOnce = 6;

/** One finding of the result: a fact with its number, and its lines. Without lines it is good news. */
export function ReportPart({ title, lines }: { title: string; lines: readonly ReportLine[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (lines.length === 0) {
    return (
      <div className={styles.nothing}>
        <CheckmarkCircleFilled className={styles.icon} aria-label={say('state.done')} />
        {title}
      </div>
    );
  }
  return (
    <Section title={title}>
      <Card>
        <ul className={styles.list}>
          <ShownPart items={lines} step={linesAtOnce}>
            {({ what, detail }, index) => (
              <li key={index} className={styles.item}>
                <div>{what}</div>
                <div className={styles.detail}>{detail}</div>
              </li>
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
