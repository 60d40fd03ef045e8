import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OfferedItem } from '../../../core/catalog/invoice-picture/offered-items';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  box: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid' },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface OptionalItemsProps {
  readonly items: readonly OfferedItem[];
  /** Ids of those taken. */
  readonly chosen: ReadonlySet<string>;
  /** The price of one that is not taken, in words. */
  readonly priceOf: (id: string) => string | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** What the customer may add; what is not taken is in no sum. */
export function OptionalItems({ items, chosen, priceOf, onChoose }: OptionalItemsProps) {
  const styles = useStyles();
  const { say } = useWords();
  if (items.length === 0) return null;
  const toggle = (id: string, isTaken: boolean): void => {
    const next = new Set(chosen);
    if (isTaken) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{say('picture.optional')}</legend>
      {items.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={[text, priceOf(id)].filter((part) => part !== undefined).join(' · ')}
          checked={chosen.has(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}
