import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { destinationOf, type ComparedPrice } from '../../../core/rating/designer/compare/compare-sheets';
import type { PlaceComparison } from '../../../core/rating/designer/compare/comparison-by-place';
import type { PriceSheet } from '../../../core/rating/designer/compare/price-sheet';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { percentWords } from '../percent-words';
import { RowButton } from '../row-button';
import type { Compared } from './compare-side';
import { placeTitle } from './place-title';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A country with its figures, which opens to the prices that moved furthest and the lines that answer now. */
export function ComparedPlace({
  place,
  compared: { comparison, rowsBefore, rowsAfter },
  onShow,
}: {
  readonly place: PlaceComparison;
  readonly compared: Compared;
  readonly onShow: (row: number) => void;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const body = useId();
  const { say, decimal, language } = useWords();
  const [open, setOpen] = useState(false);
  const { before, after } = comparison;
  const rateOf = (price: ComparedPrice, line: number, { lines }: PriceSheet): string => {
    const row = lines[line];
    if (!row) return '—';
    const rate = decimal(row.ratePerUnit);
    return row.prefix === price.prefix ? rate : say('rates.compare.by', { rate, prefix: row.prefix });
  };
  const figureOf = (price: ComparedPrice): string => {
    const { basisPoints } = price;
    const rates = `${rateOf(price, price.before, before)} → ${rateOf(price, price.after, after)}`;
    return basisPoints === undefined ? rates : `${rates} (${percentWords(basisPoints, language, true)})`;
  };
  const showing = (price: ComparedPrice): (() => void) | undefined => {
    const row = rowsAfter?.[price.after] ?? rowsBefore?.[price.before];
    return row === undefined ? undefined : () => onShow(row);
  };
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <Chevron />
        <span className={styles.text}>
          <span>{placeTitle(place)}</span>
          <span className={styles.under}>
            {say('rates.compare.place', { ...place.lines, ...place.prices })}
          </span>
        </span>
      </button>
      <ul id={body} hidden={!open} className={list}>
        {open &&
          place.biggest.map((price) => (
            <li key={`${price.prefix} ${price.timeBand}`}>
              <RowButton
                text={[price.prefix, price.timeBand, destinationOf(comparison, price)]
                  .filter(Boolean)
                  .join(' ')}
                figure={figureOf(price)}
                onShow={showing(price)}
              />
            </li>
          ))}
      </ul>
    </li>
  );
}
