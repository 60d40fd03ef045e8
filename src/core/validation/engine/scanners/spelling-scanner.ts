import type { Canonical, Cell } from '../../../entity/cell';
import type { FieldOf } from '../../../entity/field';
import type { ReferenceLists } from '../../../entity/reference-list';
import { judgeCell } from '../cell-judge';
import type { ColumnScanner } from '../column-scanner';

type ListField = FieldOf<'choice'> | FieldOf<'yesNo'> | FieldOf<'province'> | FieldOf<'country'>;

/** What the other cell may say that a value of a list depends on: nothing, and each country that has rules of its own. */
const peers: readonly Canonical[] = [null, 'CA', 'US', 'FR'];

function spellings(list: string, lists: ReferenceLists): Cell[] {
  return lists
    .entries(list)
    .flatMap(({ code, label, aliases = [] }) => [code, label.en, label.fr, ...aliases])
    .flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()]);
}

/** The spellings of a list's values, and other cells, that the rules find no fault with, whatever the peer says. */
function accepted(
  field: ListField,
  list: string,
  lists: ReferenceLists,
  others: readonly Cell[],
): Set<unknown> {
  const faultless = (cell: Cell): boolean =>
    peers.every((peer) => {
      const { faults } = judgeCell(field, cell, { lists, dateSystem: '1900', peer: () => peer });
      return faults.length === 0;
    });
  return new Set([...spellings(list, lists), ...others].filter(faultless));
}

/** Cells that are among the spellings found right beforehand. */
function scannerOf(
  field: ListField,
  list: string,
  lists: ReferenceLists,
  others: readonly Cell[] = [],
): ColumnScanner {
  const right = accepted(field, list, lists, ['', ...others]);
  return {
    scan(cells, count, doubts) {
      let doubtful = 0;
      let last: unknown;
      for (let index = 0; index < count; index += 1) {
        const cell = cells[index];
        if (cell === last || right.has(cell)) {
          last = cell;
          continue;
        }
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}

export const choiceScanner = (field: FieldOf<'choice'>, lists: ReferenceLists): ColumnScanner =>
  scannerOf(field, field.list, lists);

export const yesNoScanner = (field: FieldOf<'yesNo'>, lists: ReferenceLists): ColumnScanner =>
  scannerOf(field, 'yesNo', lists, [true, false, 1, 0]);

export const provinceScanner = (field: FieldOf<'province'>, lists: ReferenceLists): ColumnScanner =>
  scannerOf(field, 'province', lists);

export const countryScanner = (field: FieldOf<'country'>, lists: ReferenceLists): ColumnScanner =>
  scannerOf(field, 'country', lists);
