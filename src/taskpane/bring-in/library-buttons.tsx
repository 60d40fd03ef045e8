import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { libraryFromText } from '../../core/mapping/library/mapping-library';
import { importLibrary, storedLibrary } from '../../workflows/stored-library';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';
import { FileButton } from '../elements/file-button';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { downloadText } from '../elements/download-text';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was chosen for headings, to a file and from one, so that consultants can share it. */
export function LibraryButtons() {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const [count, setCount] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const act = (doing: Promise<number | undefined>) => {
    setFailure(undefined);
    doing.then(setCount).catch((error: unknown) => setFailure(failureOf(error)));
  };
  const load = async (file: File) => {
    const library = libraryFromText(await file.text(), file.name);
    return (await importLibrary(host, library)).choices.length;
  };
  const save = async () => {
    downloadText('mapping-library.json', `${JSON.stringify(await storedLibrary(host), null, 2)}\n`);
    return undefined;
  };
  return (
    <>
      <div className={styles.acts}>
        <FileButton accept=".json" onFile={(file) => act(load(file))}>
          {say('bringIn.library.load')}
        </FileButton>
        <Button onClick={() => act(save())}>{say('bringIn.library.save')}</Button>
      </div>
      {count !== undefined && <Note live>{say('bringIn.library.loaded', { count })}</Note>}
      {failure && <FailureCard failure={failure} />}
    </>
  );
}
