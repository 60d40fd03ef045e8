import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import type { CommissionTables } from '../commission-tables';
import { NameIndex, none } from '../sales/name-index';
import { centScale, DayReader, firstDay, lastDay, microScale, scaledInteger } from '../sales/numbers';
import {
  methods,
  tierMeasures,
  type CompiledPlans,
  type PlanFault,
  type PlanHeader,
  type PlanRow,
  type RowSet,
} from './compiled-plans';

/** Decimals of a tier's bounds, by what it counts. */
export const measureScale: Readonly<Record<(typeof tierMeasures)[number], number>> = {
  Revenue: centScale,
  Quantity: microScale,
  Margin: centScale,
};

const text = (value: Canonical): string | null => (value === null ? null : String(value));

/** A row of the sheet with the fields that say which sales it is for. */
interface SheetRow extends Omit<RowSet, 'rows' | 'tiered'> {
  readonly terms: PlanRow;
}

/** Reads one row's cells, noting those that cannot be read. */
class RowReading {
  readonly faults: PlanFault[] = [];

  constructor(
    private readonly table: DecodedTable,
    readonly row: number,
  ) {}

  at(field: string): Canonical {
    return this.table.column(field)[this.row] ?? null;
  }

  integer(field: string, scale: number): number | undefined {
    const cell = this.at(field);
    if (cell === null) return undefined;
    const value = scaledInteger(cell, scale);
    if (!Number.isNaN(value)) return value;
    this.faults.push({ row: this.row, field });
    return undefined;
  }

  required(field: string, scale: number): number {
    if (this.at(field) === null) this.faults.push({ row: this.row, field });
    return this.integer(field, scale) ?? 0;
  }

  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | undefined {
    return values.find((value) => value === this.at(field));
  }
}

function readRow(reading: RowReading, plan: number, days: DayReader): SheetRow | undefined {
  const method = reading.oneOf('method', methods);
  if (!method) reading.faults.push({ row: reading.row, field: 'method' });
  const measure = reading.oneOf('tierMeasure', tierMeasures) ?? 'Revenue';
  const bounds = measureScale[measure];
  const tierTo = reading.integer('tierTo', bounds);
  const terms: PlanRow = {
    row: reading.row,
    lineNumber: Number(reading.at('lineNumber') ?? reading.row + 1),
    plan,
    method: method ?? '% of price',
    rate: reading.required('rate', microScale),
    quota: reading.integer('quotaQuantity', microScale) ?? 0,
    methodMinimumMargin: reading.integer('methodMinimumMargin', centScale) ?? 0,
    minimumPrice: reading.integer('minimumPrice', microScale),
    minimumQuantity: reading.integer('minimumQuantity', microScale),
    minimumMargin: reading.integer('minimumMargin', microScale),
    topUp: reading.integer('topUpPercent', microScale) ?? 0,
    firstInvoiceBonus: reading.integer('firstInvoiceBonusPercent', microScale) ?? 0,
    trigger: reading.oneOf('trigger', ['Invoice paid']) ?? 'Invoice posted',
    partialPayment: reading.oneOf('partialPayment', ['When paid in full']) ?? 'In proportion',
    occurrence: reading.oneOf('occurrence', ['Once']) ?? 'Each invoice',
    durationMonths: reading.integer('durationMonths', 0),
    clawbackMonths: reading.integer('clawbackMonths', 0),
    clawbackPercent: reading.integer('clawbackPercent', microScale) ?? 100_000_000,
    tierFrom: reading.integer('tierFrom', bounds) ?? (tierTo === undefined ? undefined : 0),
    tierTo: tierTo ?? Infinity,
  };
  if (reading.faults.length > 0) return undefined;
  return {
    plan,
    appliesToKind: text(reading.at('appliesToKind')) ?? 'Any',
    item: text(reading.at('item')),
    contractType: text(reading.at('contractType')),
    currency: text(reading.at('currency')),
    from: days.read(reading.at('effectiveFrom'), firstDay),
    to: days.read(reading.at('expiry'), lastDay),
    measure,
    basis: reading.oneOf('tierBasis', ['Whole']) ?? 'Marginal',
    terms,
  };
}

/** Tiers of the same sales from the same day on are one set; every other row is a set of its own. */
function gatherSets(rows: readonly SheetRow[]): { readonly rows: PlanRow[]; readonly sets: RowSet[] } {
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
  const sets = [...groups.values()].map((group): RowSet => {
    const inOrder = group.sort((a, b) => (a.terms.tierFrom ?? 0) - (b.terms.tierFrom ?? 0));
    const first = inOrder[0] as SheetRow;
    const { terms, ...shared } = first;
    const places = inOrder.map((row) => all.push(row.terms) - 1);
    const to = Math.max(...inOrder.map((row) => row.to));
    return { ...shared, to, rows: places, tiered: terms.tierFrom !== undefined };
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
  const { rows, sets } = gatherSets(read);
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
