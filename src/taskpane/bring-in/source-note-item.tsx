import { Link } from '@fluentui/react-components';
import { oddRowCodes, type OddRowCode, type SourceNote } from '../../core/mapping/source-table';
import { useWords } from '../messages/use-words';
import type { BringInEvent } from './bring-in-state';

const isOddRow = (code: SourceNote['code']): code is OddRowCode => oddRowCodes.some((odd) => odd === code);

/** One finding on the source: how often, where, examples, and what can be done about it. */
export function SourceNoteItem({
  note,
  onChange,
}: {
  note: SourceNote;
  onChange: (event: BringInEvent) => void;
}) {
  const { say, of, number } = useWords();
  const { code, column, count, message, rows, examples, proposal } = note;
  return (
    <li>
      {column !== undefined && `${column} · `}
      {number(count)} {of(message)}; {say('bringIn.source.note.rows', { rows: rows.join(', ') })}
      {examples.length > 0 && (
        <div>{examples.map(({ text }) => say('bringIn.source.note.example', { text })).join(' · ')}</div>
      )}
      {isOddRow(code) ? (
        <Link as="button" onClick={() => onChange({ type: 'rowsLeftOut', codes: [code] })}>
          {say('bringIn.source.note.leaveOut')}
        </Link>
      ) : (
        proposal && <div>→ {of(proposal)}</div>
      )}
    </li>
  );
}
