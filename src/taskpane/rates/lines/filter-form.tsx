import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../messages/use-words';
import { rangeOf, type TypedFilter } from './typed-filter';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
});

const narrow = { style: { minWidth: 0, width: '100%' } };

/** Picks lines by destination, prefix and day. */
export function FilterForm({
  typed,
  onType,
}: {
  readonly typed: TypedFilter;
  readonly onType: (typed: TypedFilter) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const isWrong = rangeOf(typed.prefixes) === undefined;
  return (
    <>
      <Field label={say('rates.filter.destination')}>
        <Input
          value={typed.destination}
          input={narrow}
          onChange={(_, { value }) => onType({ ...typed, destination: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={say('rates.filter.prefixes')}
          {...(isWrong && { validationMessage: say('rates.filter.prefixes.wrong') })}
        >
          <Input
            value={typed.prefixes}
            placeholder="1514-1519"
            input={narrow}
            onChange={(_, { value }) => onType({ ...typed, prefixes: value })}
          />
        </Field>
        <Field label={say('rates.filter.on')}>
          <Input
            type="date"
            value={typed.on}
            input={narrow}
            onChange={(_, { value }) => onType({ ...typed, on: value })}
          />
        </Field>
      </div>
    </>
  );
}
