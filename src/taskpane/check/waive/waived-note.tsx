import { makeStyles, tokens } from '@fluentui/react-components';
import { refusalTexts } from '../../../core/validation/waiver-refusal';
import type { WaiveResult } from '../../../workflows/waive-issues';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  note: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** How many warnings were waived, and why the others were not. */
export function WaivedNote({ result: { waived, refused } }: { result: WaiveResult }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const reasons = new Set(refused.map(({ why }) => why));
  return (
    <div role="status" className={styles.note}>
      {say('check.waived.done', { count: waived.length })}
      {[...reasons].map((why) => (
        <div key={why}>{of(refusalTexts[why])}</div>
      ))}
    </div>
  );
}
