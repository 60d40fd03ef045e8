import type { Cell } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import { readCell, writeCell } from '../entity/decode-table';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import type { ReadContext } from '../entity/kind-spec';
import type { Language } from '../kernel/bilingual';

/** What a row status is read and written as: the system column holds labels of a list like any other. */
const rowStatus: Field = {
  kind: 'choice',
  list: 'rowStatus',
  label: { en: 'Row Status', fr: 'État de la ligne' },
  help: { en: '', fr: '' },
};

/** The fields whose cells show labels, which differ from language to language. */
const labelledFields = (entity: AnyEntity): readonly (readonly [string, Field])[] => [
  ...dataFields(entity).filter(([, { kind }]) => kind === 'choice' || kind === 'yesNo'),
  ['rowStatus', rowStatus],
];

/**
 * A cell that shows the very label of the other language, as `to` has it; undefined where it is anything else, or where
 * the new label would be read as another value. Codes and other spellings stay: they are read in either language.
 */
function switched(cell: Cell, field: Field, context: ReadContext, to: Language): Cell | undefined {
  const { value } = readCell(cell, field, context);
  const shown = (language: Language): Cell => writeCell(value, field, { ...context, language });
  if (value === null || cell !== shown(to === 'en' ? 'fr' : 'en') || cell === shown(to)) return undefined;
  return readCell(shown(to), field, context).value === value ? shown(to) : undefined;
}

/** The cells of a table that show labels of the other language, as `to` has them: by field, then row. */
export function switchLabels(
  entity: AnyEntity,
  table: EntityTable,
  context: ReadContext,
  to: Language,
): ReadonlyMap<string, ReadonlyMap<number, Cell>> {
  const changes = new Map<string, ReadonlyMap<number, Cell>>();
  for (const [name, field] of labelledFields(entity)) {
    const known = new Map<Cell, Cell | undefined>();
    const changed = new Map<number, Cell>();
    table.columns.get(name)?.forEach((cell, row) => {
      if (!known.has(cell)) known.set(cell, switched(cell, field, context, to));
      const label = known.get(cell);
      if (label !== undefined) changed.set(row, label);
    });
    if (changed.size > 0) changes.set(name, changed);
  }
  return changes;
}
