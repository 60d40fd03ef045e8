import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { connect, type ConnectionRequest } from '../../workflows/connect';
import { storedConnection } from '../../workflows/stored-connection';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ConnectProfile } from './connect-profile';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL },
});

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** Where to and with which token; the token goes into memory and nowhere else. */
export function ConnectScreen({ below }: { below: ReactNode }) {
  const { say } = useWords();
  const { host } = usePane();
  const { state } = useReading(() => storedConnection(host));
  const profile = state.phase === 'read' ? state.value : undefined;
  return (
    <Screen
      fact={say(profile ? 'push.connect.fact.profile' : 'push.connect.fact')}
      under={say('push.connect.teach')}
    >
      {profile ? <ConnectProfile profile={profile} /> : <ConnectAddress />}
      {below}
    </Screen>
  );
}

function ConnectAddress() {
  const styles = useStyles();
  const { say } = useWords();
  const { connectionUrl, setConnectionUrl, demoToken, setConnection } = usePane();
  const [token, setToken] = useState(demoToken ?? '');
  const act = useAct('push', async (request: ConnectionRequest) => {
    setConnection(await connect(request));
  });
  const invalid = connectionUrl !== '' && !isAddress(connectionUrl);
  const start = () => act.start({ url: connectionUrl, token });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={say('push.connect.url')}
          {...(invalid ? { validationMessage: say('push.connect.invalid') } : {})}
        >
          <Input
            type="url"
            autoComplete="off"
            value={connectionUrl}
            onChange={(_event, { value }) => setConnectionUrl(value)}
          />
        </Field>
        <Field
          label={say('push.connect.token')}
          {...(demoToken !== undefined && token === demoToken
            ? { hint: say('push.connect.token.given') }
            : {})}
        >
          <Input
            type="password"
            autoComplete="off"
            value={token}
            onChange={(_event, { value }) => setToken(value)}
          />
        </Field>
        <PrimaryAct submits disabled={!isAddress(connectionUrl) || token === ''}>
          {say('push.connect.act')}
        </PrimaryAct>
      </form>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
    </>
  );
}
