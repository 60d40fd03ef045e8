import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ContractTerm } from '../../../core/catalog/contract-timeline/contract-timeline';
import { parseIsoDate, toEpochDay } from '../../../core/kernel/calendar-date';

const useStyles = makeStyles({
  bars: { display: 'flex', gap: '2px', padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  term: { height: '14px', minWidth: '6px', borderRadius: tokens.borderRadiusSmall },
  initial: { backgroundColor: tokens.colorCompoundBrandBackground },
  renewal: { backgroundColor: tokens.colorBrandStroke2 },
  month: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxSizing: 'border-box',
  },
});

function lengthOf({ from, to }: ContractTerm): number {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  return first && last ? toEpochDay(last) - toEpochDay(first) + 1 : 0;
}

/** The terms one after the other, each as long as its days. The table under it says the same in dates. */
export function TermBars({ terms }: { terms: readonly ContractTerm[] }) {
  const styles = useStyles();
  return (
    <div className={styles.bars} aria-hidden="true">
      {terms.map((term) => (
        <div
          key={term.from}
          className={mergeClasses(styles.term, styles[term.kind])}
          style={{ flex: `${String(lengthOf(term))} 1 0` }}
        />
      ))}
    </div>
  );
}
