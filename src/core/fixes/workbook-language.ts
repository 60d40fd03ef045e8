import { dataFields } from '../entity/entity-fields';
import type { Language } from '../kernel/bilingual';
import type { CheckedTables } from '../validation/checked-tables';

/** Cells of a column that say enough of its language. */
const enough = 50;

/** The language most values of lists stand in; values that read alike in both say nothing. */
export function workbookLanguage({ registry, tables, lists }: CheckedTables): Language {
  let lead = 0;
  for (const entity of registry) {
    const columns = tables.tables.get(entity.name)?.columns;
    for (const [name, field] of dataFields(entity)) {
      const list = field.kind === 'choice' ? field.list : field.kind === 'yesNo' ? 'yesNo' : undefined;
      if (list === undefined) continue;
      for (const cell of columns?.get(name)?.slice(0, enough) ?? []) {
        if (typeof cell !== 'string' || cell === '') continue;
        const label = lists.find(list, cell)?.label;
        if (!label || label.en === label.fr) continue;
        lead += cell === label.en ? 1 : cell === label.fr ? -1 : 0;
      }
    }
  }
  return lead < 0 ? 'fr' : 'en';
}
