import { Field, Select } from '@fluentui/react-components';
import type { RateBook } from '../../workflows/rate-book';
import type { MessageKey } from '../messages/message-key';
import { useWords } from '../messages/use-words';

/** Which plan a page speaks of; all pages keep to it. */
export interface PlanChoice {
  readonly book: RateBook;
  readonly plan: string;
  readonly onPlan: (plan: string) => void;
}

/** The plans of the workbook, each with its currency. */
export function PlanSelect({
  book,
  plan,
  onPlan,
  label = 'rates.plan',
}: PlanChoice & { readonly label?: MessageKey }) {
  const { say } = useWords();
  return (
    <Field label={say(label)}>
      <Select value={plan} onChange={(_, { value }) => onPlan(value)}>
        {book.plans.map((name) => (
          <option key={name} value={name}>
            {[name, book.currencyOf(name)].filter((text) => text !== undefined).join(' · ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}
