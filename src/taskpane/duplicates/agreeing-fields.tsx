import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ComparedField } from '../../core/duplicates/compared-fields';
import { useWords } from '../messages/use-words';
import type { ReadRows } from './found-clusters';
import { cellShower } from './shown-cell';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
});

/** What all the rows say alike; hidden until somebody asks. */
export function AgreeingFields({ read, fields }: { read: ReadRows; fields: readonly ComparedField[] }) {
  const styles = useStyles();
  const words = useWords();
  const list = useId();
  const [isShown, setShown] = useState(false);
  const shown = cellShower(read, words);
  if (fields.length === 0) return null;
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isShown}
        aria-controls={list}
        onClick={() => setShown(!isShown)}
      >
        {words.say(isShown ? 'duplicates.same.hide' : 'duplicates.same', { count: fields.length })}
      </Button>
      <dl id={list} hidden={!isShown} className={isShown ? styles.list : ''}>
        {isShown &&
          fields.flatMap(({ name, field, values }) => [
            <dt key={`${name} label`}>{words.of(field.label)}</dt>,
            <dd key={name}>{shown(name, values[0]?.cell ?? '')}</dd>,
          ])}
      </dl>
    </div>
  );
}
