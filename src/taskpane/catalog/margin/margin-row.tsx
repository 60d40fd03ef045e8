import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isLoss, type Margin } from '../../../core/catalog/margin/margin';
import { useWords } from '../../messages/use-words';
import { amountWords, percentWords } from '../shown-amount';
import { LossMark } from './margin-mark';

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground1, display: 'block' },
  figure: { whiteSpace: 'nowrap' },
  under: { color: tokens.colorNeutralForeground2, display: 'block' },
});

interface MarginRowProps {
  readonly name: string;
  /** What stands under the name. */
  readonly under: ReactNode;
  readonly margin: Margin | undefined;
  /** Stands in for the figures where there are none. */
  readonly instead?: ReactNode;
  /** Below zero on purpose, so that it is not marked. */
  readonly isDiscount?: boolean;
}

/** One line of a table of margins: price, cost, what is left and its percentage. */
export function MarginRow({ name, under, margin, instead, isDiscount = false }: MarginRowProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.under}>{under}</span>
        {margin && isLoss(margin) && !isDiscount && <LossMark />}
      </th>
      {margin ? (
        <>
          <td className={styles.figure}>{amountWords(margin.price, words)}</td>
          <td className={styles.figure}>{amountWords(margin.cost, words)}</td>
          <td className={styles.figure}>
            {amountWords(margin.margin, words)}
            {margin.percent && <span className={styles.under}>{percentWords(margin.percent, words)}</span>}
          </td>
        </>
      ) : (
        <td colSpan={3}>{instead}</td>
      )}
    </tr>
  );
}
