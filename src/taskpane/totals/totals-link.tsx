import { Button } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

/** The way from Home to the totals. */
export function TotalsLink() {
  const { say } = useWords();
  const { go } = usePane();
  return <Button onClick={() => go({ screen: 'totals' })}>{say('totals.open')}</Button>;
}
