import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PictureLine } from '../../../core/catalog/invoice-picture/picture-line';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { formatIsoDate } from '../../../core/kernel/calendar-date';
import { significantScale, rescale } from '../../../core/kernel/decimal';
import { useWords, type Words } from '../../messages/use-words';
import { amountWords } from '../shown-amount';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground1, display: 'block' },
  under: { paddingInlineStart: tokens.spacingHorizontalL },
  figure: { whiteSpace: 'nowrap' },
  small: { color: tokens.colorNeutralForeground2, display: 'block' },
});

const plain = (line: PictureLine['quantity']) => rescale(line, significantScale(line), 'down');

/** What stands under the text of a line: how many at what price, for which period, and which identifiers. */
function detailsOf(line: PictureLine, lists: ReferenceLists, words: Words): readonly string[] {
  const { say, language } = words;
  const price = amountWords(line.price, words);
  const period = lists.find('recurringPeriod', line.recurringPeriod)?.label[language];
  const from = line.priceFrom === 'catalog' ? undefined : say(`picture.from.${line.priceFrom}`);
  const figures = line.isPerUnit
    ? say('picture.each', { quantity: amountWords(plain(line.quantity), words), price })
    : say('picture.flat', { price });
  return [
    [figures, period, from].filter((part) => part !== undefined).join(' · '),
    ...line.parts.map(({ from: first, to, billedDays, periodDays, amount }) =>
      say('picture.part', {
        from: formatIsoDate(first),
        to: formatIsoDate(to),
        ...{ billed: billedDays, days: periodDays, amount: amountWords(amount, words) },
      }),
    ),
    ...(line.identifiers.length > 0
      ? [say('picture.identifiers', { names: line.identifiers.join(', ') })]
      : []),
  ];
}

interface LineRowsProps {
  readonly lines: readonly PictureLine[];
  readonly lists: ReferenceLists;
  /** How deep they stand under others. */
  readonly depth?: number;
}

/** Lines of the invoice, sub-charges under what they hang on. */
export function LineRows({ lines, lists, depth = 0 }: LineRowsProps) {
  const styles = useStyles();
  const words = useWords();
  return lines.flatMap((line) => [
    <tr key={`${line.kind} ${line.code}`}>
      <th scope="row" className={mergeClasses(depth > 0 && styles.under)}>
        <span className={styles.text}>{line.text}</span>
        {detailsOf(line, lists, words).map((detail) => (
          <span key={detail} className={styles.small}>
            {detail}
          </span>
        ))}
      </th>
      <td className={styles.figure}>{amountWords(line.amount, words)}</td>
    </tr>,
    <LineRows key={`${line.kind} ${line.code} under`} lines={line.under} lists={lists} depth={depth + 1} />,
  ]);
}
