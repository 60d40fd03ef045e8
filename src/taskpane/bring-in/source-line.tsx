import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SourceTable } from '../../core/mapping/source-table';
import { useWords } from '../messages/use-words';
import type { BringInEvent, SourceWorkbook } from './bring-in-state';
import { SheetChoice } from './sheet-choice';
import { SourceNoteItem } from './source-note-item';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  notes: { fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const delimiterNames: Readonly<Record<string, string>> = { '\t': 'TAB' };

/** How the source was read: encoding, separator, heading row, and what is worth knowing of it. */
export function SourceLine({
  source,
  workbook,
  onSheet,
  onLeave,
  onChange,
}: {
  source: SourceTable;
  workbook: SourceWorkbook | undefined;
  onSheet: (sheet: string) => void;
  onLeave: () => void;
  onChange: (event: BringInEvent) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { encoding, delimiter, sheet, headerRow, notes } = source;
  const facts = [
    encoding,
    delimiter && (delimiterNames[delimiter] ?? delimiter),
    workbook ? undefined : sheet,
    say('bringIn.source.headerRow', { row: headerRow }),
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <>
      <div className={styles.line}>
        <span>{facts.join(' · ')}</span>
        <Link as="button" onClick={onLeave}>
          {say('bringIn.source.other')}
        </Link>
      </div>
      {workbook && <SheetChoice workbook={workbook} sheet={sheet} onChange={onSheet} />}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary className={styles.summary}>{say('bringIn.source.notes', { count: notes.length })}</summary>
          <ul className={styles.list}>
            {notes.map((note) => (
              <SourceNoteItem key={`${note.code} ${note.column ?? ''}`} note={note} onChange={onChange} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
