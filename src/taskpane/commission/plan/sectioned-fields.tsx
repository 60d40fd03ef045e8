import { Fold } from '../../catalog/card/fold';
import { RowFields, type RowFieldsProps } from '../../catalog/fields/row-fields';
import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/message-key';
import { rowSections } from './row-sections';

const openAtFirst: ReadonlySet<MessageKey> = new Set(['commission.section.about', 'commission.section.pays']);

/** The fields of a row of a plan in sections, those most looked for open. */
export function SectionedFields({
  fields,
  keys,
}: {
  readonly fields: Omit<RowFieldsProps, 'fields'>;
  /** Fields that say which row it is, and are not changed here. */
  readonly keys: readonly string[];
}) {
  const { say } = useWords();
  return rowSections(fields.entity, keys).map(({ title, fields: names }) => {
    const isUsed = names.some((name) => fields.faults.has(name) || (fields.row[name] ?? null) !== null);
    return (
      <Fold key={title} title={say(title)} isOpen={openAtFirst.has(title) || isUsed}>
        <RowFields {...fields} fields={names} />
      </Fold>
    );
  });
}
