import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS },
  rows: { marginLeft: tokens.spacingHorizontalXXL },
  input: { maxWidth: '7rem' },
});

/** The sample that goes first, and how many refused rows stop the push then; as typed. */
export interface CanaryChoice {
  readonly isOn: boolean;
  readonly rejects: string;
}

/** The refused rows a push bears; undefined where what was typed is no number. */
export const rejectsOf = ({ rejects }: CanaryChoice): number | undefined =>
  /^\d{1,7}$/.test(rejects.trim()) ? Number(rejects) : undefined;

/** Whether a sample goes first, and when the push stops. */
export function CanaryField({
  value,
  onChange,
}: {
  value: CanaryChoice;
  onChange: (value: CanaryChoice) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const isWrong = value.isOn && rejectsOf(value) === undefined;
  return (
    <div className={styles.box}>
      <Checkbox
        checked={value.isOn}
        label={say('push.canary')}
        onChange={(_event, { checked }) => onChange({ ...value, isOn: checked === true })}
      />
      {value.isOn && (
        <Field
          className={styles.rows}
          label={say('push.canary.rejects')}
          {...(isWrong ? { validationMessage: say('push.canary.rejects.wrong') } : {})}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            value={value.rejects}
            onChange={(_event, data) => onChange({ ...value, rejects: data.value })}
          />
        </Field>
      )}
    </div>
  );
}
