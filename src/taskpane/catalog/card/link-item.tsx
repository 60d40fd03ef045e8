import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { takeOutRow } from '../../../core/catalog/acts/edit-row';
import type { Catalog } from '../../../core/catalog/catalog';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import { outOfScope } from '../../../core/catalog/scope';
import type { AnyEntity } from '../../../core/entity/entity';
import { fieldOf } from '../../../core/entity/entity-fields';
import { SeverityMark } from '../../elements/severity-mark';
import { useWords, type Words } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { CardProps } from '../acts/catalog-panel';
import { RowFields } from '../fields/row-fields';
import { fieldSections } from './field-sections';
import { SaveEdits } from './save-edits';
import { useRowEdits } from './use-row-edits';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  terms: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The fields of a link besides what it holds and in what. */
const termFields = (entity: AnyEntity): readonly string[] =>
  fieldSections(entity).flatMap(({ fields }) => fields);

/** Mandatory or optional, and what else is filled in, in the words of the sheet. */
function termWords(catalog: Catalog, link: CatalogNode, entity: AnyEntity, words: Words): string {
  const { say, of, decimal } = words;
  const read = catalog.read(link);
  return termFields(entity)
    .flatMap((name) => {
      const [field, value] = [fieldOf(entity, name), read(name)];
      if (!field || value === null) return [];
      if (name === 'mandatory') return [say(value === true ? 'catalog.mandatory' : 'catalog.optional')];
      if (typeof value === 'boolean') return value ? [of(field.label)] : [];
      const isAmount = field.kind === 'money' || field.kind === 'decimal';
      return [`${of(field.label)} ${isAmount ? decimal(String(value)) : String(value)}`];
    })
    .join(' · ');
}

/** Why a service may not hold what the link leads to. */
function scopeFault(catalog: Catalog, link: CatalogNode): string | undefined {
  const [service, item] = [catalog.target(link, 'service'), catalog.target(link, 'item')];
  return service && item ? outOfScope(catalog, service, item) : undefined;
}

interface LinkItemProps extends Pick<CardProps, 'book' | 'acts'> {
  readonly link: CatalogNode;
  readonly entity: AnyEntity;
  readonly title: string;
}

function Terms({ book, acts, link, entity, title }: LinkItemProps) {
  const edits = useRowEdits(book, link, entity, acts, title);
  return (
    <>
      <RowFields {...edits.fields} fields={termFields(entity)} />
      <SaveEdits edits={edits} />
    </>
  );
}

/** One thing a service, an offer or a price list holds: at what terms, to be changed or taken out. */
export function LinkItem(props: LinkItemProps) {
  const { book, acts, link, entity, title } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { working } = usePane();
  const [isOpen, setOpen] = useState(false);
  const terms = useId();
  const target = book.catalog.target(link, 'item');
  const category = scopeFault(book.catalog, link);
  return (
    <li className={styles.item}>
      <span>{title}</span>
      <span className={styles.terms}>{termWords(book.catalog, link, entity, words)}</span>
      {category !== undefined && (
        <span>
          <SeverityMark severity="error" /> {say('catalog.against.scope', { category })}
        </span>
      )}
      <span className={styles.acts}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={terms}
          aria-label={say('catalog.terms.of', { name: title })}
          onClick={() => setOpen(!isOpen)}
        >
          {say('catalog.terms')}
        </Button>
        {target && (
          <Button
            size="small"
            aria-label={say('catalog.open.it', { name: title })}
            onClick={() => acts.select(target.id)}
          >
            {say('catalog.open')}
          </Button>
        )}
        <Button
          size="small"
          disabled={working !== undefined}
          aria-label={say('catalog.takeOut.it', { name: title })}
          onClick={() => acts.run.start({ act: takeOutRow(link), reachesAll: false, name: title })}
        >
          {say('catalog.takeOut')}
        </Button>
      </span>
      <div id={terms}>{isOpen && <Terms {...props} />}</div>
    </li>
  );
}
