import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { readSourceFile } from '../../../src/sources/read-source-file';
import { CommissionBook, type CommissionSheets } from './commission-book';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/northwind');

type Record = Readonly<{ [heading: string]: string }>;

async function records(file: string): Promise<readonly Record[]> {
  const { headings, rows } = await readSourceFile(readFileSync(path.join(folder, file)), file);
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, String(row[at] ?? '')])),
  );
}

const id = (letter: string, number = ''): string => `${letter}-${number}`;

/** Cents of price × quantity less the discount: prices have 4 decimals at most, discounts 2. */
const cents = ({ UnitPrice = '', Quantity = '', Discount = '' }: Record): number =>
  Math.round(
    (Math.round(Number(UnitPrice) * 10_000) * Number(Quantity) * (100 - Math.round(Number(Discount) * 100))) /
      10_000,
  );

const dollars = (amount: number): string => (amount / 100).toFixed(2);

/** By title: who sells, who leads a team, who leads all. */
const planOf = ({ Title = '' }: Record): string =>
  Title.startsWith('Vice President')
    ? 'Vice President'
    : Title.startsWith('Sales Manager')
      ? 'Manager'
      : 'Sales';

const plans: Readonly<{ [plan: string]: readonly CanonicalRow[] }> = {
  Sales: [{ method: '% of price', rate: '5', topUpPercent: '1' }],
  Manager: [{ method: '% of price', rate: '4', topUpPercent: '0.5' }],
  'Vice President': [
    {
      method: '% of price',
      rate: '2',
      tierFrom: '0',
      tierTo: '10000',
      tierMeasure: 'Revenue',
      tierBasis: 'Marginal',
    },
    {
      method: '% of price',
      rate: '3',
      tierFrom: '10000',
      tierTo: null,
      tierMeasure: 'Revenue',
      tierBasis: 'Marginal',
    },
  ],
};

export interface NorthwindHistory {
  readonly sheets: CommissionSheets;
  /** Cents of all orders, by employee and in all. */
  readonly ordered: ReadonlyMap<string, number>;
  /** Lines of orders, by employee. */
  readonly linesOf: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Northwind’s orders as invoices with their lines: employees are agents under whom they report to, an order is a
 * subscription sold by its employee, paid the day it is due, 30 days on.
 */
export async function northwindHistory(): Promise<NorthwindHistory> {
  const [employees, orders, details, products] = await Promise.all(
    ['Employees.csv', 'Orders.csv', 'OrderDetails.csv', 'Products.csv'].map(records),
  );
  const book = new CommissionBook();
  for (const [plan, lines] of Object.entries(plans))
    book.plan(
      plan,
      lines.map((line) => ({ effectiveFrom: '1990-01-01', ...line })),
      { effectiveFrom: '1990-01-01' },
    );
  for (const employee of employees ?? [])
    book.add('salesAgent', {
      ...{
        legacyId: id('E', employee['EmployeeID']),
        commissionPlan: planOf(employee),
        commissionCurrency: 'CAD',
      },
      ...{ firstName: employee['FirstName'] ?? null, lastName: employee['LastName'] ?? null },
      parentAgent: employee['ReportsTo'] ? id('E', employee['ReportsTo']) : null,
      ...{ daysBeforeEarned: 30, commissionPeriod: 'Monthly' },
    });
  book.add(
    'product',
    ...(products ?? []).map((product) => ({
      ...{
        productCode: id('PR', product['ProductID']),
        name: product['ProductName'] ?? '',
        commissionable: true,
      },
      ...{ price: dollars(Math.round(Number(product['UnitPrice']) * 100)), cost: '0.00' },
    })),
  );
  const sellerOf = new Map((orders ?? []).map((order) => [order['OrderID'], order['EmployeeID']]));
  const totals = new Map<string, number>();
  const ordered = new Map<string, number>();
  const linesOf = new Map<string, number>();
  const lines = (details ?? []).map((detail, at): CanonicalRow => {
    const order = detail['OrderID'] ?? '';
    const amount = cents(detail);
    totals.set(order, (totals.get(order) ?? 0) + amount);
    const seller = id('E', sellerOf.get(order));
    ordered.set(seller, (ordered.get(seller) ?? 0) + amount);
    linesOf.set(seller, (linesOf.get(seller) ?? 0) + 1);
    return {
      ...{
        invoiceNumber: id('O', order),
        lineNumber: at + 1,
        subscription: id('O', order),
        itemKind: 'Product',
      },
      ...{ item: id('PR', detail['ProductID']), lineType: 'One Time', quantity: detail['Quantity'] ?? null },
      ...{ unitPrice: detail['UnitPrice'] ?? null, amount: dollars(amount) },
    };
  });
  for (const order of orders ?? []) {
    const date = (order['OrderDate'] ?? '').slice(0, 10);
    const number = id('O', order['OrderID']);
    const customer = id('C', order['CustomerID']);
    const dueDate = new Date(Date.parse(date) + 30 * 86_400_000).toISOString().slice(0, 10);
    const total = dollars(totals.get(order['OrderID'] ?? '') ?? 0);
    book.add('subscription', {
      ...{ legacyId: number, customer, salesAgent: id('E', order['EmployeeID']), effectiveFrom: date },
    });
    book.add('invoice', {
      ...{
        invoiceNumber: number,
        customer,
        invoiceDate: date,
        dueDate,
        currency: 'CAD',
        total,
        status: 'Paid',
      },
    });
  }
  book.add('invoiceLine', ...lines);
  return {
    sheets: book.sheets,
    ordered,
    linesOf,
    total: [...totals.values()].reduce((sum, value) => sum + value, 0),
  };
}
