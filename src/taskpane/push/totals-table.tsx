import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chainLinks } from '../../core/push/receipt';
import type { PushSummary } from '../../workflows/push-workspace';
import { Card } from '../elements/section';
import { useWords } from '../messages/use-words';
import { totalsLines, type EntityTotals, type TotalsLine } from './totals-lines';

/** Where there is room, the name of a figure stands beside it, else above. */
const wide = '@container (min-width: 440px)';

const useStyles = makeStyles({
  frame: { containerType: 'inline-size' },
  table: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& tbody, & thead': { display: 'block', padding: `${tokens.spacingVerticalXS} 0` },
    '& th, & td': { padding: 0, minWidth: 0, overflowWrap: 'anywhere', textAlign: 'end' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr)) 12px',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
    [wide]: { gridTemplateColumns: 'minmax(0, 1.2fr) repeat(4, minmax(0, 1fr)) 12px' },
  },
  column: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    gridColumn: '1 / -1',
    textAlign: 'start !important' as 'start',
    [wide]: { gridColumn: 'auto' },
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  sign: { fontWeight: tokens.fontWeightSemibold },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

function Line({ line, sheet }: { line: TotalsLine; sheet: string }) {
  const styles = useStyles();
  const { say, of, decimal } = useWords();
  return (
    <tr role="row" className={styles.row}>
      <th
        scope="row"
        role="rowheader"
        className={mergeClasses(styles.name, line.label ? styles.column : styles.sheet)}
      >
        {line.label ? of(line.label) : sheet}
      </th>
      {chainLinks.map((link) => (
        <td key={link} role="cell">
          {decimal(line.figures[link])}
        </td>
      ))}
      <td role="cell" className={mergeClasses(styles.sign, line.equal ? styles.equal : styles.differs)}>
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
    <tbody role="rowgroup" className={styles.group}>
      {totals.lines.map((line, index) => (
        <Line key={index} line={line} sheet={of(totals.sheet)} />
      ))}
    </tbody>
  );
}

/**
 * The heart of Push: the same figures in the sheet, as sent, as SmartBilling said it took them and as it stored them, with
 * = or ≠. Roles are said, because browsers forget those of a table that is laid out as a grid.
 */
export function TotalsTable({ summary }: { summary: PushSummary }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Card>
      <div className={styles.frame}>
        <table role="table" className={styles.table}>
          <thead role="rowgroup">
            <tr role="row" className={styles.row}>
              <th scope="col" role="columnheader" className={mergeClasses(styles.name, styles.column)}>
                {say('push.totals.rows')}
              </th>
              {chainLinks.map((link) => (
                <th key={link} scope="col" role="columnheader" className={styles.column}>
                  {say(`push.totals.${link}`)}
                </th>
              ))}
              <td role="cell" />
            </tr>
          </thead>
          {totalsLines(summary).map((totals) => (
            <Group key={totals.entity} totals={totals} />
          ))}
        </table>
      </div>
    </Card>
  );
}
