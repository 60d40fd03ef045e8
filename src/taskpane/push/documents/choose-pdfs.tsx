import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks for a folder with all that is in it, or for files. */
export function ChoosePdfs({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const choose = (isFolder: boolean): void => {
    if (!input.current) return;
    input.current.webkitdirectory = isFolder;
    input.current.click();
  };
  return (
    <div className={styles.acts}>
      <Button disabled={working !== undefined} onClick={() => choose(true)}>
        {say('push.pdf.folder')}
      </Button>
      <Button disabled={working !== undefined} onClick={() => choose(false)}>
        {say('push.pdf.files')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".pdf"
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // Emptied, so that choosing the same again is heard as well.
          target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </div>
  );
}
