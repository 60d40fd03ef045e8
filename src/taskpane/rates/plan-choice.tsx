import { Field, Input, Select } from '@fluentui/react-components';
import type { RateBook } from '../../workflows/rate-book';
import { useWords } from '../messages/use-words';

/** Which plan the screen speaks of, and which numbers it has to answer. */
export interface ProofAsked {
  readonly plan: string;
  /** Prefixes as they are typed; blank for all numbers. */
  readonly numbers: string;
}

const list = /^\s*(?:[1-9]\d{0,14}\s*(?:[,;\s]\s*|$))*$/;

/** The prefixes typed; undefined where they are no such list. */
export const prefixesOf = ({ numbers }: ProofAsked): readonly string[] | undefined =>
  list.test(numbers) ? numbers.split(/[,;\s]+/).filter((prefix) => prefix !== '') : undefined;

interface PlanChoiceProps {
  readonly book: RateBook;
  readonly asked: ProofAsked;
  readonly onAsk: (asked: ProofAsked) => void;
}

export function PlanChoice({ book, asked, onAsk }: PlanChoiceProps) {
  const { say } = useWords();
  const isWrong = prefixesOf(asked) === undefined;
  return (
    <>
      <Field label={say('rates.plan')}>
        <Select value={asked.plan} onChange={(_, { value }) => onAsk({ ...asked, plan: value })}>
          {book.plans.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('rates.numbers')}
        hint={say('rates.numbers.hint')}
        {...(isWrong && { validationMessage: say('rates.wrong.numbers') })}
      >
        <Input
          value={asked.numbers}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => onAsk({ ...asked, numbers: value })}
        />
      </Field>
    </>
  );
}
