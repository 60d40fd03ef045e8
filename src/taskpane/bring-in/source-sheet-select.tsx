import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { listSourceSheets } from '../../workflows/open-source';
import { useReading } from '../act/use-reading';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  label: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** A sheet of the workbook with data that somebody pasted; nothing where there is none. */
export function SourceSheetSelect({ onSheet }: { readonly onSheet: (sheet: string) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const { state } = useReading(() => listSourceSheets(host));
  if (state.phase !== 'read' || state.value.length === 0) return null;
  return (
    <label className={styles.label}>
      {say('bringIn.choose.sheet')}
      <Select
        value=""
        disabled={working !== undefined}
        onChange={(_event, { value }) => value !== '' && onSheet(value)}
      >
        <option value="">{say('bringIn.choose.sheet.pick')}</option>
        {state.value.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
}
