import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chainLinks } from '../../core/push/receipt';
import type { PushSummary } from '../../workflows/push-workspace';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';
import { totalsLines, type TotalsLine } from './totals-lines';

const useStyles = makeStyles({
  frame: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '1px 0', overflowWrap: 'anywhere', textAlign: 'end' },
    '& td + td, & th + th': { paddingLeft: tokens.spacingHorizontalS },
  },
  column: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  name: { display: 'block', textAlign: 'start' },
  signColumn: { width: '20px' },
  sign: { fontWeight: tokens.fontWeightSemibold },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

/** One figure along the chain, below its name: beside it there is no room for four amounts at 320 px. */
function Line({ line, sheet }: { line: TotalsLine; sheet: string }) {
  const styles = useStyles();
  const { say, of, decimal } = useWords();
  return (
    <tbody className={line.label ? undefined : styles.group}>
      <tr>
        <th scope="rowgroup" colSpan={5} className={line.label ? styles.column : styles.sheet}>
          <span className={styles.name}>{line.label ? of(line.label) : sheet}</span>
        </th>
      </tr>
      <tr>
        {chainLinks.map((link) => (
          <td key={link}>{decimal(line.figures[link])}</td>
        ))}
        <td className={mergeClasses(styles.sign, line.equal ? styles.equal : styles.differs)}>
          <span role="img" aria-label={say(line.equal ? 'sign.equal' : 'sign.differs')}>
            {line.equal ? '=' : '≠'}
          </span>
        </td>
      </tr>
    </tbody>
  );
}

/** The heart of Push: the same figures in the sheet, as sent, as SmartBilling said it took them and as it stored them, with = or ≠. */
export function TotalsTable({ summary }: { summary: PushSummary }) {
  const styles = useStyles();
  const { say, of } = useWords();
  return (
    <Card>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={say('push.totals.rows')}>
          <thead>
            <tr>
              {chainLinks.map((link) => (
                <th key={link} scope="col" className={styles.column}>
                  {say(`push.totals.${link}`)}
                </th>
              ))}
              <td className={styles.signColumn} />
            </tr>
          </thead>
          {totalsLines(summary).flatMap(({ entity, sheet, lines }) =>
            lines.map((line, index) => (
              <Line key={`${entity} ${String(index)}`} line={line} sheet={of(sheet)} />
            )),
          )}
        </table>
      </div>
    </Card>
  );
}
