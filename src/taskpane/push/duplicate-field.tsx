import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { useWords } from '../messages/use-words';

const modes: readonly DuplicateMode[] = ['overwrite', 'merge', 'skip'];

/** What SmartBilling does with a row it knows already. */
export function DuplicateField({
  value,
  onChange,
}: {
  value: DuplicateMode;
  onChange: (mode: DuplicateMode) => void;
}) {
  const { say } = useWords();
  return (
    <Field
      label={say('push.duplicates')}
      {...(value === 'overwrite' ? { hint: say('push.duplicates.overwrite.warning') } : {})}
    >
      <RadioGroup
        value={value}
        onChange={(_event, data) => onChange(modes.find((mode) => mode === data.value) ?? value)}
      >
        {modes.map((mode) => (
          <Radio key={mode} value={mode} label={say(`push.duplicates.${mode}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
