import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../../core/entities/registry';
import { useWords } from '../../messages/use-words';
import type { CardProps } from '../acts/catalog-panel';
import { nameWords } from '../catalog-words';
import { RowFields } from '../fields/row-fields';
import { fieldSections } from './field-sections';
import { Fold } from './fold';
import { SaveEdits } from './save-edits';
import { useRowEdits } from './use-row-edits';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
});

const openAtFirst: ReadonlySet<string> = new Set(['catalog.section.about', 'catalog.section.price']);

/** What the row says, in sections, to be changed where it stands. */
export function RowSection({ book, node, acts }: CardProps) {
  const styles = useStyles();
  const words = useWords();
  const entity = book.registry.find(({ name }) => name === node.entity) ?? findEntity(node.entity);
  return entity ? <Sections key={node.id} {...{ book, node, acts, entity, words, styles }} /> : null;
}

function Sections({
  book,
  node,
  acts,
  entity,
  words,
  styles,
}: Pick<CardProps, 'book' | 'node' | 'acts'> & {
  readonly entity: NonNullable<ReturnType<typeof findEntity>>;
  readonly words: ReturnType<typeof useWords>;
  readonly styles: ReturnType<typeof useStyles>;
}) {
  const edits = useRowEdits(book, node, entity, acts, nameWords(book.catalog, node, words));
  return (
    <div className={styles.box}>
      {fieldSections(entity).map(({ title, fields }) => (
        <Fold key={title} title={words.say(title)} isOpen={openAtFirst.has(title)}>
          <RowFields {...edits.fields} fields={fields} />
        </Fold>
      ))}
      <SaveEdits edits={edits} />
    </div>
  );
}
