import { Field, Input } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';

/** Asks who is at work, for the history of the workbook. */
export function PersonField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { say } = useWords();
  return (
    <Field label={say('person.name')} hint={say('person.hint')} required>
      <Input value={value} autoComplete="name" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
