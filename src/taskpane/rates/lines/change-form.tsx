import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { Section } from '../../elements/section';
import { changeFields, wrongFields, type ChangeInput, type TypedChange } from './typed-change';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
});

const labels: Readonly<Record<ChangeInput, MessageKey>> = {
  percent: 'rates.change.percent',
  amount: 'rates.change.amount',
  decimals: 'rates.change.decimals',
  floorOverCost: 'rates.change.floor',
  minimumInterval: 'rates.change.minimum',
  increment: 'rates.change.increment',
};

const wrong: Readonly<Record<ChangeInput, MessageKey>> = {
  percent: 'rates.change.wrong.number',
  amount: 'rates.change.wrong.number',
  decimals: 'rates.change.wrong.decimals',
  floorOverCost: 'rates.change.wrong.floor',
  minimumInterval: 'rates.change.wrong.seconds',
  increment: 'rates.change.wrong.seconds',
};

/** What is done to each line picked: per cent first, then the amount, decimals, and the floor over cost. */
export function ChangeForm({
  typed,
  onType,
}: {
  readonly typed: TypedChange;
  readonly onType: (typed: TypedChange) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const wrongs = wrongFields(typed);
  return (
    <Section title={say('rates.change')}>
      <div className={styles.form}>
        {changeFields.map((field) => (
          <Field
            key={field}
            label={say(labels[field])}
            {...(wrongs.includes(field) && { validationMessage: say(wrong[field]) })}
          >
            <Input
              value={typed[field]}
              input={{ style: { minWidth: 0, width: '100%' } }}
              onChange={(_, { value }) => onType({ ...typed, [field]: value })}
            />
          </Field>
        ))}
      </div>
    </Section>
  );
}
