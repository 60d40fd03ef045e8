import type { Canonical } from '../../entity/cell';
import type { CommissionTables } from '../commission-tables';
import { readLines } from './read-lines';
import { NameIndex, none } from './name-index';
import { centScale, DayReader, firstDay, integerColumn, lastDay } from './numbers';
import { readItemOverrides } from './item-overrides';
import { readItems } from './read-items';
import { readSettlements } from './read-settlements';
import type { InvoiceColumns, SalesHistory, SubscriptionColumns } from './sales-history';

/** Names that several sheets number in common. */
export interface SharedNames {
  readonly customers: NameIndex;
  readonly agents: NameIndex;
  readonly services: NameIndex;
  readonly contractTypes: NameIndex;
}

const noCells: readonly Canonical[] = [];

const text = (value: Canonical | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

function readInvoices(tables: CommissionTables, customers: NameIndex, days: DayReader): InvoiceColumns {
  const table = tables('invoice');
  const { index: numbers, rows } = NameIndex.ofColumn(table?.column('invoiceNumber') ?? noCells);
  const cells = (field: string): readonly Canonical[] => table?.column(field) ?? noCells;
  const totals = table ? integerColumn(table, 'total', centScale) : new Float64Array();
  const [invoiceDates, dueDates, customerCells] = [cells('invoiceDate'), cells('dueDate'), cells('customer')];
  const [currencies, statuses] = [cells('currency'), cells('status')];
  const day = Int32Array.from(rows, (row) => days.read(invoiceDates[row] ?? null, lastDay));
  return {
    count: rows.length,
    numbers,
    row: Int32Array.from(rows),
    customer: Int32Array.from(rows, (row) => customers.add(customerCells[row] ?? null)),
    day,
    dueDay: Int32Array.from(rows, (row, invoice) =>
      days.read(dueDates[row] ?? null, day[invoice] ?? lastDay),
    ),
    currency: rows.map((row) => text(currencies[row])),
    total: Float64Array.from(rows, (row) => totals[row] ?? Number.NaN),
    status: rows.map((row) => text(statuses[row])),
  };
}

function readSubscriptions(
  tables: CommissionTables,
  names: SharedNames,
  days: DayReader,
): SubscriptionColumns {
  const table = tables('subscription');
  const { index: ids, rows } = NameIndex.ofColumn(table?.column('legacyId') ?? noCells);
  const numbered = (field: string, index: NameIndex): Int32Array => {
    const cells = table?.column(field) ?? noCells;
    return Int32Array.from(rows, (row) => index.add(cells[row] ?? null));
  };
  const dayOf = (field: string, blank: number): Int32Array => {
    const cells = table?.column(field) ?? noCells;
    return Int32Array.from(rows, (row) => days.read(cells[row] ?? null, blank));
  };
  const from = dayOf('effectiveFrom', firstDay);
  const billed = dayOf('billedThrough', firstDay);
  return {
    count: rows.length,
    ids,
    customer: numbered('customer', names.customers),
    agent: numbered('salesAgent', names.agents),
    service: numbered('service', names.services),
    contractType: numbered('contractType', names.contractTypes),
    contractStart: dayOf('contractStart', firstDay),
    from,
    to: dayOf('effectiveTo', lastDay),
    migrated: Uint8Array.from(rows, (_, number) =>
      (billed[number] ?? firstDay) > firstDay && (billed[number] ?? firstDay) >= (from[number] ?? firstDay)
        ? 1
        : 0,
    ),
  };
}

function agentsOfCustomers(tables: CommissionTables, { customers, agents }: SharedNames): Int32Array {
  const table = tables('customer');
  const { index, rows } = NameIndex.ofColumn(table?.column('legacyId') ?? noCells);
  const cells = table?.column('salesAgent') ?? noCells;
  index.names.forEach((name) => customers.add(name));
  const agentOf = new Int32Array(customers.size).fill(none);
  index.names.forEach((name, number) => {
    agentOf[customers.find(name)] = agents.add(cells[rows[number] ?? none] ?? null);
  });
  return agentOf;
}

/** The history sheets as columns. Sheets a workbook has not count as empty. */
export function readHistory(tables: CommissionTables): SalesHistory {
  const days = new DayReader();
  const names: SharedNames = {
    customers: new NameIndex(),
    agents: new NameIndex(),
    services: new NameIndex(),
    contractTypes: new NameIndex(),
  };
  const invoices = readInvoices(tables, names.customers, days);
  const subscriptions = readSubscriptions(tables, names, days);
  const agentOfCustomer = agentsOfCustomers(tables, names);
  const found = readItems(tables);
  const overrides = readItemOverrides(tables, subscriptions.ids, found, days);
  const { settlements, leftOut } = readSettlements(tables, invoices, days);
  return {
    lines: readLines(tables('invoiceLine'), { invoices, subscriptions, found, overrides }),
    invoices,
    settlements,
    subscriptions,
    items: found.items,
    agentOfCustomer,
    leftOut,
    ...names,
  };
}
