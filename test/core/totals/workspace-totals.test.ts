import fc from 'fast-check';
import { registry } from '../../../src/core/entities/registry';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import type { CheckedTables } from '../../../src/core/validation/checked-tables';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { breakdownsOf, type MeasureTaken } from '../../../src/core/totals/take-measure';
import { oneTimePrice } from '../../../src/core/totals/total-measure';
import { TotalsReading } from '../../../src/core/totals/totals-reading';
import { totalDeclarations } from '../../../src/core/totals/total-declarations';
import {
  totalsAgree,
  workspaceTotals,
  type WorkspaceTotals,
} from '../../../src/core/totals/workspace-totals';
import { checkContext, facts, sampleRows, workspaceOf, type SampleRows } from '../sample-workspace';

function checkedTables(rows: SampleRows): CheckedTables {
  const tables = workspaceOf(rows);
  const result = validateWorkspace(tables, { ...checkContext, registry });
  return { tables, registry, lists: checkContext.lists, facts, result };
}

const totalsOf = (rows: SampleRows): WorkspaceTotals => workspaceTotals(checkedTables(rows));

const base = sampleRows(1);
const row = (entity: string, values: CanonicalRow): CanonicalRow => ({ ...base[entity]?.[0], ...values });

/** Three customers: A owes 115.00 and 20.00 US, B balances, C has an opening balance and does not balance by a cent. */
const worked: SampleRows = {
  customer: [
    row('customer', { legacyId: 'A', customerStatus: 'Active', billingProvince: 'QC', currency: 'CAD' }),
    row('customer', { legacyId: 'B', customerStatus: 'Suspended', billingProvince: 'QC', currency: 'CAD' }),
    row('customer', { legacyId: 'C', customerStatus: 'Active', billingProvince: 'ON', currency: 'USD' }),
  ],
  subscription: [
    row('subscription', { legacyId: 'S1', customer: 'A', status: 'Active', legacyMrc: '10.10' }),
    row('subscription', { legacyId: 'S2', customer: 'A', status: 'Active', legacyMrc: '20.20' }),
    row('subscription', { legacyId: 'S3', customer: 'C', status: 'Active', legacyMrc: '5.00' }),
    row('subscription', { legacyId: 'S4', customer: 'C', status: 'Closed', legacyMrc: '99.00' }),
    row('subscription', { legacyId: 'S5', customer: 'nobody', status: 'Active', legacyMrc: '1.00' }),
  ],
  balanceForward: [
    row('balanceForward', {
      customer: 'A',
      currency: 'CAD',
      mode: 'Open items',
      balanceForwardAmount: '115.00',
      ageingCurrent: '100.00',
      ageing30: '15.00',
      ageing60: null,
      ageing90: null,
    }),
    row('balanceForward', {
      customer: 'C',
      currency: 'USD',
      mode: 'Lump sum',
      balanceForwardAmount: '60.01',
    }),
  ],
  invoice: [
    row('invoice', {
      invoiceNumber: 'I1',
      customer: 'A',
      currency: 'CAD',
      status: 'Open',
      invoiceDate: '2026-10-31',
      subtotal: '130.00',
      total: '149.47',
      balance: '135.00',
      gst: '6.50',
      qst: '12.97',
    }),
    row('invoice', {
      invoiceNumber: 'I2',
      customer: 'C',
      currency: 'USD',
      status: 'Paid',
      invoiceDate: '2026-09-30',
      subtotal: '50.00',
      total: '50.00',
      balance: '0.00',
      previousBalance: '30.00',
      gst: '0.00',
      qst: '0.00',
    }),
  ],
  payment: [
    row('payment', {
      paymentNumber: 'P1',
      customer: 'A',
      currency: 'CAD',
      paymentDate: '2026-10-15',
      amount: '20.00',
      unappliedAmount: '20.00',
      status: 'Posted',
    }),
    row('payment', {
      paymentNumber: 'P2',
      customer: 'C',
      currency: 'USD',
      paymentDate: '2026-10-02',
      amount: '25.00',
      unappliedAmount: '0.00',
      status: 'Posted',
    }),
    row('payment', {
      paymentNumber: 'P3',
      customer: 'C',
      currency: 'USD',
      paymentDate: '2026-10-03',
      amount: '500.00',
      unappliedAmount: '500.00',
      status: 'NSF',
    }),
  ],
  adjustment: [
    row('adjustment', {
      creditNoteNumber: 'C1',
      customer: 'C',
      currency: 'USD',
      date: '2026-10-05',
      kind: 'Debit Adjustment',
      total: '5.00',
      balance: '5.00',
    }),
  ],
  controlTotal: [
    { total: 'R1', brokenDownBy: null, value: null, count: 3 },
    { total: 'R1', brokenDownBy: 'Status', value: 'Actif', count: 2 },
    { total: 'R1', brokenDownBy: 'Province', value: 'QC', count: 3 },
    { total: 'R3', brokenDownBy: 'Customer', value: 'A', amount: '30.30', currency: 'CAD' },
    { total: 'R6', brokenDownBy: 'Ageing Bucket', value: '30 jours', amount: '15.00', currency: 'CAD' },
    { total: 'R9', brokenDownBy: null, value: null, amount: '130.00', currency: 'CAD' },
    { total: 'R9', brokenDownBy: 'Jurisdiction', value: 'QC; TPS', amount: '6.50', currency: 'CAD' },
    {
      total: 'R10',
      brokenDownBy: 'Item Type',
      value: 'Paiements retournés',
      count: 1,
      amount: '500.00',
      currency: 'USD',
    },
    { total: 'R12', brokenDownBy: null, value: null, amount: '7.00', currency: 'CAD' },
  ].map((values) =>
    row('controlTotal', {
      count: null,
      amount: null,
      currency: null,
      periodAsOfDate: '2026-10-31',
      ...values,
    }),
  ),
};

const totals = totalsOf(worked);
const total = (id: string) => totals.totals.find((one) => one.id === id)!;

test('the figures of three customers, added up by hand', () => {
  expect(total('R1').measures[0]?.whole).toEqual({ count: '3', amounts: {} });
  expect(total('R3').measures[0]?.whole).toEqual({
    count: '4',
    amounts: { '': '1.00', CAD: '30.30', USD: '5.00' },
  });
  expect(Object.fromEntries(total('R6').measures[0]!.parts('Ageing Bucket'))).toEqual({
    '': { count: '1', amounts: { USD: '60.01' } },
    ageing30: { count: '1', amounts: { CAD: '15.00' } },
    ageingCurrent: { count: '1', amounts: { CAD: '100.00' } },
  });
  expect(total('R7').measures.map(({ whole }) => whole)).toEqual([
    { count: '1', amounts: { CAD: '135.00' } },
    { count: '0', amounts: {} },
    { count: '1', amounts: { CAD: '20.00' } },
  ]);
  expect([...total('R9').measures[0]!.months().keys()]).toEqual(['2026-09', '2026-10']);
});

test('each legacy figure is held against its own rows, in either language', () => {
  expect(
    totals.totals.flatMap(({ id, comparisons }) => comparisons.map(({ verdict }) => `${id} ${verdict}`)),
  ).toEqual([
    'R1 equal',
    'R1 equal',
    'R1 differs',
    'R3 equal',
    'R6 equal',
    'R9 equal',
    'R9 equal',
    'R10 equal',
    'R12 notInWorkbook',
  ]);
  expect(total('R1').comparisons[2]?.count).toEqual({ legacy: '3', workbook: '2', difference: '-1' });
  expect(total('R1').verdict).toBe('differs');
  expect(total('R2').verdict).toBe('noLegacy');
});

test('customers that do not balance are listed with the difference, currencies apart', () => {
  const [cad, usd] = totals.identities;
  expect(cad).toMatchObject({ currency: 'CAD', judged: 1, unbalanced: [], total: { difference: '0.00' } });
  expect(usd).toMatchObject({
    currency: 'USD',
    judged: 1,
    unbalanced: [
      {
        customer: 'C',
        rowIndex: 2,
        opening: '30.00',
        invoices: '50.00',
        payments: '25.00',
        credits: '0.00',
        debits: '5.00',
        closing: '60.01',
        difference: '-0.01',
      },
    ],
  });
  expect(totalsAgree(totals)).toBe(false);
});

test('orphans and childless rows are those of the references', () => {
  const link = totals.links.find(({ child, field }) => child === 'subscription' && field === 'customer')!;
  expect([...link.orphans]).toEqual([4]);
  expect([...link.childless]).toEqual([1]);
  expect(
    totals.links.find(({ child, field }) => child === 'customer' && field === 'parentAccount')?.childless,
  ).toHaveLength(0);
});

test('statuses add up to the rows', () => {
  for (const { rows, byStatus } of totals.statuses)
    expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(rows);
  expect(totals.statuses.find(({ entity }) => entity === 'customer')?.rows).toBe(3);
});

const cents = (text: string | undefined): bigint => BigInt((text ?? '0.00').replace('.', ''));
const amountText = (value: number): string =>
  `${value < 0 ? '-' : ''}${String(Math.trunc(Math.abs(value) / 100))}.${String(Math.abs(value) % 100).padStart(2, '0')}`;

const invoices = fc.array(
  fc.record({
    customer: fc.constantFrom('A', 'B', 'C', 'nobody'),
    currency: fc.constantFrom('CAD', 'USD'),
    status: fc.constantFrom('Open', 'Paid', 'Void', 'Disputed'),
    invoiceDate: fc.constantFrom('2026-08-31', '2026-09-30', '2026-10-31'),
    cents: fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }),
  }),
  { maxLength: 12 },
);

const withInvoices = (rows: readonly CanonicalRow[]): SampleRows => ({
  ...worked,
  invoice: rows.map((values, index) => row('invoice', { invoiceNumber: `X${String(index)}`, ...values })),
});

const breakdowns = (taken: MeasureTaken) => [
  ...breakdownsOf(taken.measure).map((by) => [...taken.parts(by)]),
  ...(taken.measure.month === undefined ? [] : [[...taken.months()]]),
];

test('whatever the rows and their order, parts sum to wholes and the figures stay', () => {
  fc.assert(
    fc.property(invoices, fc.infiniteStream(fc.nat()), (made, order) => {
      const rows = made.map(({ cents: value, ...rest }) => ({
        ...rest,
        subtotal: amountText(value),
        balance: amountText(value),
      }));
      const shuffled = rows
        .map((one) => [order.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const [there, here] = [totalsOf(withInvoices(rows)), totalsOf(withInvoices(shuffled))];
      const figures = ({ totals: all, identities }: WorkspaceTotals) => [
        all.map(({ measures }) => measures.map((taken) => [taken.whole, breakdowns(taken)])),
        identities,
      ];
      expect(figures(here)).toEqual(figures(there));
      for (const { measures } of there.totals)
        for (const taken of measures)
          for (const values of breakdowns(taken))
            for (const currency of Object.keys(taken.whole.amounts))
              expect(values.reduce((sum, [, { amounts }]) => sum + cents(amounts[currency]), 0n)).toBe(
                cents(taken.whole.amounts[currency]),
              );
    }),
    { numRuns: 25 },
  );
});

test('every total is declared once, by paths that lead somewhere', () => {
  expect(totalDeclarations.map(({ id }) => id)).toEqual(
    Array.from({ length: 17 }, (_, index) => `R${String(index + 1)}`),
  );
  const reading = new TotalsReading(checkedTables(worked));
  for (const { measures } of totalDeclarations)
    for (const { entity, where = [], units, amount, currency, month, split, by } of measures) {
      const own = [units, amount === oneTimePrice ? undefined : amount, currency, month, split?.within];
      const paths = [
        ...own,
        ...(split?.columns ?? []),
        ...Object.values(by),
        ...where.flatMap(({ of }) => of),
      ];
      for (const path of paths)
        expect([entity, path, path === undefined || reading.fieldAt(entity, path) !== undefined]).toEqual([
          entity,
          path,
          true,
        ]);
      const known = checkContext.lists.entries('controlTotalBreakdown').map(({ code }) => code);
      expect(known).toEqual(expect.arrayContaining([...Object.keys(by), ...(split ? [split.by] : [])]));
    }
});
