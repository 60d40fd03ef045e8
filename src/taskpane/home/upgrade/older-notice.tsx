import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Note } from '../../elements/note';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({ act: { display: 'block', marginTop: tokens.spacingVerticalS } });

/** Says that the workbook was made by an earlier version, and leads to what an upgrade would change. */
export function OlderNotice({ onLook }: { onLook: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Note title={say('home.older')}>
      {say('home.older.teach')}
      <Button className={styles.act} onClick={onLook}>
        {say('home.older.act')}
      </Button>
    </Note>
  );
}
