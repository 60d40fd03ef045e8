import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CountryLines } from '../../../core/rating/designer/filter/country-lines';
import { Card, Section } from '../../elements/section';
import { WindowList } from '../../elements/window-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

const usualHeight = 32;

/** The countries of a deck with their lines; ticked ones are meant, all where none is. */
export function CountryList({
  countries,
  chosen,
  onChoose,
}: {
  readonly countries: readonly CountryLines[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { say, number } = useWords();
  const toggle = (code: string, isOn: boolean): void =>
    onChoose(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <Section title={say('rates.countries')} aside={number(countries.length)}>
      <Card>
        <WindowList items={countries} usualHeight={usualHeight}>
          {({ code, name, lines }) => (
            <div className={styles.item}>
              <Checkbox
                label={name === '' ? `+${code}` : `+${code} ${name}`}
                checked={chosen.includes(code)}
                onChange={(_, { checked }) => toggle(code, checked === true)}
              />
              <span className={styles.count}>{say('rates.countries.lines', { count: lines })}</span>
            </div>
          )}
        </WindowList>
      </Card>
    </Section>
  );
}
