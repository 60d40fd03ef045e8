import { matchSales } from '../../../src/core/commission/match/match-sales';
import { payCommission } from '../../../src/core/commission/pay/pay-commission';
import { unresolvedReasons } from '../../../src/core/commission/result/left-out';
import { CommissionBook, tablesOf } from './commission-book';

const price = { method: '% of price', rate: '10' };

test('what is wrong in the data is named, counted and kept out of the pay', () => {
  const book = new CommissionBook()
    .charge('INT')
    .charge('LOSS', { cost: '150.00' })
    .plan('P', [price, { method: '% of margin', rate: '10', appliesToKind: 'Charge', item: 'LOSS' }])
    .plan('Q', [{ ...price, rate: '20' }])
    .agent('SOUND', { commissionPlan: 'P' })
    .agent('NOPLAN', { commissionPlan: null })
    .agent('ROUND-1', { commissionPlan: 'P', parentAgent: 'ROUND-2' })
    .agent('ROUND-2', { commissionPlan: 'P', parentAgent: 'ROUND-1' })
    .agent('L-1', { commissionPlan: 'P' });
  for (let level = 2; level <= 6; level += 1)
    book.agent(`L-${String(level)}`, { commissionPlan: 'P', parentAgent: `L-${String(level - 1)}` });
  const split = { plan: 'P', customer: 'C-SPLIT', effectiveFrom: '2026-01-01' };
  book
    .add('customer', { legacyId: 'C-SPLIT' }, { legacyId: 'C-STRANGE', salesAgent: 'NOBODY' })
    .add(
      'agentAssignment',
      { ...split, agent: 'SOUND', splitPercent: '50' },
      { ...split, agent: 'L-1', splitPercent: '49.9' },
      // A plan change in mid-period: each invoice by the plan of its day, so nothing is left out.
      { agent: 'SOUND', plan: 'P', effectiveFrom: '2026-01-01', effectiveTo: '2026-03-15' },
      { agent: 'SOUND', plan: 'Q', effectiveFrom: '2026-03-16' },
    )
    .add('payment', {
      paymentNumber: 'P-1',
      paymentDate: '2026-03-10',
      amount: '55.00',
      currency: 'CAD',
      status: 'Posted',
    })
    .add('paymentApplication', { paymentNumber: 'P-1', invoiceNumber: 'I-9999', appliedAmount: '55.00' })
    .add('payment', {
      paymentNumber: 'P-2',
      paymentDate: '2026-03-10',
      amount: '45.00',
      currency: 'CAD',
      status: 'Posted',
    });
  for (const customer of ['C-NOPLAN', 'C-ROUND-1', 'C-L-6', 'C-SPLIT', 'C-STRANGE'])
    book.sale(customer, { amount: '100.00' });
  book
    .sale('C-SOUND', { amount: '100.00', item: 'LOSS' })
    .sale('C-SOUND', { amount: '100.00', invoice: { currency: 'USD' } })
    .sale('C-SOUND', { amount: '100.00', item: 'GONE' })
    .sale('C-SOUND', { amount: '100.00', date: '2026-03-15' })
    .sale('C-SOUND', { amount: '100.00', date: '2026-03-16' })
    .add('invoiceLine', {
      invoiceNumber: 'I-8888',
      lineNumber: 1,
      quantity: '1',
      unitPrice: '7.00',
      amount: '7.00',
    })
    .add('invoiceLine', { invoiceNumber: 'I-0001', lineNumber: 2, quantity: null, amount: '8.00' });

  const run = payCommission(matchSales(tablesOf(book.sheets)), { from: '2026-03-01', to: '2026-03-31' });
  const left = Object.fromEntries(
    run.leftOut.map(({ reason, entity, count, amount, rows }) => [
      `${reason} ${entity}`,
      [count, amount, ...rows],
    ]),
  );
  expect(left).toEqual({
    'agentWithoutPlan invoiceLine': [1, 10_000, 0],
    'hierarchyCycle invoiceLine': [1, 10_000, 1],
    'hierarchyTooDeep invoiceLine': [1, 10_000, 2],
    'splitsNotWhole invoiceLine': [2, 10_000, 3],
    'agentUnknown invoiceLine': [1, 10_000, 4],
    'negativeMargin invoiceLine': [1, 10_000, 5],
    'otherCurrency invoiceLine': [1, 10_000, 6],
    'itemUnknown invoiceLine': [1, 10_000, 7],
    'invoiceUnknown invoiceLine': [1, 700, 10],
    'unreadable invoiceLine': [1, 800, 11],
    'paymentWithoutInvoice paymentApplication': [1, 5_500, 0],
    'paymentWithoutInvoice payment': [1, 4_500, 1],
  });
  expect(run.leftOut.every(({ reason }) => unresolvedReasons.has(reason))).toBe(true);
  const [sound] = run.agents;
  expect([run.agents.length, sound?.commission]).toEqual([1, 1_000 + 2_000]);
});
