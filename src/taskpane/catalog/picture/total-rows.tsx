import { makeStyles, tokens } from '@fluentui/react-components';
import type { PictureTotal } from '../../../core/catalog/invoice-picture/invoice-picture';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { significantScale, rescale, type Decimal } from '../../../core/kernel/decimal';
import type { Language } from '../../../core/kernel/bilingual';
import { useWords } from '../../messages/use-words';
import { amountWords, percentWords } from '../shown-amount';

const useStyles = makeStyles({
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** 0.09975 as 9.975. */
const inPercent = ({ units, scale }: Decimal): Decimal => {
  const percent = { units, scale: Math.max(0, scale - 2) };
  return rescale(percent, significantScale(percent), 'down');
};

interface TotalRowsProps {
  readonly total: PictureTotal;
  readonly lists: ReferenceLists;
  /** Of the invoice: its taxes are named in it. */
  readonly language: Language;
}

/** What is owed in one currency: the lines, each tax with its rate, and all together. */
export function TotalRows({ total: { currency, lines, taxes, total }, lists, language }: TotalRowsProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const nameOf = (taxName: string): string => lists.find('taxName', taxName)?.label[language] ?? taxName;
  return (
    <>
      <tr>
        <th scope="row">{say('picture.subtotal', { currency })}</th>
        <td>{amountWords(lines, words)}</td>
      </tr>
      {taxes.map(({ taxName, jurisdiction, rate, amount }) => (
        <tr key={`${taxName} ${jurisdiction} ${String(rate?.units)}`}>
          <th scope="row">
            {rate
              ? say('picture.tax', { name: nameOf(taxName), rate: percentWords(inPercent(rate), words) })
              : nameOf(taxName)}
          </th>
          <td>{amountWords(amount, words)}</td>
        </tr>
      ))}
      <tr className={styles.total}>
        <th scope="row">
          <span className={styles.strong}>{say('picture.total', { currency })}</span>
        </th>
        <td>
          <span className={styles.strong}>{amountWords(total, words)}</span>
        </td>
      </tr>
    </>
  );
}
