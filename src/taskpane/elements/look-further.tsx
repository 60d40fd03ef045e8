import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ways to what is found out about the workbook besides its faults. */
export function LookFurther() {
  const styles = useStyles();
  const { say } = useWords();
  const { go } = usePane();
  return (
    <div className={styles.links}>
      <Button size="small" onClick={() => go({ screen: 'duplicates' })}>
        {say('duplicates.open')}
      </Button>
      <Button size="small" onClick={() => go({ screen: 'totals' })}>
        {say('totals.open')}
      </Button>
      <Button size="small" onClick={() => go({ screen: 'catalog' })}>
        {say('catalog.open.screen')}
      </Button>
      <Button size="small" onClick={() => go({ screen: 'rates' })}>
        {say('rates.open')}
      </Button>
      <Button size="small" onClick={() => go({ screen: 'commission' })}>
        {say('commission.open')}
      </Button>
      <Button size="small" onClick={() => go({ screen: 'history' })}>
        {say('history.open')}
      </Button>
    </div>
  );
}
