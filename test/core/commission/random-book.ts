import { below, pick, seededRandom } from '../../../src/core/demo/random';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { methods } from '../../../src/core/commission/plan/compiled-plans';
import { CommissionBook, type CommissionSheets } from './commission-book';

type Random = () => number;

const maybe = <Value>(random: Random, chance: number, value: () => Value): Value | null =>
  random() < chance ? value() : null;

const day = (random: Random): string =>
  new Date(Date.UTC(2026, 0, 1) + below(random, 170) * 86_400_000).toISOString().slice(0, 10);

const earlier = (random: Random): string =>
  new Date(Date.UTC(2026, 1, 1) + below(random, 100) * 86_400_000).toISOString().slice(0, 10);

const cents = (random: Random, most: number): string => (below(random, most) / 100).toFixed(2);

const agents: readonly [string, ...string[]] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const plans: readonly [string, ...string[]] = ['P', 'Q', 'R'];
type Item = readonly [string, string];

const items: readonly [Item, ...Item[]] = [
  ['Charge', 'INT'],
  ['Charge', 'TEL'],
  ['Product', 'BOX'],
  ['Sub-Charge', 'EXT'],
  ['Charge', 'NOCOST'],
];

function terms(random: Random): CanonicalRow {
  const method = pick(random, methods);
  return {
    method,
    rate: method.startsWith('$') ? cents(random, 900) : (below(random, 20_000) / 1000).toString(),
    quotaQuantity: method.endsWith('quantity') ? String(below(random, 4)) : null,
    methodMinimumMargin: method.endsWith('value') ? cents(random, 3000) : null,
    minimumPrice: maybe(random, 0.07, () => cents(random, 4000)),
    minimumQuantity: maybe(random, 0.07, () => String(below(random, 4))),
    minimumMargin: maybe(random, 0.07, () => cents(random, 2000)),
    topUpPercent: maybe(random, 0.4, () => (below(random, 500) / 100).toString()),
    firstInvoiceBonusPercent: maybe(random, 0.3, () => String(below(random, 20))),
    trigger: pick(random, ['Invoice posted', 'Invoice paid']),
    partialPayment: pick(random, ['In proportion', 'When paid in full', null]),
    occurrence: pick(random, ['Each invoice', null, null, 'Once']),
    durationMonths: maybe(random, 0.2, () => below(random, 8)),
    clawbackMonths: maybe(random, 0.3, () => below(random, 12)),
    clawbackPercent: maybe(random, 0.7, () => String(below(random, 101))),
  };
}

type Kind = readonly [string, string | null];
const anything: Kind = ['Any', null];

function planLines(random: Random): readonly CanonicalRow[] {
  const taken = new Set<string>();
  return Array.from({ length: 2 + below(random, 4) }, (_, place) => {
    const [kind, item] =
      place === 0
        ? anything
        : pick<Kind>(random, [['Charge', null], ['Service', 'NET'], ['Service', null], anything, ...items]);
    const scope = {
      ...{ appliesToKind: kind, item, contractType: place === 0 ? null : maybe(random, 0.25, () => '36M') },
      effectiveFrom: place === 0 ? '2025-01-01' : pick(random, ['2025-01-01', '2026-02-01', '2026-04-15']),
    };
    const key = JSON.stringify(scope);
    const isTaken = taken.has(key);
    taken.add(key);
    if (random() < 0.7 || isTaken) return [{ ...scope, ...terms(random) }];
    const counted = {
      tierMeasure: pick(random, ['Revenue', 'Quantity', 'Margin']),
      tierBasis: pick(random, ['Marginal', 'Whole']),
    };
    const scale = counted.tierMeasure === 'Quantity' ? 1 : 30;
    const bounds = [below(random, 2) * scale, 3 * scale + below(random, 4) * scale, null];
    const tiers = below(random, 4) > 0 ? [0, 1] : [1];
    return tiers.map((tier) => ({
      ...{ ...scope, ...terms(random), ...counted },
      ...{
        tierFrom: String(bounds[tier] ?? 0),
        tierTo: bounds[tier + 1] === null ? null : String(bounds[tier + 1]),
      },
    }));
  }).flat();
}

function addPeople(book: CommissionBook, random: Random): void {
  agents.forEach((id, place) => {
    const above =
      random() < 0.03 ? pick(random, agents) : place > 0 ? (agents[below(random, place)] ?? null) : null;
    book.agent(id, {
      parentAgent: maybe(random, 0.7, () => above),
      commissionPlan: maybe(random, 0.95, () => pick(random, plans)),
      commissionCurrency: random() < 0.05 ? 'USD' : 'CAD',
      daysBeforeEarned: pick(random, [0, 0, 15, 45]),
      commissionPeriod: pick(random, ['Monthly', 'Quarterly', 'Annually']),
    });
  });
  for (let row = 0; row < 3; row += 1) {
    const scope = pick<CanonicalRow>(random, [
      { customer: `C-${pick(random, agents)}` },
      { subscription: `S-${String(below(random, 6))}` },
      {},
    ]);
    const split = pick<readonly (string | null)[]>(random, [
      ['100'],
      ['60', '40'],
      ['33.3333', '33.3333', '33.3334'],
      ['50', '49.9'],
      [null],
    ]);
    split.forEach((splitPercent, part) =>
      book.add('agentAssignment', {
        ...{
          agent: agents[(row * 2 + part) % agents.length] ?? 'A',
          plan: pick(random, plans),
          splitPercent,
          ...scope,
        },
        ...{ effectiveFrom: '2026-01-01', effectiveTo: maybe(random, 0.3, () => '2026-04-30') },
      }),
    );
  }
}

function addSales(book: CommissionBook, random: Random): void {
  for (let sub = 0; sub < 6; sub += 1) {
    const effectiveFrom = pick(random, ['2025-06-01', '2025-12-31', '2026-01-31']);
    book.add('subscription', {
      ...{ legacyId: `S-${String(sub)}`, customer: `C-${pick(random, agents)}`, effectiveFrom },
      salesAgent: maybe(random, 0.6, () => pick(random, agents)),
      service: maybe(random, 0.6, () => 'NET'),
      contractType: maybe(random, 0.5, () => '36M'),
      contractStart: maybe(random, 0.3, () => day(random)),
      effectiveTo: maybe(random, 0.4, () => day(random)),
      billedThrough: pick(random, ['2025-05-31', '2026-03-31']),
    });
  }
  for (let sale = 0; sale < 14; sale += 1) {
    const [itemKind, item] = pick(random, items);
    const quantity = String(1 + below(random, 6));
    const unitPrice = below(random, 9000) + 1;
    const sign = random() < 0.1 ? -1 : 1;
    const amount = ((sign * unitPrice * Number(quantity)) / 100).toFixed(2);
    const total = ((Math.round(Number(amount) * 100) * 23) / 20 / 100).toFixed(2);
    const date = random() < 0.9 ? earlier(random) : day(random);
    book.sale(`C-${pick(random, agents)}`, {
      ...{ amount, quantity, date, total, due: random() < 0.9 ? date : '2026-07-15' },
      unitPrice: ((sign * unitPrice) / 100).toFixed(2),
      payments: Array.from({ length: below(random, 3) }, () => {
        const status = pick(random, [
          'Posted',
          'Posted',
          'Posted',
          'NSF',
          'Reversed',
          'Pending confirmation',
        ]);
        const undone = status === 'Posted' ? undefined : pick(random, [day(random), undefined]);
        const paid = random() < 0.5 ? total.replace('-', '') : cents(random, 20_000);
        return [random() < 0.8 ? earlier(random) : day(random), paid, status, undone] as const;
      }),
      credits: Array.from({ length: random() < 0.2 ? 1 : 0 }, () => {
        const kind = pick(random, [
          'Credit Note',
          'Credit Note',
          'Write-off',
          'Bad debt recovery',
          'Debit Adjustment',
        ]);
        return [day(random), cents(random, 9000), kind] as const;
      }),
      invoice: {
        status: random() < 0.03 ? 'Void' : pick(random, ['Open', 'Open', 'Open', 'Paid']),
        currency: random() < 0.04 ? 'USD' : 'CAD',
      },
      line: {
        ...{ itemKind, item: random() < 0.03 ? 'GONE' : item },
        subscription: maybe(random, 0.6, () => `S-${String(below(random, 6))}`),
        lineType:
          random() < 0.04
            ? pick(random, ['Tax', 'Late fee'])
            : pick(random, ['Recurring', 'One Time', 'Credit']),
      },
    });
  }
}

/** A small workbook with something of everything, faults among it; the same for the same seed. */
export function randomBook(seed: number): CommissionSheets {
  const random = seededRandom(seed);
  const book = new CommissionBook()
    .charge('INT', { cost: cents(random, 3000) })
    .charge('TEL', { cost: cents(random, 9000), commissionable: random() < 0.8 })
    .charge('NOCOST', { cost: null })
    .add('product', { productCode: 'BOX', commissionable: true, cost: cents(random, 3000) })
    .add('subCharge', {
      subChargeCode: 'EXT',
      commissionable: true,
      cost: '1.00',
      chargeFamily: maybe(random, 0.2, () => 'Security deposit'),
    });
  for (const plan of plans)
    book.plan(plan, planLines(random), { effectiveTo: maybe(random, 0.1, () => '2026-05-31') });
  addPeople(book, random);
  addSales(book, random);
  book.add('subscriptionItem', {
    ...{ subscription: 'S-1', itemKind: 'Charge', item: 'INT', effectiveFrom: '2026-02-01' },
    ...{
      costOverride: maybe(random, 0.5, () => cents(random, 2000)),
      commissionableOverride: maybe(random, 0.3, () => false),
    },
  });
  if (random() < 0.5)
    book.add('legacyCommission', {
      agent: pick(random, agents),
      subscription: 'S-2',
      paidThrough: day(random),
      amount: '1.00',
    });
  if (random() < 0.5)
    book.add('legacyCommission', { agent: pick(random, agents), invoiceNumber: 'I-0003', amount: '1.00' });
  return book.sheets;
}

/** The sheets with the rows of each in another order. */
export function shuffled(sheets: CommissionSheets, seed: number): CommissionSheets {
  const random = seededRandom(seed);
  return Object.fromEntries(
    Object.entries(sheets).map(([entity, rows]) => [
      entity,
      entity === 'invoiceLine' ||
      entity.startsWith('payment') ||
      entity === 'adjustment' ||
      entity === 'invoice'
        ? rows
            .map((row) => ({ row, at: random() }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row)
        : rows,
    ]),
  );
}
