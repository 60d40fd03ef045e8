import { sheetTemplate, type SheetTemplate } from '../../core/entity/sheet-template';
import { findEntity, registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import type { SheetToBuild } from './entity-sheet';
import type { Standing } from './standing-workbook';

/** A sheet name nobody has yet, at most 31 characters: `Customers`, `Customers 2`. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    name = wanted.slice(0, 31 - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** The sheets to add: entities whose table the workbook has are left as they are. */
export function sheetsToBuild(
  templates: readonly SheetTemplate[],
  standing: Standing,
): readonly SheetToBuild[] {
  const taken = new Set(standing.sheets.map((name) => name.toLowerCase()));
  return templates.flatMap((template) => {
    const entity = findEntity(template.entity);
    if (!entity || standing.tables.has(template.table.toLowerCase())) return [];
    return [{ template, entity, sheetName: freeName(template.sheet, taken) }];
  });
}

/** All entity sheets the workbook will have, for the Plan and for references, in the order of the registry. */
export function sheetsInAll(
  built: readonly SheetToBuild[],
  standing: Standing,
  language: Language,
): readonly SheetToBuild[] {
  return registry.flatMap((entity) => {
    const added = built.find((sheet) => sheet.entity === entity);
    if (added) return [added];
    const sheetName = standing.tables.get(entity.table.toLowerCase());
    return sheetName === undefined ? [] : [{ template: sheetTemplate(entity, language), entity, sheetName }];
  });
}
