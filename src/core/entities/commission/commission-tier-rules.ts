import type { DecodedTable, TableFinding, TableRule } from '../../entity/entity';
import { compareDecimals, parseDecimal, type Decimal } from '../../kernel/decimal';
import { groupKey, rowReader, type RowReader } from '../table-lookup';

interface Tier {
  readonly rowIndex: number;
  readonly row: RowReader;
  readonly from: Decimal;
}

const sameSet = ['planName', 'appliesToKind', 'item', 'contractType', 'effectiveFrom'] as const;

/** Rows that are tiers of one another, lowest first; a row without a beginning is no tier. */
function tierSets(table: DecodedTable): readonly (readonly Tier[])[] {
  const sets = new Map<string, Tier[]>();
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const row = rowReader(table, rowIndex);
    const from = row('tierFrom') === null ? undefined : parseDecimal(String(row('tierFrom')));
    if (!from || row('planName') === null) continue;
    const key = groupKey(sameSet.map(row));
    const set = sets.get(key);
    if (set) set.push({ rowIndex, row, from });
    else sets.set(key, [{ rowIndex, row, from }]);
  }
  return [...sets.values()].map((set) => set.sort((a, b) => compareDecimals(a.from, b.from)));
}

function unmetEnds(set: readonly Tier[]): TableFinding[] {
  return set.slice(1).flatMap((next, index) => {
    const before = set[index];
    const end = before?.row('tierTo') ?? null;
    const to = end === null ? undefined : parseDecimal(String(end));
    if (!before || (to && compareDecimals(to, next.from) === 0)) return [];
    const text = String(next.row('tierFrom'));
    const expected = {
      en: `${text}, where the next tier begins`,
      fr: `${text}, où commence le palier suivant`,
    };
    return [{ rowIndex: before.rowIndex, field: 'tierTo', expected, example: text }];
  });
}

/** V301: one tier of a plan line ends where the next begins; below the first and above the last nothing is paid. */
const tiersMeet: TableRule = {
  code: 'V301',
  severity: 'error',
  reads: [...sameSet, 'tierFrom', 'tierTo'],
  check: (table) => tierSets(table).flatMap(unmetEnds),
};

const countedAlike = (field: 'tierMeasure' | 'tierBasis'): TableRule => ({
  code: 'V002',
  severity: 'error',
  reads: [...sameSet, 'tierFrom', field],
  check: (table) =>
    tierSets(table).flatMap(([first, ...rest]) =>
      rest.flatMap(({ rowIndex, row }) => {
        const wanted = first?.row(field) ?? null;
        if (wanted === null || row(field) === null || row(field) === wanted) return [];
        const text = String(wanted);
        const expected = { en: `${text}, as in the first tier`, fr: `${text}, comme dans le premier palier` };
        return [{ rowIndex, field, expected, example: text }];
      }),
    ),
});

/** What the tiers of a plan line must be beside each other (domain.md 3.31, 4.3). */
export const commissionTierRules: readonly TableRule[] = [
  tiersMeet,
  countedAlike('tierMeasure'),
  countedAlike('tierBasis'),
];
