import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { storedProfiles } from '../../workflows/stored-profiles';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';
import { useReading } from '../act/use-reading';
import { FileButton } from '../elements/file-button';
import { Note } from '../elements/note';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { profileFromText, type BringInEvent } from './bring-in-state';
import { downloadText } from '../elements/download-text';
import { LibraryButtons } from './library-buttons';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ProfileSectionProps {
  readonly profile: MappingProfile;
  readonly onChange: (event: BringInEvent) => void;
}

/** Profiles kept in the workbook by earlier bringings-in; choosing one is one click. */
function StoredProfiles({ onUse }: { onUse: (profile: MappingProfile) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const { state } = useReading(() => storedProfiles(host));
  if (state.phase !== 'read' || state.value.length === 0) return null;
  return (
    <div className={styles.acts}>
      {state.value.map((stored) => (
        <Button key={stored.name} onClick={() => onUse(stored)}>
          {say('bringIn.profile.use', { name: stored.name })}
        </Button>
      ))}
    </div>
  );
}

/** Keeping these choices for next time, and using those of another time. */
export function ProfileSection({ profile, onChange }: ProfileSectionProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [used, setUsed] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const take = (chosen: MappingProfile) => {
    setFailure(undefined);
    setUsed(chosen.name);
    onChange({ type: 'profileChosen', profile: chosen });
  };
  const load = (file: File) => {
    file
      .text()
      .then((text) => take(profileFromText(text, file.name)))
      .catch((error: unknown) => setFailure(failureOf(error)));
  };
  const save = () => downloadText(`${profile.name}.json`, `${JSON.stringify(profile, null, 2)}\n`);
  return (
    <Section title={say('bringIn.profile')}>
      <div className={styles.teach}>{say('bringIn.profile.teach')}</div>
      <div className={styles.acts}>
        <FileButton accept=".json" onFile={load}>
          {say('bringIn.profile.load')}
        </FileButton>
        <Button onClick={save}>{say('bringIn.profile.save')}</Button>
      </div>
      <LibraryButtons />
      <StoredProfiles onUse={take} />
      {used !== undefined && <Note live>{say('bringIn.profile.loaded', { name: used })}</Note>}
      {failure && <FailureCard failure={failure} />}
    </Section>
  );
}
