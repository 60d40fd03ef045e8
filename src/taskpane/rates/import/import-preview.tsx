import { makeStyles, tokens } from '@fluentui/react-components';
import { destinationLine } from '../../../core/entities/rates/destination-line';
import { fieldOf } from '../../../core/entity/entity-fields';
import { conversionWords } from '../../../core/rating/deck/deck-words';
import type { DeckImport } from '../../../core/rating/designer/import/deck-import';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A part of the preview: what is told of each, in two lines. */
function Told<Item>({
  title,
  items,
  tell,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly tell: (item: Item) => readonly [text: string, under: string];
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { number } = useWords();
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={number(items.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={items} step={5}>
            {(item, index) => {
              const [text, under] = tell(item);
              return (
                <li key={index} className={styles.item}>
                  <span>{text}</span>
                  {under !== '' && <span className={styles.under}>{under}</span>}
                </li>
              );
            }}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}

/** Everything that would come in, and everything that would not, before anything is written. */
export function ImportPreview({ made }: { readonly made: DeckImport }) {
  const { say, of } = useWords();
  const { deck, added, changed, unchanged, refused, closed, named } = made;
  const fieldName = (name: string): string =>
    of(fieldOf(destinationLine, name)?.label ?? { en: name, fr: name });
  const figures = { ...{ changed, unchanged, closed }, added: added.length, refused: refused.length };
  return (
    <>
      <Note title={say('rates.import.figures', figures)} live>
        {[
          ...deck.assumed.map(({ field, lines }) =>
            say('rates.import.assumed', { field: fieldName(field), lines }),
          ),
          ...(named > 0 ? [say('rates.import.named', { count: named })] : []),
          ...(deck.unread.length > 0
            ? [say('rates.import.unread', { columns: deck.unread.join(', ') })]
            : []),
        ].join(' ')}
      </Note>
      <Told
        title={say('rates.import.refused')}
        items={refused}
        tell={({ line, column, found, expected }) => [
          say('rates.import.refused.line', { line, column, found }),
          say('rates.import.expected', { expected: of(expected) }),
        ]}
      />
      <Told
        title={say('rates.import.columns')}
        items={deck.columns}
        tell={({ column, field }) => [`${column} → ${fieldName(field)}`, '']}
      />
      <Told
        title={say('rates.import.conversions')}
        items={deck.conversions}
        tell={({ line, column, found, becomes, why }) => [
          `${found} → ${becomes}`,
          say('rates.import.conversion', { line, column, why: of(conversionWords[why]) }),
        ]}
      />
    </>
  );
}
