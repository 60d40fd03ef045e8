import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import { cellsOfScope, type Scope, type ScopeName } from './mend/target';

/** How far an act reaches, with the cells each reach holds; nothing where there is one way only. */
export function ScopeChoice({
  label,
  scopes,
  chosen,
  onChoose,
}: {
  label: string;
  scopes: readonly Scope[];
  chosen: ScopeName;
  onChoose: (name: ScopeName) => void;
}) {
  const { say } = useWords();
  if (scopes.length < 2) return null;
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        onChange={(_event, { value }) => {
          const scope = scopes.find(({ name }) => name === value);
          if (scope) onChoose(scope.name);
        }}
      >
        {scopes.map((scope) => (
          <Radio
            key={scope.name}
            value={scope.name}
            label={say(`check.scope.${scope.name}`, { count: cellsOfScope(scope) })}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
