import type { Canonical, Cell } from '../../entity/cell';
import type { Field } from '../../entity/field';
import type { ReferenceLists } from '../../entity/reference-list';

/** Decides quickly which cells of a column are certainly without fault; the others are for `CellJudge` to judge. */
export interface ColumnScanner {
  /** Writes the indexes of doubtful cells among the first `count`, ascending, and returns how many they are. */
  scan(cells: readonly Cell[], count: number, doubts: Int32Array): number;
  /** For kinds that look at a peer: the same with the peers' canonical values at hand, which leaves fewer in doubt. */
  scanBeside?(cells: readonly Cell[], peers: readonly Canonical[], count: number, doubts: Int32Array): number;
}

const doubtAll: ColumnScanner = {
  scan(_cells, count, doubts) {
    for (let index = 0; index < count; index += 1) doubts[index] = index;
    return count;
  },
};

/** The scanner of a field's column. */
export const columnScanner = (_field: Field, _lists: ReferenceLists): ColumnScanner => doubtAll;
