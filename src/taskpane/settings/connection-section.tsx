import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  connectionText,
  keepConnection,
  readConnection,
  storedConnection,
  type ConnectionProfile,
  type ProfileFault,
} from '../../workflows/stored-connection';
import { FailureCard } from '../act/failure-card';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { downloadText } from '../elements/download-text';
import { FileButton } from '../elements/file-button';
import { Note } from '../elements/note';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  json: { fontFamily: tokens.fontFamilyMonospace },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2, margin: 0 },
});

function AddressField() {
  const { say } = useWords();
  const { connectionUrl, setConnectionUrl, setConnection } = usePane();
  return (
    <Field label={say('push.connect.url')} hint={say('settings.connection.hint')}>
      <Input
        type="url"
        value={connectionUrl}
        onChange={(_event, { value }) => {
          // Another address is another SmartBilling: what was connected no longer holds.
          setConnection(undefined);
          setConnectionUrl(value);
        }}
      />
    </Field>
  );
}

function Faults({ faults }: { faults: readonly ProfileFault[] }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Note title={say('settings.connection.faults', { count: faults.length })} live>
      <ul className={styles.faults}>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {message}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** The profile as text, to be edited; what is kept is only ever a right one. */
function ProfileEditor({ kept, onKept }: { kept: ConnectionProfile | undefined; onKept: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, setConnection, working } = usePane();
  const [text, setText] = useState(kept ? connectionText(kept) : '');
  const [faults, setFaults] = useState<readonly ProfileFault[]>([]);
  const act = useAct('settings', async (profile: ConnectionProfile | undefined) => {
    await keepConnection(host, profile);
    setConnection(undefined);
    onKept();
  });
  const keep = (wanted: string) => {
    const read = readConnection(wanted);
    setText(wanted);
    setFaults(read.faults);
    if (read.profile) act.start(read.profile);
  };
  return (
    <>
      {text !== '' && (
        <Field label={say('settings.connection.profile')}>
          <Textarea
            className={styles.json}
            rows={12}
            resize="vertical"
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
      )}
      {faults.length > 0 && <Faults faults={faults} />}
      <div className={styles.acts}>
        <FileButton
          accept=".json"
          disabled={working !== undefined}
          onFile={(file) => void file.text().then(keep)}
        >
          {say('settings.connection.import')}
        </FileButton>
        {text !== '' && (
          <Button disabled={working !== undefined} onClick={() => keep(text)}>
            {say('settings.connection.keep')}
          </Button>
        )}
        {kept && (
          <>
            <Button onClick={() => downloadText('connection.json', connectionText(kept))}>
              {say('settings.connection.export')}
            </Button>
            <Button disabled={working !== undefined} onClick={() => act.start(undefined)}>
              {say('settings.connection.forget')}
            </Button>
          </>
        )}
      </div>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={() => keep(text)} />
    </>
  );
}

/** Where Push connects: an address of the reference contract, or an installation a profile describes. */
export function ConnectionSection() {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const { state, again } = useReading(() => storedConnection(host));
  const kept = state.phase === 'read' ? state.value : undefined;
  return (
    <Section title={say('settings.connection')}>
      {state.phase === 'failed' && <FailureCard failure={state.failure} onRetry={again} />}
      {kept ? (
        <p className={styles.muted}>
          {say('settings.connection.kept', { name: kept.name, url: kept.baseUrl })}
        </p>
      ) : (
        <AddressField />
      )}
      {state.phase === 'read' && (
        <ProfileEditor key={kept ? connectionText(kept) : ''} kept={kept} onKept={again} />
      )}
    </Section>
  );
}
