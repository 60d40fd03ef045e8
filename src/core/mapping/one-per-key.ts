import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import type { Bilingual } from '../kernel/bilingual';
import { isSecretHeading, shownValue } from '../kernel/shown-value';
import type { Hearing } from './hearing';
import type { EntityMapping } from './mapping-profile';
import { linkKey, matchKey } from './match-key';
import type { ColumnFinder } from './source-columns';
import type { SourceRows } from './source-rows';
import { cellAt, vectorChange } from './vector';

const asFirst = (first: string, key: string): Bilingual => ({
  en: `${first === '' ? 'a blank' : `“${first}”`}, as in the first row of ${key}, which alone makes a row`,
  fr: `${first === '' ? 'rien' : `« ${first} »`}, comme dans la première ligne de ${key}, qui seule donne une ligne`,
});

/**
 * Keeps the first row of each value of a column, and every row that has none. A cell of a later row that holds something else
 * than the first one where the entity is filled from is a problem, for it comes to nothing.
 */
export function onePerKey(
  column: string,
  fields: EntityMapping['fields'],
  columns: ColumnFinder,
  hear: Hearing,
): (rows: SourceRows) => SourceRows {
  const keyAt = columns(column);
  const keyOf = vectorChange(linkKey);
  const filledFrom = [
    ...new Set(Object.values(fields).flatMap((field) => (field.from === 'column' ? [field.column] : []))),
  ].filter((name) => name !== column);
  const places = filledFrom.map((name) => ({ name, at: columns(name) }));
  const firsts = new Map<string, readonly Cell[]>();
  return (rows) => {
    const keys = keyOf(rows.column(keyAt));
    const vectors = places.map(({ name, at }) => ({ name, cells: rows.column(at) }));
    const kept: number[] = [];
    for (let row = 0; row < rows.count; row += 1) {
      const key = cellText(cellAt(keys, row));
      const first = key === '' ? undefined : firsts.get(key);
      if (!first) {
        kept.push(row);
        if (key !== '')
          firsts.set(
            key,
            vectors.map(({ cells }) => cellAt(cells, row)),
          );
        continue;
      }
      vectors.forEach(({ name, cells }, index) => {
        const [cell, known] = [cellAt(cells, row), first[index] ?? ''];
        if (isBlank(cell) || matchKey(cell) === matchKey(known)) return;
        const shown = (value: Cell, heading: string): string =>
          shownValue(cellText(value), isSecretHeading(heading));
        const expected = asFirst(shown(known, name), shown(cellAt(rows.column(keyAt), row), column));
        hear.fault(rows.at(row), name, cell, expected);
      });
    }
    return kept.length === rows.count ? rows : rows.pick(Int32Array.from(kept));
  };
}
