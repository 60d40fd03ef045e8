import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { findEntity } from '../../entities/registry';
import type { CommissionTables } from '../commission-tables';
import type { CompiledPlans, RowSet } from '../plan/compiled-plans';
import { centsText, isoDay, microText } from '../sales/numbers';
import type { ProbeSale } from './probe';

/** A sale with the row it is made for. */
export interface PlacedProbe {
  /** Places in `CompiledPlans.rows` and `.sets`. */
  readonly row: number;
  readonly set: number;
  readonly sale: ProbeSale;
}

type Row = Readonly<Record<string, Canonical>>;

/** A sheet that exists in thought only. */
const sheetOf = (entity: string, rows: readonly Row[]): DecodedTable => ({
  rowCount: rows.length,
  source: { entity, rowCount: rows.length, columns: new Map(), rowIds: [] },
  column: (field) => rows.map((row) => row[field] ?? null),
});

/** What rows for all of a kind are tried with: an item and a service nobody sells. */
const madeUp = '(probe)';
export const parentOfProbes = 'P';

const entityOf = { Product: 'product', Charge: 'charge', 'Sub-Charge': 'subCharge' } as const;
type ItemKind = keyof typeof entityOf;
const isItemKind = (kind: string): kind is ItemKind => Object.hasOwn(entityOf, kind);

/** The item a row is tried with: its own, or one made up. */
export function itemOfSet({ appliesToKind, item }: RowSet): {
  readonly kind: ItemKind;
  readonly code: string;
} {
  const kind = isItemKind(appliesToKind) ? appliesToKind : 'Charge';
  return { kind, code: isItemKind(appliesToKind) && item !== null ? item : madeUp };
}

/** The row of the catalog the item stands on; undefined for one made up. */
function catalogRow(tables: CommissionTables, kind: ItemKind, code: string): Row | undefined {
  const [entity, table] = [findEntity(entityOf[kind]), tables(entityOf[kind])];
  const at = table && entity ? table.column(entity.referenceBy).indexOf(code) : -1;
  if (!table || !entity || at < 0) return undefined;
  const fields = [entity.referenceBy, 'commissionable', 'cost', 'chargeFamily'];
  return Object.fromEntries(fields.map((field) => [field, table.column(field)[at] ?? null]));
}

/** What one piece of a row's item costs as the catalog says it; null where it does not say. */
export function unitCostOf(tables: CommissionTables, set: RowSet): Canonical {
  const { kind, code } = itemOfSet(set);
  return code === madeUp ? '0' : (catalogRow(tables, kind, code)?.['cost'] ?? null);
}

function itemSheet(tables: CommissionTables, kind: ItemKind, sets: readonly RowSet[]): DecodedTable {
  const key = findEntity(entityOf[kind])?.referenceBy ?? '';
  const codes = new Set(sets.flatMap((set) => (itemOfSet(set).kind === kind ? itemOfSet(set).code : [])));
  const rows = [...codes].flatMap((code): Row[] => {
    const row =
      code === madeUp ? { [key]: code, commissionable: true, cost: '0' } : catalogRow(tables, kind, code);
    return row ? [row] : [];
  });
  return sheetOf(entityOf[kind], rows);
}

function saleRows(plans: CompiledPlans, { set: place, sale }: PlacedProbe, number: number) {
  const set = plans.sets[place];
  const header = plans.headers[set?.plan ?? 0];
  const id = String(number);
  const currency = set?.currency ?? header?.currency ?? null;
  const day = isoDay(sale.day);
  const item = set && itemOfSet(set);
  const amount = centsText(sale.amount);
  return {
    salesAgent: {
      legacyId: id,
      commissionPlan: header?.name ?? null,
      commissionCurrency: currency,
      parentAgent: parentOfProbes,
      commissionPeriod: 'Annually',
      daysBeforeEarned: 0,
    },
    customer: { legacyId: id, salesAgent: id },
    subscription: {
      legacyId: id,
      customer: id,
      salesAgent: id,
      service: set?.appliesToKind === 'Service' ? (set.item ?? madeUp) : madeUp,
      contractType: set?.contractType ?? null,
      contractStart: isoDay(sale.subscribed),
      effectiveFrom: isoDay(sale.subscribed),
      effectiveTo: sale.ends === undefined ? null : isoDay(sale.ends),
    },
    invoice: {
      ...{ invoiceNumber: id, customer: id, invoiceDate: day, dueDate: day, currency },
      ...{ total: amount, status: 'Paid' },
    },
    invoiceLine: {
      ...{ invoiceNumber: id, lineNumber: 1, subscription: id, lineType: 'Recurring' },
      ...{ itemKind: item?.kind ?? null, item: item?.code ?? null },
      ...{ quantity: microText(sale.quantity), unitPrice: microText(sale.unitPrice), amount },
    },
    payment: {
      ...{ paymentNumber: id, customer: id, paymentDate: day, amount, currency, status: 'Posted' },
    },
    paymentApplication: { paymentNumber: id, invoiceNumber: id, appliedAmount: amount },
  };
}

/** A workspace in thought: the plans as they are, and for each probe an agent who made just this one sale. */
export function probeSheets(
  tables: CommissionTables,
  plans: CompiledPlans,
  probes: readonly PlacedProbe[],
): CommissionTables {
  const rows = probes.map((probe, number) => saleRows(plans, probe, number));
  const of = (name: keyof ReturnType<typeof saleRows>): readonly Row[] => rows.map((row) => row[name]);
  const used = [...new Set(probes.map(({ set }) => set))].flatMap((place) => plans.sets[place] ?? []);
  const currency = used[0]?.currency ?? plans.headers[used[0]?.plan ?? 0]?.currency ?? null;
  const parent: Row = { legacyId: parentOfProbes, commissionCurrency: currency, daysBeforeEarned: 0 };
  const services = new Set(rows.map(({ subscription }) => subscription.service));
  const made = new Map<string, DecodedTable>([
    ...(['customer', 'subscription', 'invoice', 'invoiceLine', 'payment', 'paymentApplication'] as const).map(
      (name): [string, DecodedTable] => [name, sheetOf(name, of(name))],
    ),
    ['salesAgent', sheetOf('salesAgent', [parent, ...of('salesAgent')])],
    [
      'service',
      sheetOf(
        'service',
        [...services].map((serviceCode) => ({ serviceCode })),
      ),
    ],
    ...(Object.keys(entityOf) as ItemKind[]).map((kind): [string, DecodedTable] => [
      entityOf[kind],
      itemSheet(tables, kind, used),
    ]),
  ]);
  const real = new Set(['commissionPlan', 'commissionPlanLine', 'contractType', 'glAccount']);
  return (entity) => made.get(entity) ?? (real.has(entity) ? tables(entity) : undefined);
}
