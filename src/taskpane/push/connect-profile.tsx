import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { connectBy } from '../../workflows/connect';
import { signIn } from '../../workflows/sign-in';
import type { ConnectionProfile } from '../../workflows/stored-connection';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL },
  url: { overflowWrap: 'anywhere' },
});

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** Connects to the installation the workbook's profile describes, by a secret typed here or by a person's signing in. */
export function ConnectProfile({ profile }: { profile: ConnectionProfile }) {
  const styles = useStyles();
  const { say } = useWords();
  const { signInDoor, setConnection } = usePane();
  const { authentication, baseUrl, name } = profile;
  const [secret, setSecret] = useState('');
  const signsIn = authentication.kind === 'authorizationCode' && signInDoor !== undefined;
  const act = useAct('push', async (typed: string) => {
    const who = signsIn ? await signIn(authentication, signInDoor, random) : typed;
    setConnection(await connectBy(profile, who));
  });
  const start = () => act.start(secret);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.url}>{say('push.connect.profile', { name, url: baseUrl })}</div>
        {!signsIn && (
          <Field label={say(`push.connect.secret.${authentication.kind}`)}>
            <Input
              type="password"
              autoComplete="off"
              value={secret}
              onChange={(_event, { value }) => setSecret(value)}
            />
          </Field>
        )}
        <PrimaryAct submits disabled={!signsIn && secret === ''}>
          {say(signsIn ? 'push.connect.signIn' : 'push.connect.act')}
        </PrimaryAct>
      </form>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
    </>
  );
}
