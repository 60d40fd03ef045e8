import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useRef, type ReactNode } from 'react';
import { useWords, type Words } from '../messages/use-words';
import type { FoundCluster, ReadRows } from './found-clusters';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
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
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

const rowsNamed = 3;

/** How sure it is, in a word. */
function scoreWords(score: number, { say }: Words): string {
  if (score >= 0.98) return say('duplicates.certain');
  return say(score >= 0.9 ? 'duplicates.veryLikely' : 'duplicates.likely');
}

/** `Boulangerie Roy = BOULANGERIE ROY INC.`, each name once. */
const namesOf = ({ nameOf }: ReadRows, rows: readonly number[]): string =>
  [...new Set(rows.slice(0, rowsNamed).map(nameOf))].join(' = ');

interface ClusterItemProps {
  readonly cluster: FoundCluster;
  readonly read: ReadRows;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Rows that are probably one, on a line, which opens to them; Escape closes it. */
export function ClusterItem({ cluster, read, isOpen, onOpen, children }: ClusterItemProps) {
  const styles = useStyles();
  const words = useWords();
  const head = useRef<HTMLButtonElement>(null);
  const body = useId();
  const rows = read.rowsOf(cluster);
  const keys = rows.slice(0, rowsNamed).map(read.keyOf);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const score = scoreWords(cluster.score, words);
  return (
    // Escape is heard from whatever in the item has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.item}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
        onOpen(false);
        head.current?.focus();
      }}
    >
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => onOpen(!isOpen)}
      >
        <Chevron />
        <span className={styles.text}>
          <span>{namesOf(read, rows)}</span>
          <span className={styles.under}>
            {words.say('duplicates.line', {
              score,
              rows: rows.length,
              keys: keys.join(', '),
              more: rows.length - keys.length,
            })}
          </span>
        </span>
      </button>
      <div id={body} hidden={!isOpen} className={styles.body}>
        {isOpen && children}
      </div>
    </li>
  );
}
