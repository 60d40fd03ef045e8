import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PushSummary } from '../../workflows/push-workspace';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';
import { totalsLines, type EntityTotals, type TotalsLine } from './totals-lines';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px', verticalAlign: 'top' },
    '& th:first-child': { paddingLeft: tokens.spacingHorizontalM },
    '& td:last-child': { paddingRight: tokens.spacingHorizontalM },
  },
  column: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  first: { textAlign: 'start' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sheet: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  measure: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    paddingLeft: `${tokens.spacingHorizontalXL} !important`,
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap' },
  sign: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

function Line({ line, sheet }: { line: TotalsLine; sheet: string }) {
  const styles = useStyles();
  const { say, of, decimal } = useWords();
  return (
    <tr>
      <th scope="row" className={line.label ? styles.measure : styles.sheet}>
        {line.label ? of(line.label) : sheet}
      </th>
      <td className={styles.figure}>{line.sheet === '' ? '—' : decimal(line.sheet)}</td>
      <td className={styles.figure}>{decimal(line.sent)}</td>
      <td className={styles.figure}>{decimal(line.stored)}</td>
      <td className={mergeClasses(styles.sign, line.equal ? styles.equal : styles.differs)}>
        <span role="img" aria-label={say(line.equal ? 'sign.equal' : 'sign.differs')}>
          {line.equal ? '=' : '≠'}
        </span>
      </td>
    </tr>
  );
}

function Group({ totals }: { totals: EntityTotals }) {
  const styles = useStyles();
  const { of } = useWords();
  return (
    <tbody className={styles.group}>
      {totals.lines.map((line, index) => (
        <Line key={index} line={line} sheet={of(totals.sheet)} />
      ))}
    </tbody>
  );
}

/** The heart of Push: the same figures in the sheet, as sent and as stored, with = or ≠. */
export function TotalsTable({ summary }: { summary: PushSummary }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Card>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.column, styles.first)}>
              {say('push.totals.rows')}
            </th>
            <th scope="col" className={styles.column}>
              {say('push.totals.sheet')}
            </th>
            <th scope="col" className={styles.column}>
              {say('push.totals.sent')}
            </th>
            <th scope="col" className={styles.column}>
              {say('push.totals.stored')}
            </th>
            <td />
          </tr>
        </thead>
        {totalsLines(summary).map((totals) => (
          <Group key={totals.entity} totals={totals} />
        ))}
      </table>
    </Card>
  );
}
