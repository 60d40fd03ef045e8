import { makeStyles, tokens } from '@fluentui/react-components';
import { Example } from '../elements/example';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  row: { display: 'block', color: tokens.colorNeutralForeground1, marginTop: tokens.spacingVerticalXXS },
});

/** Home before there are sheets: says what they are, by one example, and offers to make them. */
export function EmptyHome({ example }: { readonly example: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const { go } = usePane();
  return (
    <Screen fact={say('home.empty.fact')} under={say('home.empty.teach')}>
      <Example>
        {say('home.empty.example')}
        <span className={styles.row}>{example}</span>
      </Example>
      <PrimaryAct onClick={() => go({ screen: 'templates' })}>{say('home.empty.act')}</PrimaryAct>
    </Screen>
  );
}
