import type { Cell } from '../../core/entity/cell';
import { encodeRows } from '../../core/entity/decode-table';
import { createReferenceLists, type ListEntry } from '../../core/entity/reference-list';
import { listValue } from '../../core/entities/setup/list-value';
import type { Language } from '../../core/kernel/bilingual';

/** List entries as the columns of the Lists sheet; Sort counts by tens within a list, so that values fit between. */
export function listCells(
  entries: readonly ListEntry[],
  language: Language,
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
  return encodeRows(listValue, rows, { lists: createReferenceLists(entries), dateSystem: '1900', language });
}
