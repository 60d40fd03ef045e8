import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode, Ref } from 'react';
import { SeverityMark } from '../../elements/severity-mark';
import { useWords } from '../../messages/use-words';
import type { IssueNames } from './issue-names';
import { branchWeight, lineTitle, twigContext } from './line-words';
import type { ListLine } from './list-lines';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
  },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  active: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  indented: { paddingLeft: '36px' },
  text: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  found: { display: 'flex', columnGap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  under: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0, marginTop: '3px', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
  },
});

interface LineProps {
  readonly line: ListLine;
  readonly names: IssueNames;
}

function BranchText({ line: { branch }, names }: LineProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={styles.under}>
      <SeverityMark severity={branch.severity} /> {branchWeight(branch, names, words)}
    </span>
  );
}

function TwigText({ line, names }: LineProps & { line: Extract<ListLine, { kind: 'twig' }> }) {
  const styles = useStyles();
  const words = useWords();
  const { twig, branch } = line;
  const context = twigContext(twig, branch, names, words);
  return (
    <>
      {context && <span className={styles.under}>{context}</span>}
      <span className={styles.under}>
        {words.say('check.cause.expected', { expected: words.of(twig.cause.expected) })}
      </span>
    </>
  );
}

export interface LineItemProps extends LineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly isActive: boolean;
  readonly onClick: () => void;
  readonly acts: ReactNode;
}

/** One line: a rule, sheet, column or value that opens, or one of its causes; the active one has its buttons. */
export function LineItem({ ref, id, index, top, line, names, isActive, onClick, acts }: LineItemProps) {
  const styles = useStyles();
  const words = useWords();
  const isBranch = line.kind === 'branch';
  return (
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="treeitem"
      aria-level={isBranch ? 1 : 2}
      aria-posinset={line.position}
      aria-setsize={line.size}
      aria-selected={isActive}
      {...(isBranch ? { 'aria-expanded': line.isOpen } : {})}
      className={mergeClasses(styles.line, isBranch && index > 0 && styles.ruled, isActive && styles.active)}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {/* The keys are the list's, which holds the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className={mergeClasses(styles.head, !isBranch && styles.indented)} onClick={onClick}>
        {isBranch && (
          <ChevronRightRegular className={mergeClasses(styles.chevron, line.isOpen && styles.open)} />
        )}
        <span className={styles.text}>
          {isBranch ? (
            <span className={styles.title}>{lineTitle(line, names, words)}</span>
          ) : (
            <span className={styles.found}>
              <span>{lineTitle(line, names, words)}</span>{' '}
              <span className={styles.count}>
                {words.say('check.cause.cells', { count: line.twig.cause.rows.length })}
              </span>
            </span>
          )}
          {isBranch ? <BranchText line={line} names={names} /> : <TwigText line={line} names={names} />}
        </span>
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
    </div>
  );
}
