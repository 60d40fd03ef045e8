import type { AnyEntity } from '../../core/entity/entity';
import { sheetFields } from '../../core/entity/entity-fields';
import type { Language } from '../../core/kernel/bilingual';
import { foldText } from '../../core/kernel/text';

/** The language most headings are in; English where they are even. */
export function languageOfHeadings(
  tables: Iterable<{ readonly entity: AnyEntity; readonly headings: readonly string[] }>,
): Language {
  let french = 0;
  for (const { entity, headings } of tables) {
    const seen = new Set(headings.map(foldText));
    for (const [, { label }] of sheetFields(entity)) {
      if (foldText(label.en) === foldText(label.fr)) continue;
      if (seen.has(foldText(label.fr))) french += 1;
      if (seen.has(foldText(label.en))) french -= 1;
    }
  }
  return french > 0 ? 'fr' : 'en';
}
