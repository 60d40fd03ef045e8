import { usePane } from '../pane/pane-context';
import { ConnectScreen } from './connect-screen';
import { SendScreen } from './send-screen';

/** First a connection, then the sending. */
export function PushScreen() {
  const { connection } = usePane();
  return connection ? <SendScreen connection={connection} /> : <ConnectScreen />;
}
