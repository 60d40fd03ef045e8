import type { Canonical } from '../../entity/cell';
import type { CommissionTables } from '../commission-tables';
import { NameIndex, none } from '../sales/name-index';
import { centScale, DayReader, firstDay, lastDay, scaledInteger } from '../sales/numbers';
import type { CompiledPlans, PlanFault, PlanHeader, PlanRow, RowSet } from './compiled-plans';
import { readRow, RowReading, type SheetRow } from './read-plan-row';

const text = (value: Canonical): string | null => (value === null ? null : String(value));

/** The rows of one group that count as its first does; those that count otherwise are faults. */
function countedAlike(group: readonly SheetRow[], faults: PlanFault[]): SheetRow[] {
  const [first] = group;
  return group.filter(({ measure, basis, terms }) => {
    const field =
      measure !== first?.measure ? 'tierMeasure' : basis !== first.basis ? 'tierBasis' : undefined;
    if (field !== undefined) faults.push({ row: terms.row, field });
    return field === undefined;
  });
}

/** Tiers of the same sales from the same day on are one set; every other row is a set of its own. */
function gatherSets(
  rows: readonly SheetRow[],
  faults: PlanFault[],
): { readonly rows: readonly PlanRow[]; readonly sets: readonly RowSet[] } {
  const groups = new Map<string, SheetRow[]>();
  rows.forEach((row, place) => {
    const { plan, appliesToKind, item, contractType, from, terms } = row;
    const own = terms.tierFrom === undefined ? [place] : [];
    const key = JSON.stringify([plan, appliesToKind, item, contractType, from, ...own]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  const all: PlanRow[] = [];
  const sets = [...groups.values()].flatMap((group): RowSet[] => {
    const inOrder = countedAlike(group, faults).sort(
      (a, b) => (a.terms.tierFrom ?? 0) - (b.terms.tierFrom ?? 0),
    );
    const [first] = inOrder;
    if (!first) return [];
    const { terms, ...shared } = first;
    const places = inOrder.map((row) => all.push(row.terms) - 1);
    const to = Math.max(...inOrder.map((row) => row.to));
    return [{ ...shared, to, rows: places, tiered: terms.tierFrom !== undefined }];
  });
  return { rows: all, sets };
}

/** The first account of a type, for plans that name none. */
function accountOfType(tables: CommissionTables, type: string): string | null {
  const accounts = tables('glAccount');
  const row = accounts?.column('type').indexOf(type) ?? none;
  return row === none ? null : text(accounts?.column('code')[row] ?? null);
}

function readHeaders(
  tables: CommissionTables,
  names: NameIndex,
  days: DayReader,
): Omit<PlanHeader, 'sets'>[] {
  const table = tables('commissionPlan');
  const { index, rows } = NameIndex.ofColumn(table?.column('planName') ?? []);
  const expense = accountOfType(tables, 'Commission expense');
  const payable = accountOfType(tables, 'Commission payable');
  return index.names.map((name, number) => {
    names.add(name);
    const at = (field: string): Canonical => table?.column(field)[rows[number] ?? none] ?? null;
    const minimum = scaledInteger(at('minimumPayout'), centScale);
    return {
      name,
      version: text(at('version')),
      currency: text(at('currency')),
      from: days.read(at('effectiveFrom'), firstDay),
      to: days.read(at('effectiveTo'), lastDay),
      minimumPayout: Number.isNaN(minimum) ? undefined : minimum,
      carryOver: at('carryOver') !== false,
      expenseGlCode: text(at('expenseGlCode')) ?? expense,
      payableGlCode: text(at('payableGlCode')) ?? payable,
    };
  });
}

/** The plans and their lines in numbers. Lines of no known plan, or with a cell that cannot be read, are faults. */
export function compilePlans(tables: CommissionTables): CompiledPlans {
  const names = new NameIndex();
  const days = new DayReader();
  const headers = readHeaders(tables, names, days);
  const table = tables('commissionPlanLine');
  const faults: PlanFault[] = [];
  const read: SheetRow[] = [];
  for (let row = 0; table && row < table.rowCount; row += 1) {
    const reading = new RowReading(table, row);
    if (reading.at('planName') === null && reading.at('method') === null) continue;
    const plan = names.find(reading.at('planName'));
    const found = plan === none ? undefined : readRow(reading, plan, days);
    if (found) read.push(found);
    faults.push(...(plan === none ? [{ row, field: 'planName' }] : reading.faults));
  }
  const { rows, sets } = gatherSets(read, faults);
  const setsOf = headers.map((): number[] => []);
  sets.forEach(({ plan }, place) => setsOf[plan]?.push(place));
  return {
    names,
    rows,
    sets,
    faults,
    headers: headers.map((header, plan) => ({ ...header, sets: setsOf[plan] ?? [] })),
  };
}
