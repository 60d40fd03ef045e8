import { Field, Select } from '@fluentui/react-components';
import type { EntitySummary } from '../../workflows/home-state';
import { useWords } from '../messages/use-words';

interface KindChoiceProps {
  readonly kinds: readonly EntitySummary[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (name: string) => void;
}

/** Which rows are compared with one another. */
export function KindChoice({ kinds, chosen, disabled, onChoose }: KindChoiceProps) {
  const { say } = useWords();
  return (
    <Field label={say('duplicates.kind')}>
      <Select value={chosen} disabled={disabled} onChange={(_event, { value }) => onChoose(value)}>
        {kinds.map(({ name, sheet, rows }) => (
          <option key={name} value={name}>
            {say('duplicates.kind.option', { sheet, rows })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
