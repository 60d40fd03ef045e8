import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { findEntity } from '../../../core/entities/registry';
import { fieldOf } from '../../../core/entity/entity-fields';
import { FailureCard } from '../../act/failure-card';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import type { CardProps } from '../acts/catalog-panel';
import { sheetWords } from '../catalog-words';
import { useWhereUsed } from '../use-where-used';

const useStyles = makeStyles({
  uses: { display: 'grid', gap: tokens.spacingVerticalXS },
  use: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
});

/** Every sheet that refers to the row, with how often, and how many active subscriptions that is. */
export function UsesList({ book, node, acts }: Omit<CardProps, 'onPanel'>) {
  const styles = useStyles();
  const list = usePlainList();
  const words = useWords();
  const { say, of } = words;
  const used = useWhereUsed(book, node);
  if (used.phase === 'failed') return <FailureCard failure={used.failure} />;
  if (used.phase === 'reading') return <Spinner size="tiny" label={say('catalog.used.reading')} />;
  const { uses, activeSubscriptions } = used.value;
  if (uses.length === 0) return <span>{say('catalog.used.none')}</span>;
  return (
    <div className={styles.uses}>
      <span>{say('catalog.used.active', { count: activeSubscriptions })}</span>
      <ul className={list}>
        {uses.map(({ entity: name, field, rows }) => {
          const entity = findEntity(name);
          const declared = entity && fieldOf(entity, field);
          const column = declared ? of(declared.label) : field;
          const where = say('catalog.used.where', {
            sheet: sheetWords(name, words),
            column,
            count: rows.length,
          });
          const [first] = rows;
          return (
            <li key={`${name}.${field}`} className={styles.use}>
              <span>{where}</span>
              {first !== undefined && book.places.has(name) && (
                <Button
                  size="small"
                  aria-label={say('catalog.used.show', { where })}
                  onClick={() => acts.show({ entity: name, rowIndex: first }, field)}
                >
                  {say('catalog.show')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
