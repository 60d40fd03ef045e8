import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { CommissionBook, type Sale } from '../core/commission/commission-book';
import { fillSheet } from '../excel/fill-sheet';
import { Folder, sbm, sbmJson } from './terminal';

interface Amounts {
  readonly commission?: string;
  readonly bonus?: string;
  readonly topUp?: string;
  readonly clawback?: string;
  readonly carriedOut?: string;
  readonly total: string;
}

interface Example {
  readonly says: string;
  readonly lines: readonly CanonicalRow[];
  readonly sales: readonly Sale[];
  /** Of the agent, the plan, the subscription `S-` + the agent. */
  readonly agent?: CanonicalRow;
  readonly plan?: CanonicalRow;
  readonly subscription?: CanonicalRow;
  readonly more?: (book: CommissionBook, id: string) => void;
  readonly expected: Amounts;
  /** What another agent of the example gets. */
  readonly also?: readonly [string, Amounts];
  readonly leftOut?: string;
}

const price = (rate: string, patch: CanonicalRow = {}): CanonicalRow => ({
  method: '% of price',
  rate,
  ...patch,
});
const paid = { trigger: 'Invoice paid' };
const tier = (from: string, to: string | null, rate: string, tierBasis: string): CanonicalRow =>
  price(rate, { tierFrom: from, tierTo: to, tierMeasure: 'Revenue', tierBasis });
const sold = { status: 'Active', effectiveFrom: '2026-01-01', billedThrough: '2025-12-31' };

/** Each by an agent of its own: the sum in `says`, what the run from 1 to 31 March 2026 pays for it. */
const examples: readonly Example[] = [
  {
    says: 'domain.md 4.5: (100.00 − 60.00) × 10 % = 4.00',
    lines: [{ method: '% of margin', rate: '10' }],
    sales: [{ amount: '100.00', item: 'COST60' }],
    expected: { commission: '4.00', total: '4.00' },
  },
  {
    says: 'domain.md 4.5: (12 − 10) units × 5.00 = 10.00',
    lines: [{ method: '$ per unit over a minimum quantity', rate: '5.00', quotaQuantity: '10' }],
    sales: [{ amount: '240.00', quantity: '12', unitPrice: '20.00' }],
    expected: { commission: '10.00', total: '10.00' },
  },
  {
    says: '7 units × 1.25 = 8.75',
    lines: [{ method: '$ per unit', rate: '1.25' }],
    sales: [{ amount: '70.00', quantity: '7', unitPrice: '10.00' }],
    expected: { commission: '8.75', total: '8.75' },
  },
  {
    says: '49.95 × 5 % = 2.4975, to the cent 2.50',
    lines: [price('5')],
    sales: [{ amount: '49.95' }],
    expected: { commission: '2.50', total: '2.50' },
  },
  {
    says: '(100.00 − 60.00 − 15.00) × 20 % = 5.00',
    lines: [{ method: '% of margin over a minimum dollar value', rate: '20', methodMinimumMargin: '15.00' }],
    sales: [{ amount: '100.00', item: 'COST60' }],
    expected: { commission: '5.00', total: '5.00' },
  },
  {
    says: '0.10 × 5 % = 0.005, half up 0.01',
    lines: [price('5')],
    sales: [{ amount: '0.10' }],
    expected: { commission: '0.01', total: '0.01' },
  },
  {
    says: '9 units are within the quota of 10; 100.00 is paid for by nothing else',
    lines: [
      {
        method: '$ per unit over a minimum quantity',
        rate: '5.00',
        quotaQuantity: '10',
        item: 'INT',
        appliesToKind: 'Charge',
      },
      price('1'),
    ],
    sales: [
      { amount: '90.00', quantity: '9', unitPrice: '10.00' },
      { amount: '100.00', item: 'COST60' },
    ],
    expected: { commission: '1.00', total: '1.00' },
    leftOut: 'belowMethodMinimum',
  },
  {
    says: '2 × 80.00 × 5 % = 8.00; bonus on the first alone: 80.00 × 10 % = 8.00',
    lines: [price('5', { firstInvoiceBonusPercent: '10' })],
    subscription: sold,
    sales: [
      { amount: '80.00', date: '2026-03-12' },
      { amount: '80.00', date: '2026-03-02' },
    ],
    expected: { commission: '8.00', bonus: '8.00', total: '16.00' },
  },
  {
    says: '80.00 × 5 % = 4.00; the first SmartBilling invoice of a migrated subscription is not its first',
    lines: [price('5', { firstInvoiceBonusPercent: '10' })],
    subscription: { ...sold, effectiveFrom: '2024-01-15', billedThrough: '2026-02-28' },
    sales: [{ amount: '80.00' }],
    expected: { commission: '4.00', bonus: '0.00', total: '4.00' },
    leftOut: 'bonusOfMigrated',
  },
  {
    says: '100.00 × 5 % = 5.00; top-up 100.00 × 1 % = 1.00 to the parent',
    lines: [price('5', { topUpPercent: '1' })],
    agent: { parentAgent: 'BOSS-1' },
    more: (book) => book.agent('BOSS-1', { commissionPlan: null }),
    sales: [{ amount: '100.00' }],
    expected: { commission: '5.00', total: '5.00' },
    also: ['BOSS-1', { topUp: '1.00', total: '1.00' }],
  },
  {
    says: '4 units × 2.50 = 10.00; per unit there is no price to take a percent of: top-up 10.00 × 10 % = 1.00',
    lines: [{ method: '$ per unit', rate: '2.50', topUpPercent: '10' }],
    agent: { parentAgent: 'BOSS-2' },
    more: (book) => book.agent('BOSS-2', { commissionPlan: null }),
    sales: [{ amount: '40.00', quantity: '4', unitPrice: '10.00' }],
    expected: { commission: '10.00', total: '10.00' },
    also: ['BOSS-2', { topUp: '1.00', total: '1.00' }],
  },
  {
    says: '100.00 × 10 % = 10.00, of which 40.00 of 114.98 is paid: 10.00 × 40.00 / 114.98 = 3.4789, so 3.48',
    lines: [price('10', paid)],
    sales: [{ amount: '100.00', total: '114.98', payments: [['2026-03-15', '40.00']] }],
    expected: { commission: '3.48', total: '3.48' },
  },
  {
    says: '3.48 in February’s run; the rest of 10.00 is 6.52 when the rest of 114.98 is paid',
    lines: [price('10', paid)],
    sales: [
      {
        ...{ amount: '100.00', total: '114.98', date: '2026-02-01' },
        payments: [
          ['2026-03-15', '74.98'],
          ['2026-02-15', '40.00'],
        ],
      },
    ],
    expected: { commission: '6.52', total: '6.52' },
  },
  {
    says: 'nothing before all 114.98 is paid',
    lines: [price('10', { ...paid, partialPayment: 'When paid in full' })],
    sales: [
      { amount: '100.00', total: '114.98', payments: [['2026-03-15', '40.00']] },
      {
        ...{ amount: '50.00', total: '57.49' },
        payments: [
          ['2026-03-15', '57.00'],
          ['2026-03-20', '0.49'],
        ],
      },
    ],
    expected: { commission: '5.00', total: '5.00' },
    leftOut: 'notYetEarned',
  },
  {
    says: 'due 15 February + 30 days = 17 March: 100.00 × 5 % = 5.00; due 2 March + 30 days is April',
    lines: [price('5')],
    agent: { daysBeforeEarned: 30 },
    sales: [
      { amount: '100.00', date: '2026-01-16', due: '2026-02-15' },
      { amount: '100.00', date: '2026-02-16', due: '2026-03-02' },
    ],
    expected: { commission: '5.00', total: '5.00' },
    leftOut: 'notYetEarned',
  },
  {
    says: '100.00 × 10 % = 10.00; credited 28.75 of 115.00, a quarter: − 2.50',
    lines: [price('10')],
    sales: [{ amount: '100.00', total: '115.00', credits: [['2026-03-20', '28.75']] }],
    expected: { commission: '7.50', total: '7.50' },
  },
  {
    says: 'paid in February, 10.00; returned on 20 March: − 10.00',
    lines: [price('10', paid)],
    sales: [
      { amount: '100.00', date: '2026-02-01', payments: [['2026-02-15', '100.00', 'NSF', '2026-03-20']] },
    ],
    expected: { commission: '-10.00', total: '-10.00' },
  },
  {
    says: '100.00 × 10 % = 10.00, written off whole: − 10.00',
    lines: [price('10')],
    sales: [{ amount: '100.00', credits: [['2026-03-31', '100.00', 'Write-off']] }],
    expected: { commission: '0.00', total: '0.00' },
  },
  {
    says: '8,000.00 of March: 5,000.00 × 5 % + 3,000.00 × 8 % = 250.00 + 240.00 = 490.00',
    lines: [tier('0', '5000', '5', 'Marginal'), tier('5000', null, '8', 'Marginal')],
    sales: [{ amount: '6000.00' }, { amount: '2000.00' }],
    expected: { commission: '490.00', total: '490.00' },
  },
  {
    says: '8,000.00 of March reaches the second tier, which pays all: 8,000.00 × 8 % = 640.00',
    lines: [tier('0', '5000', '5', 'Whole'), tier('5000', null, '8', 'Whole')],
    sales: [{ amount: '6000.00' }, { amount: '2000.00' }],
    expected: { commission: '640.00', total: '640.00' },
  },
  {
    says: '33.33 × 10 % = 3.333, so 3.33; halves are 1.67 and 1.66',
    lines: [price('10')],
    more: (book, id) =>
      book.agent('HALF', { commissionPlan: id }).add(
        'agentAssignment',
        ...[id, 'HALF'].map((agent) => ({
          legacyId: agent,
          agent,
          plan: id,
          customer: `C-${id}`,
          effectiveFrom: '2026-01-01',
          splitPercent: '50',
        })),
      ),
    sales: [{ amount: '33.33' }],
    expected: { commission: '1.67', total: '1.67' },
    also: ['HALF', { commission: '1.66', total: '1.66' }],
  },
  {
    says: '100.00 × 5 % = 5.00; ended on 15 March, before 6 months: all 5.00 taken back',
    lines: [price('5', { clawbackMonths: 6, clawbackPercent: '100' })],
    subscription: { ...sold, effectiveTo: '2026-03-15', status: 'Closed' },
    sales: [{ amount: '100.00' }],
    expected: { commission: '5.00', clawback: '-5.00', total: '0.00' },
  },
  {
    says: '5.00 paid in February; ended on 15 March, before 6 months: 5.00 × 50 % = 2.50 taken back',
    lines: [price('5', { clawbackMonths: 6, clawbackPercent: '50' })],
    subscription: { ...sold, effectiveTo: '2026-03-15', status: 'Closed' },
    sales: [{ amount: '100.00', date: '2026-02-10' }],
    expected: { clawback: '-2.50', total: '-2.50' },
  },
  {
    says: '12 months from 1 March 2025 are over; from 1 April 2025 they are not: 100.00 × 5 % = 5.00',
    lines: [price('5', { durationMonths: 12 })],
    subscription: { ...sold, effectiveFrom: '2025-03-01' },
    more: (book, id) =>
      book.add('subscription', {
        ...sold,
        legacyId: `L-${id}`,
        customer: `C-${id}`,
        effectiveFrom: '2025-04-01',
      }),
    sales: [{ amount: '100.00' }, { amount: '100.00', subscription: 'L-A-24' }],
    expected: { commission: '5.00', total: '5.00' },
    leftOut: 'durationOver',
  },
  {
    says: 'a SPIFF of 25.00 is paid once for the subscription',
    lines: [{ method: '$ per unit', rate: '25', occurrence: 'Once' }],
    subscription: sold,
    sales: [{ amount: '50.00' }, { amount: '50.00', date: '2026-03-02' }],
    expected: { commission: '25.00', total: '25.00' },
    leftOut: 'paidOnce',
  },
  {
    says: '80.00 × 5 % = 4.00, below the minimum payout of 10.00: carried over',
    lines: [price('5')],
    plan: { minimumPayout: '10.00' },
    sales: [{ amount: '80.00' }],
    expected: { commission: '4.00', carriedOut: '4.00', total: '0.00' },
  },
  {
    says: '80.00 × 5 % = 4.00, with 7.00 carried in it reaches the minimum payout of 10.00',
    lines: [price('5')],
    plan: { minimumPayout: '10.00' },
    sales: [{ amount: '80.00' }],
    expected: { commission: '4.00', total: '11.00' },
  },
  {
    says: '100.00 of 20 March × 5 % = 5.00; that of 10 March the old system has paid',
    lines: [price('5')],
    subscription: sold,
    more: (book, id) =>
      book.add('legacyCommission', {
        legacyId: id,
        agent: id,
        subscription: `S-${id}`,
        paidThrough: '2026-03-15',
        amount: '5.00',
      }),
    sales: [{ amount: '100.00' }, { amount: '100.00', date: '2026-03-20' }],
    expected: { commission: '5.00', total: '5.00' },
    leftOut: 'alreadyPaid',
  },
  {
    says: 'by the plan of the day: 100.00 × 5 % + 100.00 × 8 % = 13.00',
    lines: [price('5')],
    more: (book, id) =>
      book.plan('Spring', [price('8')]).add(
        'agentAssignment',
        {
          legacyId: `${id}-1`,
          agent: id,
          plan: id,
          effectiveFrom: '2026-01-01',
          effectiveTo: '2026-03-14',
        },
        { legacyId: `${id}-2`, agent: id, plan: 'Spring', effectiveFrom: '2026-03-15' },
      ),
    sales: [
      { amount: '100.00', date: '2026-03-14' },
      { amount: '100.00', date: '2026-03-15' },
    ],
    expected: { commission: '13.00', total: '13.00' },
  },
  {
    says: 'restrictions at their limits: 3 × 20.00 × 10 % = 6.00; a cent, a unit or a margin less pays nothing',
    lines: [
      price('10', {
        minimumPrice: '20.00',
        minimumQuantity: '3',
        minimumMargin: '8.00',
        item: 'COST12',
        appliesToKind: 'Charge',
      }),
    ],
    sales: [
      { amount: '60.00', quantity: '3', unitPrice: '20.00', item: 'COST12' },
      { amount: '59.97', quantity: '3', unitPrice: '19.99', item: 'COST12' },
      { amount: '40.00', quantity: '2', unitPrice: '20.00', item: 'COST12' },
    ],
    expected: { commission: '6.00', total: '6.00' },
    leftOut: 'belowMinimumPrice',
  },
  {
    says: '100.00 × 10 % − 33.30 × 10 % = 10.00 − 3.33 = 6.67',
    lines: [price('10')],
    sales: [{ amount: '100.00' }, { amount: '-33.30', line: { lineType: 'Credit' } }],
    expected: { commission: '6.67', total: '6.67' },
  },
  {
    says: 'the line for the item and the contract type pays: 100.00 × 9 % = 9.00',
    lines: [
      price('1'),
      price('3', { appliesToKind: 'Charge' }),
      price('5', { appliesToKind: 'Charge', item: 'INT' }),
      price('9', { appliesToKind: 'Charge', item: 'INT', contractType: '36M' }),
    ],
    subscription: { ...sold, contractType: '36M' },
    sales: [{ amount: '100.00' }],
    expected: { commission: '9.00', total: '9.00' },
  },
];

const idOf = (place: number): string => `A-${String(place + 1).padStart(2, '0')}`;

function bookOf(): CommissionBook {
  const book = new CommissionBook()
    .charge('INT')
    .charge('COST60', { cost: '60.00' })
    .charge('COST12', { cost: '12.00' })
    .add(
      'glAccount',
      { code: '6100', type: 'Commission expense' },
      { code: '2400', type: 'Commission payable' },
    );
  examples.forEach(({ lines, sales, agent, plan, subscription, more }, place) => {
    const id = idOf(place);
    book.agent(id, agent).plan(id, lines, plan);
    if (subscription)
      book.add('subscription', { legacyId: `S-${id}`, customer: `C-${id}`, salesAgent: id, ...subscription });
    more?.(book, id);
    for (const sale of sales)
      book.sale(`C-${id}`, { ...(subscription ? { subscription: `S-${id}` } : {}), ...sale });
  });
  return book;
}

interface Pay extends Required<Amounts> {
  readonly agent: string;
  readonly lines: readonly (Required<Amounts> & {
    readonly invoice: string;
    readonly steps: readonly { readonly text: string }[];
  })[];
}

interface Result {
  readonly agents: readonly Pay[];
  readonly total: string;
  readonly leftOut: readonly {
    readonly reason: string;
    readonly count: number;
    readonly amount: string;
    readonly rows: readonly number[];
  }[];
  readonly balance: Record<'in' | 'paid', { readonly count: number; readonly amount: string }>;
  readonly ledger: readonly { readonly amount: string }[];
}

const folder = new Folder();
const file = folder.file('atlas.xlsx');
const march = ['--from', '2026-03-01', '--to', '2026-03-31'];
afterAll(() => folder.remove());

async function workbookOf(path: string, { sheets }: CommissionBook): Promise<void> {
  await sbm(['workspace', 'create', path, '--entities', Object.keys(sheets).join(',')]);
  await editWorkbookFile(path, async (session) => {
    for (const [entity, rows] of Object.entries(sheets)) await fillSheet(session, entity, rows);
  });
}

const cents = (text: string): number => Math.round(Number(text) * 100);
const columns = ['commission', 'bonus', 'topUp', 'clawback'] as const;

describe('sbm commission', () => {
  let result: Result;
  let exitCode: number;
  beforeAll(async () => {
    await workbookOf(file, bookOf());
    ({ result, exitCode } = await sbmJson<Result>([
      'commission',
      file,
      ...march,
      '--carried',
      'A-27=7.00',
      '--explain',
    ]));
  }, 120_000);

  const payOf = (id: string): Pay | undefined => result.agents.find(({ agent }) => agent === id);

  test.each(examples.map((example, place) => [example.says, idOf(place), example] as const))(
    '%s',
    (_says, id, { expected, also, leftOut }) => {
      expect(payOf(id)).toMatchObject(expected);
      if (also) expect(payOf(also[0])).toMatchObject(also[1]);
      if (leftOut) expect(result.leftOut.map(({ reason }) => reason)).toContain(leftOut);
    },
  );

  test('lines add up to their agent, agents to the total, and what comes in to what goes out', () => {
    for (const pay of result.agents)
      for (const column of columns)
        expect(pay.lines.reduce((sum, line) => sum + cents(line[column]), 0)).toBe(cents(pay[column]));
    expect(result.agents.reduce((sum, { total }) => sum + cents(total), 0)).toBe(cents(result.total));
    const lines = result.leftOut.filter(({ reason }) => reason !== 'bonusOfMigrated');
    const { in: salesIn, paid: paidFor } = result.balance;
    expect(lines.reduce((sum, { count }) => sum + count, paidFor.count)).toBe(salesIn.count);
    expect(lines.reduce((sum, { amount }) => sum + cents(amount), cents(paidFor.amount))).toBe(
      cents(salesIn.amount),
    );
    expect(exitCode).toBe(0);
  });

  test('what is booked is what was earned', () => {
    const earned = result.agents.reduce(
      (sum, pay) => sum + columns.reduce((own, column) => own + cents(pay[column]), 0),
      0,
    );
    expect(result.ledger).toEqual([
      { expenseGlCode: '6100', payableGlCode: '2400', currency: 'CAD', amount: (earned / 100).toFixed(2) },
    ]);
  });

  test('explains each cent, in either language', async () => {
    expect(payOf('A-12')?.lines[0]?.steps.map(({ text }) => text)).toEqual([
      'Invoice I-0014 of 2026-03-10, line 1: 1 × INT, revenue 100.00, cost 0.00, margin 100.00',
      'Plan A-12, line 1: Any',
      '100.00 × 10 % of price = 10',
      'Rounded to the cent: 10.00',
      'For 40.00 of 114.98 of the invoice: 3.48',
      'Earned on 2026-03-15, 0 days after each payment',
    ]);
    const { out } = await sbm(['commission', file, ...march, '--agent', 'A-19', '--explain', '--lang', 'fr']);
    expect(out).toContain(
      'Palier de 0,00 à 5000,00 selon revenu de la période, 8000,00\u00A0: paie 5000,00 de ce total',
    );
    expect(out).toMatch(/A-19 Agent A-19 +490,00 +0,00 +0,00 +0,00 +0,00 +490,00 +0,00\n/);
  });

  test('refuses days in the wrong order and an agent nobody knows', async () => {
    expect((await sbm(['commission', file, '--from', '2026-03-02', '--to', '2026-03-01'])).exitCode).toBe(2);
    expect((await sbm(['commission', file, ...march, '--agent', 'A-99'])).exitCode).toBe(2);
  });
});
