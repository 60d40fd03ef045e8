import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../core/kernel/bilingual';
import { useWords } from '../messages/use-words';

/** Which of the two languages; without a label that of headings, lists and notes in the sheets. */
export function LanguageField({
  label,
  value,
  onChange,
}: {
  label?: string;
  value: Language;
  onChange: (language: Language) => void;
}) {
  const { say } = useWords();
  return (
    <Field label={label ?? say('templates.language')}>
      <RadioGroup
        layout="horizontal"
        value={value}
        onChange={(_event, data) => onChange(data.value === 'fr' ? 'fr' : 'en')}
      >
        <Radio value="en" label={<span lang="en">{say('templates.language.en')}</span>} />
        <Radio value="fr" label={<span lang="fr">{say('templates.language.fr')}</span>} />
      </RadioGroup>
    </Field>
  );
}
