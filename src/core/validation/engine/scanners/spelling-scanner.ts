import type { Canonical, Cell } from '../../../entity/cell';
import type { FieldOf } from '../../../entity/field';
import type { ReferenceLists } from '../../../entity/reference-list';
import { judgeCell } from '../cell-judge';
import type { ColumnScanner } from '../column-scanner';

type ListField = FieldOf<'choice'> | FieldOf<'yesNo'> | FieldOf<'province'> | FieldOf<'country'>;

/** What the other cell may say that a value of a list depends on: nothing, and each country that has rules of its own. */
const anyPeer: readonly Canonical[] = [null, 'CA', 'US', 'FR'];
const noPeer: readonly Canonical[] = [null];

/** Spellings of a column's values are few; past so many it holds something else, and nothing more is learnt of it. */
const learntMost = 2048;

/** Cells spelt like one that the rules found no fault with before, whatever the peer says. */
function spellingScanner(field: ListField, lists: ReferenceLists, peers = noPeer): ColumnScanner {
  const right = new Set<unknown>();
  const wrong = new Set<unknown>();
  const faultless = (cell: Cell): boolean =>
    peers.every((peer) => {
      const { faults } = judgeCell(field, cell, { lists, dateSystem: '1900', peer: () => peer });
      return faults.length === 0;
    });
  const isRight = (cell: Cell): boolean => {
    if (right.has(cell)) return true;
    if (right.size + wrong.size >= learntMost || wrong.has(cell)) return false;
    const found = faultless(cell);
    (found ? right : wrong).add(cell);
    return found;
  };
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      // Texts from the beginning: comparing what may be anything takes longer.
      let [last, former, third] = ['', '', ''];
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string' && cell !== '') {
          if (cell === last || cell === former || cell === third) continue;
          if (isRight(cell)) {
            third = former;
            former = last;
            last = cell;
            continue;
          }
        } else if (cell !== undefined && isRight(cell)) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}

export const choiceScanner = (field: FieldOf<'choice'>, lists: ReferenceLists): ColumnScanner =>
  spellingScanner(field, lists);

export const yesNoScanner = (field: FieldOf<'yesNo'>, lists: ReferenceLists): ColumnScanner =>
  spellingScanner(field, lists);

export const provinceScanner = (field: FieldOf<'province'>, lists: ReferenceLists): ColumnScanner =>
  spellingScanner(field, lists, anyPeer);

export const countryScanner = (field: FieldOf<'country'>, lists: ReferenceLists): ColumnScanner =>
  spellingScanner(field, lists);
