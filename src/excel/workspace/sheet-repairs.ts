import { isCustomField } from '../../core/entity/custom-field-name';
import type { AnyEntity } from '../../core/entity/entity';
import { sheetFields } from '../../core/entity/entity-fields';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import type { FoundTable, LocatedTable } from './locate-table';
import type { ReadTable } from './read-table-columns';

const labelsOf = (entity: AnyEntity, fields: readonly string[], language: Language): string =>
  sheetFields(entity)
    .filter(([name]) => fields.includes(name))
    .map(([, field]) => field.label[language])
    .join(', ');

/** Columns that were renamed, are missing, or are still to come. */
function columnRepairs({ entity, place, renamed }: FoundTable): readonly Bilingual[] {
  const repairs: Bilingual[] = [];
  const { sheet } = place;
  const lost = sheetFields(entity)
    .map(([name]) => name)
    .filter((field) => !place.columnOf.has(field));
  const toAdd = lost.filter(isCustomField);
  const gone = lost.filter((field) => !isCustomField(field));
  if (toAdd.length > 0) {
    repairs.push({
      en: `${sheet}: custom fields that have no column yet: ${labelsOf(entity, toAdd, 'en')}. Apply the custom fields to add them.`,
      fr: `${sheet} : champs personnalisés encore sans colonne : ${labelsOf(entity, toAdd, 'fr')}. Appliquez les champs personnalisés pour les ajouter.`,
    });
  }
  if (renamed.length > 0) {
    repairs.push({
      en: `${sheet}: renamed headings were recognised: ${labelsOf(entity, renamed, 'en')}.`,
      fr: `${sheet} : des en-têtes renommés ont été reconnus : ${labelsOf(entity, renamed, 'fr')}.`,
    });
  }
  if (gone.length > 0) {
    repairs.push({
      en: `${sheet}: these columns are missing and were read as blank: ${labelsOf(entity, gone, 'en')}.`,
      fr: `${sheet} : ces colonnes manquent et ont été lues comme vides : ${labelsOf(entity, gone, 'fr')}.`,
    });
  }
  return repairs;
}

/** Rows that lie outside the table. */
function rowRepairs(
  { sheet, bodyRows }: LocatedTable,
  { rowCount, rowsBelowGap }: ReadTable,
): readonly Bilingual[] {
  const repairs: Bilingual[] = [];
  if (rowCount > bodyRows) {
    const rows = rowCount - bodyRows;
    repairs.push({
      en: `${sheet}: ${rows} rows below the table were read as part of it.`,
      fr: `${sheet} : ${rows} lignes sous le tableau ont été lues comme en faisant partie.`,
    });
  }
  if (rowsBelowGap > 0) {
    repairs.push({
      en: `${sheet}: rows left out because a gap parts them from the table: ${rowsBelowGap}. Move them up to it if they belong to it.`,
      fr: `${sheet} : lignes laissées de côté parce qu’un vide les sépare du tableau : ${rowsBelowGap}. Remontez-les si elles en font partie.`,
    });
  }
  return repairs;
}

/** What is not where it should be on a sheet, and how the workspace got by. */
export const sheetRepairs = (found: FoundTable, table: ReadTable): readonly Bilingual[] => [
  ...columnRepairs(found),
  ...rowRepairs(found.place, table),
];
