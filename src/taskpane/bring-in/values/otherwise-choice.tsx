import { Field, Select } from '@fluentui/react-components';
import type { Otherwise } from '../../../core/mapping/mapping-profile';
import type { ValueTarget } from '../../../core/mapping/values/value-target';
import { useWords } from '../../messages/use-words';
import { TargetSelect } from './target-select';

const choices = ['problem', 'blank', 'keep', 'value'] as const;

/** What becomes of values without a line: they block, stay blank or as they are, or become one value. */
export function OtherwiseChoice({
  otherwise,
  targets,
  onChange,
}: {
  otherwise: Otherwise;
  targets: readonly ValueTarget[];
  onChange: (otherwise: Otherwise) => void;
}) {
  const { say } = useWords();
  const chosen = typeof otherwise === 'string' ? otherwise : 'value';
  const choose = (value: string) => {
    const known = choices.find((choice) => choice === value);
    if (known === 'value') onChange({ value: targets[0]?.value ?? '' });
    else if (known) onChange(known);
  };
  return (
    <>
      <Field label={say('bringIn.values.otherwise')}>
        <Select value={chosen} onChange={(_event, { value }) => choose(value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {say(`bringIn.values.otherwise.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      {typeof otherwise !== 'string' && (
        <TargetSelect
          label={say('bringIn.values.default')}
          value={String(otherwise.value)}
          targets={targets}
          onChange={(value) => onChange(value === undefined ? 'problem' : { value })}
        />
      )}
    </>
  );
}
