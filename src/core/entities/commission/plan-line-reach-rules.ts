import type { RuleFinding, TableFinding, TableRule } from '../../entity/entity';
import { addDays, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import { charge } from '../catalog/charge';
import { product } from '../catalog/product';
import { subCharge } from '../catalog/sub-charge';
import { eachRow, groupKey, lookup, lookupByKind, rowReader, type RowReader } from '../table-lookup';
import { commissionPlan } from './commission-plan';

function outsidePlan(row: RowReader, plan: RowReader): RuleFinding | undefined {
  const [from, to] = [plan('effectiveFrom'), plan('effectiveTo')];
  const ends = row('expiry') !== null && from !== null && String(row('expiry')) < String(from);
  const begins = row('effectiveFrom') !== null && to !== null && String(row('effectiveFrom')) > String(to);
  if (ends)
    return {
      field: 'expiry',
      expected: {
        en: `a day from ${String(from)} on, when the plan begins`,
        fr: `un jour à partir du ${String(from)}, début du plan`,
      },
    };
  return begins
    ? {
        field: 'effectiveFrom',
        expected: {
          en: `a day up to ${String(to)}, when the plan ends`,
          fr: `un jour jusqu’au ${String(to)}, fin du plan`,
        },
      }
    : undefined;
}

/** V606: a line no sale can ever reach: outside its plan’s days, for an item that earns none, or for 0 months. */
const neverPays: TableRule = {
  code: 'V606',
  severity: 'warning',
  reads: ['planName', 'appliesToKind', 'item', 'effectiveFrom', 'expiry', 'durationMonths'],
  check(table, others) {
    const planOf = lookup(commissionPlan, others);
    const itemOf = lookupByKind({ Product: product, Charge: charge, 'Sub-Charge': subCharge }, others);
    return eachRow(table, (row) => {
      const plan = planOf(row('planName'));
      const outside = plan && outsidePlan(row, plan);
      if (outside) return outside;
      if (itemOf(row('appliesToKind'), row('item'))?.('commissionable') === false)
        return {
          field: 'item',
          expected: {
            en: 'an item whose Commissionable is Yes',
            fr: 'un élément dont Commissionnable est Oui',
          },
        };
      return row('durationMonths') === 0
        ? {
            field: 'durationMonths',
            expected: { en: '1 month or more, or nothing', fr: '1 mois ou plus, ou rien' },
          }
        : undefined;
    });
  },
};

const sameSales = ['planName', 'appliesToKind', 'item', 'contractType', 'tierFrom'] as const;

const nextDay = (day: unknown): string | undefined => {
  const parsed = parseIsoDate(String(day));
  return parsed && formatIsoDate(addDays(parsed, 1));
};

function gaps(rows: readonly { readonly rowIndex: number; readonly row: RowReader }[]): TableFinding[] {
  const inOrder = [...rows].sort((a, b) =>
    String(a.row('effectiveFrom')) < String(b.row('effectiveFrom')) ? -1 : 1,
  );
  let covered = inOrder[0]?.row('expiry') ?? null;
  return inOrder.slice(1).flatMap(({ rowIndex, row }) => {
    const wanted = nextDay(covered);
    const from = String(row('effectiveFrom'));
    if (String(row('expiry')) > String(covered)) covered = row('expiry');
    if (wanted === undefined || from <= wanted) return [];
    const expected = {
      en: `${wanted}, the day after the line before it expires`,
      fr: `${wanted}, le lendemain de l’expiration de la ligne précédente`,
    };
    return [{ rowIndex, field: 'effectiveFrom', expected, example: wanted }];
  });
}

/** V607: between two lines for the same sales lie days on which neither pays. */
const daysBetween: TableRule = {
  code: 'V607',
  severity: 'warning',
  reads: [...sameSales, 'effectiveFrom', 'expiry'],
  check(table) {
    const groups = new Map<string, { rowIndex: number; row: RowReader }[]>();
    for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
      const row = rowReader(table, rowIndex);
      if ([row('planName'), row('effectiveFrom'), row('expiry')].includes(null)) continue;
      const key = groupKey(sameSales.map(row));
      const group = groups.get(key);
      if (group) group.push({ rowIndex, row });
      else groups.set(key, [{ rowIndex, row }]);
    }
    return [...groups.values()].flatMap(gaps);
  },
};

/** Whether each plan line can be reached at all, and on which days none can (domain.md 3.31). */
export const planLineReachRules: readonly TableRule[] = [neverPays, daysBetween];
