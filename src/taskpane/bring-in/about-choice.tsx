import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { fillableEntities } from '../templates/fillable-entities';

/** What each row of the source is, as we guess or as a person says; places are proposed by it. */
export function AboutChoice({
  about,
  onChange,
}: {
  about: string | undefined;
  onChange: (about: string) => void;
}) {
  const { say, of } = useWords();
  const { working } = usePane();
  return (
    <Field label={say('bringIn.about')} hint={say('bringIn.about.hint')}>
      <Select
        value={about ?? ''}
        disabled={working !== undefined}
        onChange={(_event, { value }) => value !== '' && onChange(value)}
      >
        {about === undefined && <option value="">{say('bringIn.about.unknown')}</option>}
        {fillableEntities.map(({ name, label }) => (
          <option key={name} value={name}>
            {of(label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
