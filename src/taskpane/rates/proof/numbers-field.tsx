import { Field, Input } from '@fluentui/react-components';
import { useWords } from '../../messages/use-words';

const list = /^\s*(?:[1-9]\d{0,14}\s*(?:[,;\s]\s*|$))*$/;

/** The prefixes typed; undefined where they are no such list. */
export const prefixesOf = (numbers: string): readonly string[] | undefined =>
  list.test(numbers) ? numbers.split(/[,;\s]+/).filter((prefix) => prefix !== '') : undefined;

/** Which numbers a plan has to answer. */
export function NumbersField({
  numbers,
  onNumbers,
}: {
  readonly numbers: string;
  readonly onNumbers: (numbers: string) => void;
}) {
  const { say } = useWords();
  const isWrong = prefixesOf(numbers) === undefined;
  return (
    <Field
      label={say('rates.numbers')}
      hint={say('rates.numbers.hint')}
      {...(isWrong && { validationMessage: say('rates.wrong.numbers') })}
    >
      <Input
        value={numbers}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => onNumbers(value)}
      />
    </Field>
  );
}
