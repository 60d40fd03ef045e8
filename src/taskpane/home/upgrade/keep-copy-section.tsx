import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { FailureCard } from '../../act/failure-card';
import type { Act } from '../../act/use-act';
import { Note } from '../../elements/note';
import { Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2, margin: 0 },
  act: { justifySelf: 'start' },
});

interface KeepCopySectionProps {
  /** Keeps a copy under a name with the given remark, which it answers. */
  readonly copy: Act<string, string>;
  readonly hasOwn: boolean;
  readonly onHasOwn: (hasOwn: boolean) => void;
}

/** The way back: a copy kept here, or one the person says she has. */
export function KeepCopySection({ copy, hasOwn, onHasOwn }: KeepCopySectionProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { keepCopy, working } = usePane();
  const { state } = copy;
  const keep = () => copy.start(say('upgrade.copy.remark'));
  return (
    <Section title={say('upgrade.copy')}>
      <p className={styles.muted}>{say('upgrade.copy.teach')}</p>
      {keepCopy && (
        <Button className={styles.act} disabled={working !== undefined} onClick={keep}>
          {say('upgrade.copy.act')}
        </Button>
      )}
      {state.phase === 'done' && <Note live>{say('upgrade.copy.kept', { file: state.value })}</Note>}
      {state.phase === 'failed' && <FailureCard failure={state.failure} onRetry={keep} />}
      <Checkbox
        checked={hasOwn}
        onChange={(_event, { checked }) => onHasOwn(checked === true)}
        label={say('upgrade.copy.own')}
      />
    </Section>
  );
}
