import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { CheckView, CheckViewEvent } from './check-view';
import { groupings, twigsOf, type Branch, type Twig } from './list/branches';
import { IssueList, type IssueListHandle } from './list/issue-list';
import type { ListLine } from './list/list-lines';
import type { IssueCell } from './list/sheet-order';
import type { IssueList as List } from './list/use-issue-list';
import { isFixable } from './mend/is-fixable';
import type { Target } from './mend/target';
import type { CheckActs } from './use-check-acts';
import { WaivedActs } from './waive/waived-acts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2 },
});

interface IssueSectionProps {
  readonly ref: Ref<IssueListHandle>;
  readonly list: List;
  readonly view: CheckView;
  readonly acts: CheckActs;
  readonly onChange: (event: CheckViewEvent) => void;
  readonly onShow: (cell: IssueCell) => void;
  readonly onWithdrawn: () => void;
}

const targetOf = (line: ListLine): Target =>
  line.kind === 'branch' ? { kind: 'branch', branch: line.branch } : { kind: 'cause', twig: line.twig };

const partsOf = (line: ListLine): Branch['parts'] =>
  line.kind === 'branch' ? line.branch.parts : [line.twig.group];

const firstCell = (line: ListLine): IssueCell | undefined => {
  const twig: Twig | undefined = line.kind === 'branch' ? twigsOf(line.branch)[0] : line.twig;
  const rowIndex = twig?.cause.rows[0];
  return twig && rowIndex !== undefined ? { twig, rowIndex } : undefined;
};

/** Rules that find rows alike by one thing only: comparing the rows says more, and merges them. */
const likenessRules: ReadonlySet<string> = new Set(['V101', 'V116']);

/** What to do with a line: mend it where a fix may be known, compare rows alike, waive it where it is a warning. */
function LineActs({ line, acts }: { line: ListLine; acts: CheckActs }): ReactNode {
  const { say } = useWords();
  const { go } = usePane();
  const parts = partsOf(line);
  const alike = parts.find(({ code }) => likenessRules.has(code));
  return (
    <>
      {alike && (
        <Button size="small" onClick={() => go({ screen: 'duplicates', start: true, about: alike.entity })}>
          {say('duplicates.compare')}
        </Button>
      )}
      {parts.some(isFixable) && (
        <Button size="small" onClick={() => acts.mend(targetOf(line))}>
          {say('check.mend.open')}
        </Button>
      )}
      {parts.some(({ severity }) => severity === 'warning') && (
        <Button size="small" onClick={() => acts.waive(targetOf(line))}>
          {say('check.waive.open')}
        </Button>
      )}
    </>
  );
}

/** The list with the choice of what it is a list of. */
export function IssueSection({ ref, list, view, acts, onChange, onShow, onWithdrawn }: IssueSectionProps) {
  const styles = useStyles();
  const { say } = useWords();
  const choose = (line: ListLine) => {
    const cell = firstCell(line);
    if (cell) onShow(cell);
  };
  const title = say(view.shows === 'open' ? 'check.list' : 'check.list.waived');
  return (
    <section aria-label={title} className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Select
          size="small"
          aria-label={say('check.grouping')}
          value={view.grouping}
          onChange={(_event, { value }) =>
            onChange({ type: 'grouped', grouping: groupings.find((one) => one === value) ?? 'rule' })
          }
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(`check.grouping.${grouping}`)}
            </option>
          ))}
        </Select>
      </div>
      {list.lines.length === 0 ? (
        <div role="status" className={styles.none}>
          {say('check.filter.none')}
        </div>
      ) : (
        <IssueList
          ref={ref}
          lines={list.lines}
          names={list.names}
          active={view.active}
          onActivate={(key) => onChange({ type: 'activated', key })}
          onOpen={(key, isOpen) => onChange({ type: 'opened', key, isOpen })}
          onChoose={choose}
          actsOf={(line) =>
            view.shows === 'open' ? (
              <LineActs line={line} acts={acts} />
            ) : (
              <WaivedActs line={line} waiversOf={list.waiversOf} onWithdrawn={onWithdrawn} />
            )
          }
        />
      )}
    </section>
  );
}
