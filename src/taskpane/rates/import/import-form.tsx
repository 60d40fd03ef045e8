import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RateBook } from '../../../workflows/rate-book';
import { useWords } from '../../messages/use-words';

/** What is typed and chosen of an import. */
export interface TypedImport {
  readonly plan: string;
  /** ISO date, or blank. */
  readonly from: string;
  readonly close: boolean;
  /** Of a new plan; blank for the usual one. */
  readonly currency: string;
  readonly roundRates: boolean;
}

const useStyles = makeStyles({
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
});

const narrow = { minWidth: 0, width: '100%' };

/** Which plan the deck goes into, from which day on, and whether it ends what held before. */
export function ImportForm({
  book,
  file,
  typed,
  onType,
}: {
  readonly book: RateBook;
  readonly file: string;
  readonly typed: TypedImport;
  readonly onType: (typed: TypedImport) => void;
}) {
  const styles = useStyles();
  const { say, language } = useWords();
  const plans = useId();
  const known = book.currencyOf(typed.plan.trim());
  return (
    <>
      <span className={styles.file}>{file}</span>
      <Field label={say('rates.import.plan')}>
        <Input
          value={typed.plan}
          input={{ list: plans, style: narrow }}
          onChange={(_, { value }) => onType({ ...typed, plan: value })}
        />
      </Field>
      <datalist id={plans}>
        {book.plans.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.pair}>
        <Field label={say('rates.import.from')}>
          <Input
            type="date"
            value={typed.from}
            input={{ style: narrow }}
            onChange={(_, { value }) => onType({ ...typed, from: value })}
          />
        </Field>
        <Field label={say('rates.import.currency')}>
          <Select
            select={{ style: narrow }}
            value={known ?? typed.currency}
            disabled={known !== undefined}
            onChange={(_, { value }) => onType({ ...typed, currency: value })}
          >
            <option value="">{say('rates.import.currency.usual')}</option>
            {book.lists.entries('currency').map(({ code, label }) => (
              <option key={code} value={code}>
                {label[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {known !== undefined && (
        <Checkbox
          label={say('rates.import.close')}
          checked={typed.close}
          onChange={(_, { checked }) => onType({ ...typed, close: checked === true })}
        />
      )}
      <Checkbox
        label={say('rates.import.round')}
        checked={typed.roundRates}
        onChange={(_, { checked }) => onType({ ...typed, roundRates: checked === true })}
      />
    </>
  );
}
