import { Select } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { SourceWorkbook } from './bring-in-state';

/** The sheets of a workbook with their rows; another one than was read first is one choice away. */
export function SheetChoice({
  workbook: { sheets },
  sheet,
  onChange,
}: {
  workbook: SourceWorkbook;
  sheet: string | undefined;
  onChange: (sheet: string) => void;
}) {
  const { say } = useWords();
  const { working } = usePane();
  return (
    <Select
      aria-label={say('bringIn.source.sheet')}
      value={sheet}
      disabled={working !== undefined}
      onChange={(_event, { value }) => onChange(value)}
    >
      {sheets.map(({ name, rows, isAbout }) => (
        <option key={name} value={name}>
          {say(isAbout ? 'bringIn.source.sheet.about' : 'bringIn.source.sheet.rows', { name, count: rows })}
        </option>
      ))}
    </Select>
  );
}
