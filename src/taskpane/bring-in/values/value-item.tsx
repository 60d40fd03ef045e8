import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ValueLine } from '../../../core/mapping/values/column-values';
import type { ValueTarget } from '../../../core/mapping/values/value-target';
import { useWords } from '../../messages/use-words';
import { TargetSelect } from './target-select';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A value of the source with its rows, what it becomes, and the proposal where it has no line yet. */
export function ValueItem({
  line: { text, count, mapped, proposal },
  targets,
  onMap,
}: {
  line: ValueLine;
  targets: readonly ValueTarget[];
  onMap: (value: string, to: string | undefined) => void;
}) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <span className={styles.value}>{text}</span>
        <span className={styles.aside}>{say('bringIn.values.rows', { count })}</span>
      </div>
      <TargetSelect
        label={say('bringIn.values.becomes', { value: text })}
        value={mapped}
        targets={targets}
        onChange={(to) => onMap(text, to)}
      />
      {mapped === undefined && proposal && (
        <div className={styles.why}>
          <Link as="button" onClick={() => onMap(text, proposal.target.value)}>
            {say('bringIn.values.accept', { label: of(proposal.target.label) })}
          </Link>{' '}
          {say('bringIn.values.probably', {
            confidence: proposal.confidence,
            reason: of(proposal.reason),
          })}
        </div>
      )}
    </div>
  );
}
