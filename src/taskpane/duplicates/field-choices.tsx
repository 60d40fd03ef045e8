import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/use-words';
import type { ReadRows } from './found-clusters';
import type { FieldChoice } from './merge-choice';
import { cellShower } from './shown-cell';
import { ValueRadios } from '../elements/value-radios';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const valuesAtOnce = 8;

interface FieldChoicesProps {
  readonly read: ReadRows;
  readonly fields: readonly FieldChoice[];
  readonly onChoose: (field: string, row: number) => void;
}

/** The cells that differ, each with the choice of whose stays. */
export function FieldChoices({ read, fields, onChoose }: FieldChoicesProps) {
  const styles = useStyles();
  const words = useWords();
  const shown = cellShower(read, words);
  return (
    <div className={styles.fields}>
      <h3 className={styles.title}>{words.say('duplicates.differ', { count: fields.length })}</h3>
      {fields.map(({ name, field, values, chosen }) => (
        <ValueRadios
          key={name}
          label={words.of(field.label)}
          values={values
            .map(({ cell }, at) => ({ value: String(at), shown: shown(name, cell) }))
            .filter((_value, at) => at < valuesAtOnce || at === chosen)}
          chosen={String(chosen)}
          onChoose={(value) => onChoose(name, values[Number(value)]?.row ?? 0)}
        />
      ))}
    </div>
  );
}
