import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReferenceLists } from '../../core/entity/reference-list';
import type { TotalLine } from '../../core/totals/total-lines';
import { useFigureTable } from '../elements/use-figure-table';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  differs: { color: tokens.colorStatusDangerForeground1 },
});

/** Lines shown at once; the Totals sheet has more, the command line all. */
const shownLines = 12;

/** The figures of one total: old system, workbook, difference. */
export function TotalTable({ lines, lists }: { lines: readonly TotalLine[]; lists: ReferenceLists }) {
  const styles = useStyles();
  const table = useFigureTable();
  const { say, of, decimal, number, language } = useWords();
  const nameOf = ({ kind, by, value, unit, currency }: TotalLine): string => {
    const breakdown = lists.find('controlTotalBreakdown', by)?.label[language] ?? by;
    const what = unit === 'count' ? say('totals.count') : currency;
    return [kind ? of(kind) : '', `${breakdown} ${value}`.trim(), what].filter(Boolean).join(' · ');
  };
  const shown = (text: string | undefined): string => (text === undefined ? '—' : decimal(text));
  return (
    <>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{say('totals.figure')}</th>
            <th scope="col">{say('totals.legacy')}</th>
            <th scope="col">{say('totals.workbook')}</th>
            <th scope="col">{say('totals.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shownLines).map((line, index) => (
            <tr key={index}>
              <th scope="row">{nameOf(line)}</th>
              <td>{shown(line.legacy)}</td>
              <td>{shown(line.workbook)}</td>
              <td className={line.verdict === 'differs' ? styles.differs : ''}>{shown(line.difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shownLines && (
        <div>{say('totals.more', { count: number(lines.length - shownLines) })}</div>
      )}
    </>
  );
}
