import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Join } from '../../../core/mapping/joins/join-schema';
import { FileButton } from '../../elements/file-button';
import { Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { DoneJoin, Mapping } from '../bring-in-state';
import { sourceFileTypes } from '../source-file-types';
import { pendingJoins } from './join-mapping';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  item: { overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalXS },
});

/** What came of a file joined, in a line. */
function DoneLine({ done: { report }, onTakeOut }: { done: DoneJoin; onTakeOut: (() => void) | undefined }) {
  const styles = useStyles();
  const { say } = useWords();
  const { file, rowsIn, unmatched, joinedUnmatched } = report;
  const matched = rowsIn - unmatched.count;
  return (
    <li className={styles.item}>
      {say('bringIn.join.done', { name: file, matched, count: rowsIn, left: joinedUnmatched.count })}{' '}
      {onTakeOut && (
        <Link as="button" onClick={onTakeOut}>
          {say('bringIn.join.takeOut', { name: file })}
        </Link>
      )}
    </li>
  );
}

/** The files joined to the source, those its profile joins, and one more. */
export function JoinSection({
  mapping,
  onFile,
  onTakeOut,
  outcome,
}: {
  mapping: Mapping;
  onFile: (file: File, kept: Join | undefined) => void;
  onTakeOut: () => void;
  outcome: ReactNode;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { say } = useWords();
  const { working } = usePane();
  const { joins } = mapping;
  const [next] = pendingJoins(mapping);
  return (
    <Section title={say('bringIn.join')}>
      {joins.length === 0 && !next && <div className={styles.teach}>{say('bringIn.join.teach')}</div>}
      {joins.length > 0 && (
        <ul className={list}>
          {joins.map((done, index) => (
            <DoneLine
              key={index}
              done={done}
              onTakeOut={index === joins.length - 1 ? onTakeOut : undefined}
            />
          ))}
        </ul>
      )}
      {next && <div>{say('bringIn.join.pending', { name: next.file })}</div>}
      <div>
        <FileButton
          accept={sourceFileTypes}
          disabled={working !== undefined}
          onFile={(file) => onFile(file, next)}
        >
          {next ? say('bringIn.join.chooseKept', { name: next.file }) : say('bringIn.join.choose')}
        </FileButton>
      </div>
      {outcome}
    </Section>
  );
}
