import type { Cell } from '../../core/entity/cell';
import { encodeRows } from '../../core/entity/decode-table';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { createReferenceLists, type ListEntry, type ReferenceLists } from '../../core/entity/reference-list';
import { findEntity } from '../../core/entities/registry';
import { listValue } from '../../core/entities/setup/list-value';
import type { Language } from '../../core/kernel/bilingual';

/** List entries as the columns of the Lists sheet; Sort counts by tens within a list, so that values fit between. `lists` name the lists. */
export function listCells(
  entries: readonly ListEntry[],
  language: Language,
  lists: ReferenceLists = createReferenceLists(entries),
): ReadonlyMap<string, readonly Cell[]> {
  const places = new Map<string, number>();
  const rows = entries.map(({ list, code, label, active, parent, effectiveFrom, effectiveTo, source }) => {
    const sort = (places.get(list) ?? 0) + 10;
    places.set(list, sort);
    return {
      list,
      code,
      labelEn: label.en,
      labelFr: label.fr,
      active,
      sort,
      belongsTo: parent ?? null,
      effectiveFrom: effectiveFrom ?? null,
      effectiveTo: effectiveTo ?? null,
      sourceNote: source ?? null,
    };
  });
  return encodeRows(listValue, rows, { lists, dateSystem: '1900', language });
}

interface CellsOfSheet {
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rowCount: number;
}

interface Starting {
  readonly listEntries: readonly ListEntry[];
  readonly rows: ReadonlyMap<string, readonly CanonicalRow[]>;
  readonly language: Language;
}

/** What the sheets of a new workspace start with, as cells by entity: the list values, and the rows that are shipped. */
export function startingCells({ listEntries, rows, language }: Starting): ReadonlyMap<string, CellsOfSheet> {
  const context = { lists: createReferenceLists(listEntries), dateSystem: '1900' as const, language };
  const listed = { columns: listCells(listEntries, language), rowCount: listEntries.length };
  const others = [...rows].flatMap(([name, canonical]) => {
    const entity = findEntity(name);
    if (!entity) return [];
    return [[name, { columns: encodeRows(entity, canonical, context), rowCount: canonical.length }] as const];
  });
  return new Map([[listValue.name, listed], ...others]);
}
