import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FixedValue } from '../../../core/mapping/fixed-values';
import { expectedInstead } from '../../../core/mapping/value-fit';
import { valueTargets, type TargetContext } from '../../../core/mapping/values/value-target';
import { useWords } from '../../messages/use-words';
import { placeLabel } from '../place-label';
import { TargetSelect } from '../values/target-select';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** One field and the value all its rows get: chosen where there is a list, else written, and told where it is none. */
export function FixedValueField({
  fixed,
  context,
  onFix,
}: {
  fixed: FixedValue;
  context: TargetContext;
  onFix: (value: string | undefined) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { of, say } = words;
  const { declaration, value } = fixed;
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const targets = valueTargets(declaration, context);
  const label = placeLabel(fixed, words);
  if (targets)
    return (
      <Field label={label} size="small">
        <TargetSelect
          label={label}
          value={value === undefined ? undefined : String(value)}
          targets={targets}
          none={say('bringIn.fixed.none')}
          onChange={onFix}
        />
      </Field>
    );
  const expected = text.trim() === '' ? undefined : expectedInstead(text.trim(), declaration, context);
  const write = (next: string) => {
    setText(next);
    onFix(next.trim() === '' ? undefined : next.trim());
  };
  return (
    <Field
      label={label}
      size="small"
      hint={of(declaration.help)}
      {...(expected ? { validationMessage: say('bringIn.fixed.expected', { expected: of(expected) }) } : {})}
    >
      <Input
        className={styles.input}
        size="small"
        value={text}
        onChange={(_event, data) => write(data.value)}
      />
    </Field>
  );
}
