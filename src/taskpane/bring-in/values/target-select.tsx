import { Select } from '@fluentui/react-components';
import type { ValueTarget } from '../../../core/mapping/values/value-target';
import { useWords } from '../../messages/use-words';

/** Chooses a value of the list by arrows or by typing its beginning; a value the list lacks is shown as it stands. */
export function TargetSelect({
  label,
  value,
  targets,
  none,
  onChange,
}: {
  label: string;
  value: string | undefined;
  targets: readonly ValueTarget[];
  /** What is said where nothing is chosen. */
  none?: string;
  onChange: (value: string | undefined) => void;
}) {
  const { say, of } = useWords();
  const unknown = value !== undefined && !targets.some((target) => target.value === value);
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, chosen) => onChange(chosen.value === '' ? undefined : chosen.value)}
    >
      <option value="">{none ?? say('bringIn.values.none')}</option>
      {unknown && <option value={value}>{value}</option>}
      {targets.map((target) => (
        <option key={target.value} value={target.value}>
          {of(target.label)}
        </option>
      ))}
    </Select>
  );
}
