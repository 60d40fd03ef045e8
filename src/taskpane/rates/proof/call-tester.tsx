import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RateBook } from '../../../workflows/rate-book';
import { Section } from '../../elements/section';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { PriceSteps } from './price-steps';
import { priceTyped, type TypedCall } from './stated-call';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type TypedField = Exclude<keyof TypedCall, 'plan'>;

const wrongText: Record<'start' | 'quantity' | 'included', MessageKey> = {
  start: 'rates.wrong.start',
  quantity: 'rates.wrong.quantity',
  included: 'rates.wrong.quantity',
};

/** Prices the call that is typed, at every key: the number, when, how long, by which plan. */
export function CallTester({
  book,
  typed,
  onType,
}: {
  readonly book: RateBook;
  readonly typed: TypedCall;
  readonly onType: (typed: TypedCall) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const result = priceTyped(book, typed);
  const isByTime = result.kind !== 'priced' || result.plan.unit.kind === 'duration';
  const wrong = result.kind === 'wrong' ? result.field : undefined;
  const input = (field: TypedField, label: MessageKey, hint?: MessageKey) => (
    <Field
      label={say(label)}
      {...(hint && { hint: say(hint) })}
      {...(wrong === field && { validationMessage: say(wrongText[wrong]) })}
    >
      <Input
        value={typed[field]}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => onType({ ...typed, [field]: value })}
      />
    </Field>
  );
  return (
    <Section title={say('rates.tester')}>
      <div className={styles.form}>
        {input('number', 'rates.number', 'rates.number.hint')}
        {input('start', 'rates.start', 'rates.start.hint')}
        {input('quantity', isByTime ? 'rates.quantity' : 'rates.quantity.units')}
        {input('included', 'rates.included', 'rates.included.hint')}
        {result.kind === 'priced' && <PriceSteps plan={result.plan} priced={result.priced} />}
      </div>
    </Section>
  );
}
