import { Decimal as AnyDecimal } from 'decimal.js';
import type { CommissionSheets } from './commission-book';

/**
 * Commission written as domain.md 4.3 and docs/commission.md say it, over rows as objects, texts of days and a decimal
 * library: slow, obvious, and nothing of the engine's.
 */
/** Digits enough for any product of these rows to be exact. */
const Decimal = AnyDecimal.clone({ precision: 40 });
type Decimal = AnyDecimal;

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface ReferenceEntry {
  readonly agent: string;
  readonly invoice: string;
  readonly line: number;
  readonly planLine: number;
  readonly kind: string;
  readonly status: string;
  readonly earned: string | null;
  readonly commission: string;
  readonly bonus: string;
  readonly topUp: string;
  readonly topUpTo: string | null;
}

export interface ReferenceRun {
  readonly entries: readonly ReferenceEntry[];
  /** Reason or `paid`, by how many shares and for how much revenue. */
  readonly outcomes: ReadonlyMap<string, { readonly count: number; readonly amount: string }>;
  /** Earned by agent: commission, bonus, top-up, clawback. */
  readonly agents: ReadonlyMap<string, readonly [string, string, string, string]>;
}

interface Seller {
  readonly agent: string;
  readonly plan: string | null;
  readonly percent: Decimal;
}

/** Of a whole, exactly. */
interface Fraction {
  readonly inside: Decimal;
  readonly whole: Decimal;
}

interface Part {
  readonly line: Row;
  readonly invoice: Row;
  readonly seller: Seller;
  readonly siblings: readonly Seller[];
  readonly rows: readonly Row[];
  readonly revenue: Decimal;
  readonly quantity: Decimal;
  readonly cost: Decimal | null;
  readonly reason: string | null;
}

interface Change {
  readonly day: string;
  readonly earned: Decimal;
}

const num = (value: unknown): Decimal => new Decimal(String(value ?? 0));
const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
const hundred = new Decimal(100);
const cent = (value: Decimal): Decimal => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const text = (value: Decimal): string => value.plus(0).toFixed(2);
const forever = '9999-12-31';
const kinds: Readonly<Record<string, readonly [string, string, string]>> = {
  Product: ['product', 'productCode', 'cost'],
  Charge: ['charge', 'chargeCode', 'cost'],
  'Sub-Charge': ['subCharge', 'subChargeCode', 'cost'],
  'Usage Rate': ['usageRate', 'usageRateCode', 'costPerUnit'],
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The units shared out by weights, each unit left over to the largest remainder, earlier first. */
function sharedOut(whole: Decimal, weights: readonly Decimal[], unit: string): Decimal[] {
  const total = Decimal.sum(...weights);
  const exact = weights.map((weight) => whole.times(weight).div(total).div(unit));
  const parts = exact.map((part) => part.trunc());
  const left = whole
    .div(unit)
    .minus(Decimal.sum(...parts))
    .round()
    .toNumber();
  const order = exact
    .map((part, at) => ({ at, rest: part.minus(part.trunc()).abs() }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.at - b.at);
  for (const { at } of order.slice(0, Math.abs(left))) parts[at] = parts[at]!.plus(Math.sign(left));
  return parts.map((part) => part.times(unit));
}

function groupBy(rows: readonly Row[], ...fields: readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = fields.map((field) => String(row[field] ?? '')).join('|');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

class Sheets {
  constructor(private readonly sheets: CommissionSheets) {}

  protected sheet(entity: string): readonly Row[] {
    return this.sheets[entity] ?? [];
  }

  protected by(entity: string, field: string): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const row of this.sheet(entity)) {
      const key = String(row[field] ?? '');
      if (key !== '' && !rows.has(key)) rows.set(key, row);
    }
    return rows;
  }

  protected scoped(field: string): readonly Row[] {
    return this.sheet('agentAssignment').filter((row) => given(row[field]));
  }
}

export class ReferenceCommission extends Sheets {
  private readonly invoices = this.by('invoice', 'invoiceNumber');
  private readonly subscriptions = this.by('subscription', 'legacyId');
  private readonly customers = this.by('customer', 'legacyId');
  private readonly agents = this.by('salesAgent', 'legacyId');
  private readonly plans = this.by('commissionPlan', 'planName');
  private readonly planLines = groupBy(this.sheet('commissionPlanLine'), 'planName');
  private readonly payments = this.by('payment', 'paymentNumber');
  private readonly applications = groupBy(this.sheet('paymentApplication'), 'invoiceNumber');
  private readonly credits = groupBy(this.sheet('adjustment'), 'relatedInvoiceNumber');
  private readonly splitsOfSubscription = groupBy(this.scoped('subscription'), 'subscription');
  private readonly splitsOfCustomer = groupBy(this.scoped('customer'), 'customer');
  private readonly ownPlans = groupBy(
    this.sheet('agentAssignment').filter((row) => !given(row['subscription']) && !given(row['customer'])),
    'agent',
  );
  private readonly subscriptionItems = groupBy(
    this.sheet('subscriptionItem'),
    'subscription',
    'itemKind',
    'item',
  );
  private readonly legacy = groupBy(this.sheet('legacyCommission'), 'agent');
  private readonly items = new Map(
    Object.entries(kinds).map(([kind, [entity, code]]) => [kind, this.by(entity, code)]),
  );

  private holds(row: Row, day: string, from = 'effectiveFrom', to = 'effectiveTo'): boolean {
    return String(row[from] ?? '') <= day && day <= String(row[to] ?? forever);
  }

  private subscriptionOf(line: Row): Row | undefined {
    return this.subscriptions.get(String(line['subscription'] ?? ''));
  }

  private sellersOf(line: Row, invoice: Row): readonly Seller[] {
    const day = String(invoice['invoiceDate']);
    const sellers = (rows: readonly Row[] | undefined): readonly Seller[] =>
      (rows ?? [])
        .filter((row) => this.holds(row, day))
        .map((row) => ({
          agent: String(row['agent']),
          plan: this.plans.has(String(row['plan'])) ? String(row['plan']) : null,
          percent: given(row['splitPercent']) ? num(row['splitPercent']) : hundred,
        }));
    const ofSubscription = sellers(this.splitsOfSubscription.get(String(line['subscription'] ?? '')));
    if (ofSubscription.length > 0) return ofSubscription;
    const ofCustomer = sellers(this.splitsOfCustomer.get(String(invoice['customer'] ?? '')));
    if (ofCustomer.length > 0) return ofCustomer;
    const agent =
      this.subscriptionOf(line)?.['salesAgent'] ??
      this.customers.get(String(invoice['customer'] ?? ''))?.['salesAgent'];
    if (!given(agent)) return [];
    const own = sellers(this.ownPlans.get(String(agent)));
    if (own.length > 0) return own;
    const plan = this.agents.get(String(agent))?.['commissionPlan'];
    return [
      { agent: String(agent), plan: this.plans.has(String(plan)) ? String(plan) : null, percent: hundred },
    ];
  }

  private catalogItem(line: Row): Row | undefined {
    return this.items.get(String(line['itemKind'] ?? ''))?.get(String(line['item'] ?? ''));
  }

  /** What the subscription's item says otherwise: the latest begun by the day of the invoice, else the first. */
  private override(line: Row, invoice: Row): Row | undefined {
    const key = [line['subscription'], line['itemKind'], line['item']]
      .map((part) => String(part ?? ''))
      .join('|');
    const rows = (this.subscriptionItems.get(key) ?? [])
      .filter((row) => given(row['costOverride']) || given(row['commissionableOverride']))
      .sort((a, b) => (String(a['effectiveFrom'] ?? '') < String(b['effectiveFrom'] ?? '') ? 1 : -1));
    const day = String(invoice['invoiceDate']);
    return rows.find((row) => String(row['effectiveFrom'] ?? '') <= day) ?? rows.at(-1);
  }

  private costOf(line: Row, invoice: Row): Decimal | null {
    const item = this.catalogItem(line);
    const field = kinds[String(line['itemKind'])]?.[2] ?? 'cost';
    const unit = this.override(line, invoice)?.['costOverride'] ?? item?.[field];
    if (!given(unit)) return null;
    const cost = cent(num(unit).times(num(line['quantity']).abs()));
    return num(line['amount']).isNegative() ? cost.negated() : cost;
  }

  private reasonOfLine(line: Row, invoice: Row | undefined): string | null {
    if (!invoice) return 'invoiceUnknown';
    if (invoice['status'] === 'Void') return 'voidInvoice';
    if (line['lineType'] === 'Tax') return 'tax';
    if (line['lineType'] === 'Late fee') return 'lateFee';
    const item = this.catalogItem(line);
    if (!item) return 'itemUnknown';
    const family = item['chargeFamily'];
    if (family === 'Late fee' || family === 'Payment reversed fee') return 'lateFee';
    if (family === 'Security deposit') return 'deposit';
    const commissionable = this.override(line, invoice)?.['commissionableOverride'] ?? item['commissionable'];
    return commissionable === true ? null : 'notCommissionable';
  }

  private hierarchyFault(agent: string): string | null {
    const above: string[] = [agent];
    for (;;) {
      const parent = this.agents.get(above.at(-1)!)?.['parentAgent'];
      if (!given(parent)) break;
      if (above.includes(String(parent))) return 'hierarchyCycle';
      above.push(String(parent));
    }
    return above.length > 5 ? 'hierarchyTooDeep' : null;
  }

  private reasonOfSeller(line: Row, invoice: Row, seller: Seller, rows: readonly Row[]): string | null {
    const day = String(invoice['invoiceDate']);
    const agent = this.agents.get(seller.agent);
    if (!agent) return 'agentUnknown';
    const fault = this.hierarchyFault(seller.agent);
    if (fault) return fault;
    const plan = this.plans.get(seller.plan ?? '');
    if (!plan) return 'agentWithoutPlan';
    if (!this.holds(plan, day)) return 'planNotInForce';
    const currency = rows[0]?.['currency'] ?? plan['currency'];
    if (invoice['currency'] !== currency || agent['commissionCurrency'] !== currency) return 'otherCurrency';
    if (rows.length === 0) return 'noPlanLine';
    const paid = (this.legacy.get(seller.agent) ?? []).some(
      (row) =>
        row['invoiceNumber'] === invoice['invoiceNumber'] ||
        (given(row['subscription']) &&
          row['subscription'] === line['subscription'] &&
          day <= String(row['paidThrough'])),
    );
    return paid ? 'alreadyPaid' : null;
  }

  /** The line of the plan that says most closely what was sold, with its other tiers. */
  private rowsFor(line: Row, invoice: Row, plan: string | null): readonly Row[] {
    const day = String(invoice['invoiceDate']);
    const subscription = this.subscriptionOf(line);
    const inContract = String(subscription?.['contractStart'] ?? '') <= day;
    const contractType = inContract ? (subscription?.['contractType'] ?? null) : null;
    const closeness = (row: Row): number => {
      if (given(row['contractType']) && row['contractType'] !== contractType) return -1;
      const typed = given(row['contractType']) ? 0.5 : 0;
      const service = subscription?.['service'];
      switch (row['appliesToKind']) {
        case 'Any':
          return typed;
        case 'Service':
          if (!given(service)) return -1;
          return !given(row['item']) ? 1 + typed : row['item'] === service ? 3 + typed : -1;
        default:
          if (row['appliesToKind'] !== line['itemKind']) return -1;
          return !given(row['item']) ? 2 + typed : row['item'] === line['item'] ? 4 + typed : -1;
      }
    };
    const all = (this.planLines.get(plan ?? '') ?? []).filter((row) => closeness(row) >= 0);
    const best = all
      .filter((row) => this.holds(row, day, 'effectiveFrom', 'expiry'))
      .sort(
        (a, b) =>
          closeness(b) - closeness(a) ||
          (String(b['effectiveFrom']) > String(a['effectiveFrom']) ? 1 : -1) *
            Number(b['effectiveFrom'] !== a['effectiveFrom']) ||
          Number(a['lineNumber']) - Number(b['lineNumber']),
      )[0];
    if (!best) return [];
    if (!given(best['tierFrom']) && !given(best['tierTo'])) return [best];
    const same = ['appliesToKind', 'item', 'contractType', 'effectiveFrom'];
    return all
      .filter(
        (row) =>
          given(row['tierFrom']) && same.every((field) => (row[field] ?? null) === (best[field] ?? null)),
      )
      .sort((a, b) => num(a['tierFrom']).cmp(num(b['tierFrom'])));
  }

  private partsOf(line: Row): readonly Part[] {
    const invoice = this.invoices.get(String(line['invoiceNumber'] ?? ''));
    const amount = num(line['amount']);
    const nobody = { agent: '', plan: null, percent: hundred };
    const whole = { line, invoice: invoice ?? {}, revenue: amount, quantity: num(line['quantity']) };
    const reason = this.reasonOfLine(line, invoice);
    const left = (why: string): Part[] => [
      { ...whole, seller: nobody, siblings: [nobody], rows: [], cost: null, reason: why },
    ];
    if (reason !== null || !invoice) return left(reason ?? 'invoiceUnknown');
    const sellers = this.sellersOf(line, invoice);
    if (sellers.length === 0) return left('noAgent');
    const weights = sellers.map(({ percent }) => percent);
    const sound = Decimal.sum(...weights).equals(100);
    const cost = this.costOf(line, invoice);
    const revenues = sharedOut(amount, weights, '0.01');
    const quantities = sharedOut(num(line['quantity']), weights, '0.000001');
    const costs = cost && sharedOut(cost, weights, '0.01');
    return sellers.map((seller, at) => {
      const rows = this.rowsFor(line, invoice, seller.plan);
      return {
        ...{
          line,
          invoice,
          seller,
          siblings: sellers,
          rows,
          revenue: revenues[at]!,
          quantity: quantities[at]!,
        },
        cost: costs?.[at] ?? null,
        reason: sound ? this.reasonOfSeller(line, invoice, seller, rows) : 'splitsNotWhole',
      };
    });
  }

  private unmet(row: Row, part: Part): string | null {
    const { line, invoice } = part;
    const quantity = num(line['quantity']).abs();
    if (given(row['minimumPrice']) && num(line['unitPrice']).abs().lt(num(row['minimumPrice'])))
      return 'belowMinimumPrice';
    if (given(row['minimumQuantity']) && quantity.lt(num(row['minimumQuantity'])))
      return 'belowMinimumQuantity';
    const ofMargin = String(row['method']).startsWith('% of margin');
    if (!ofMargin && !given(row['minimumMargin'])) return null;
    const cost = this.costOf(line, invoice);
    if (!cost) return 'costUnknown';
    const margin = num(line['amount']).abs().minus(cost.abs());
    if (ofMargin && margin.isNegative()) return 'negativeMargin';
    return given(row['minimumMargin']) && margin.lt(num(row['minimumMargin']).times(quantity))
      ? 'belowMinimumMargin'
      : null;
  }

  private baseOf(row: Row, part: Part): Decimal {
    const amount = num(part.line['amount']).abs();
    const quantity = num(part.line['quantity']).abs();
    const margin = amount.minus((this.costOf(part.line, part.invoice) ?? new Decimal(0)).abs());
    switch (row['method']) {
      case '$ per unit':
        return quantity;
      case '$ per unit over a minimum quantity':
        return Decimal.max(0, quantity.minus(num(row['quotaQuantity'])));
      case '% of margin':
        return margin;
      case '% of margin over a minimum dollar value':
        return Decimal.max(0, margin.minus(num(row['methodMinimumMargin'])));
      default:
        return amount;
    }
  }

  /** An amount of the whole line, of which the seller has his part and the row its fraction. */
  private amountOf(exact: Decimal, part: Part, fraction: Fraction | null, alone: boolean): Decimal {
    const { seller, siblings } = part;
    const ofWhole = (amount: Decimal): Decimal =>
      fraction ? amount.times(fraction.inside).div(fraction.whole) : amount;
    if (siblings.length === 1) return cent(ofWhole(exact));
    if (!fraction && !alone) {
      const shares = sharedOut(
        cent(exact),
        siblings.map(({ percent }) => percent),
        '0.01',
      );
      return shares[siblings.indexOf(seller)]!;
    }
    return cent(ofWhole(exact.times(seller.percent)).div(100));
  }

  private changesOf(
    invoice: Row,
    row: Row,
  ): {
    readonly total: Decimal;
    readonly changes: Change[];
    readonly open: Decimal;
    readonly events: number;
  } {
    const total = num(invoice['total']);
    const due = String(invoice['dueDate'] ?? invoice['invoiceDate']);
    if (total.lte(0))
      return {
        total: new Decimal(1),
        changes: [{ day: due, earned: new Decimal(1) }],
        open: new Decimal(0),
        events: 0,
      };
    const number = String(invoice['invoiceNumber']);
    const events: { day: string; order: number; document: string; paid: Decimal; credited: Decimal }[] = [];
    for (const application of this.applications.get(number) ?? []) {
      const payment = this.payments.get(String(application['paymentNumber']));
      if (
        !payment ||
        payment['status'] === 'Pending confirmation' ||
        payment['currency'] !== invoice['currency']
      )
        continue;
      const returned = payment['status'] === 'NSF' || payment['status'] === 'Reversed';
      if (returned && !given(payment['reversalDate'])) continue;
      const document = String(payment['paymentNumber']);
      const amount = num(application['appliedAmount']);
      const day = String(payment['paymentDate']);
      events.push({ day, order: 0, document, paid: amount, credited: new Decimal(0) });
      if (returned)
        events.push({
          ...{ day: [day, String(payment['reversalDate'])].sort()[1]!, order: 0, document },
          ...{ paid: amount.negated(), credited: new Decimal(0) },
        });
    }
    for (const credit of this.credits.get(number) ?? []) {
      if (credit['kind'] === 'Debit Adjustment' || credit['currency'] !== invoice['currency']) continue;
      const sign = credit['kind'] === 'Bad debt recovery' ? -1 : 1;
      const credited = num(credit['total']).abs().times(sign);
      events.push({
        day: String(credit['date']),
        order: 1,
        document: String(credit['creditNoteNumber']),
        paid: new Decimal(0),
        credited,
      });
    }
    events.sort(
      (a, b) =>
        (a.day < b.day ? -1 : Number(a.day > b.day)) ||
        a.order - b.order ||
        (a.document < b.document ? -1 : Number(a.document > b.document)) ||
        b.paid.cmp(a.paid),
    );
    const posted = row['trigger'] !== 'Invoice paid';
    const inFull = row['partialPayment'] === 'When paid in full';
    const changes: Change[] = posted ? [{ day: due, earned: total }] : [];
    let [paid, credited, earned] = [new Decimal(0), new Decimal(0), posted ? total : new Decimal(0)];
    const owed = (): Decimal => Decimal.max(0, Decimal.min(total, total.minus(credited)));
    for (const event of events) {
      paid = paid.plus(event.paid);
      credited = credited.plus(event.credited);
      const settled = inFull
        ? paid.plus(credited).gte(total)
          ? owed()
          : new Decimal(0)
        : Decimal.max(0, Decimal.min(paid, owed()));
      const now = posted ? owed() : settled;
      if (!now.equals(earned)) changes.push({ day: event.day, earned: now });
      earned = now;
    }
    return { total, changes, open: owed().minus(earned), events: events.length };
  }

  run(from: string, to: string): ReferenceRun {
    const parts = this.sheet('invoiceLine').flatMap((line) => this.partsOf(line));
    const entries: ReferenceEntry[] = [];
    const outcomes = new Map<string, { count: number; amount: Decimal }>();
    const countable = ({ reason, invoice }: Part): boolean =>
      (reason === null || reason === 'alreadyPaid') && String(invoice['invoiceDate']) <= to;
    const soldOn = ({ line, invoice }: Part): string =>
      this.subscriptionOf(line) ? `s${String(line['subscription'])}` : `c${String(invoice['customer'])}`;

    const periodKey = (part: Part): string => {
      const [year = 0, month = 1] = String(part.invoice['invoiceDate']).split('-').map(Number);
      const period = this.agents.get(part.seller.agent)?.['commissionPeriod'];
      const length = period === 'Annually' ? 12 : period === 'Quarterly' ? 3 : 1;
      const first = part.rows[0];
      const set = [first?.['planName'], first?.['lineNumber']].join('/');
      return [part.seller.agent, set, year, Math.ceil(month / length), length].join('|');
    };
    const sold = new Map<string, Decimal>();
    for (const part of parts) {
      const first = part.rows[0];
      if (!first || !given(first['tierFrom']) || !countable(part)) continue;
      const measured =
        first['tierMeasure'] === 'Quantity'
          ? part.quantity.abs().times(part.revenue.isNegative() ? -1 : 1)
          : first['tierMeasure'] === 'Margin'
            ? part.cost && part.revenue.minus(part.cost)
            : part.revenue;
      if (measured) sold.set(periodKey(part), (sold.get(periodKey(part)) ?? new Decimal(0)).plus(measured));
    }

    const orderOf = ({ invoice, line }: Part): string =>
      [invoice['invoiceDate'], invoice['invoiceNumber'], String(line['lineNumber']).padStart(9, '0')].join(
        '|',
      );
    const firstOnce = new Map<string, Part>();
    const onceKey = (part: Part): string =>
      [
        part.seller.agent,
        part.rows[0]?.['planName'],
        part.rows[0]?.['lineNumber'],
        soldOn(part),
        this.subscriptionOf(part.line) ? '' : `${String(part.line['itemKind'])} ${String(part.line['item'])}`,
      ].join('|');
    for (const part of parts) {
      if (!countable(part) || num(part.line['amount']).isNegative()) continue;
      if (!part.rows.some((row) => row['occurrence'] === 'Once')) continue;
      if (!part.rows.some((row) => this.unmet(row, part) === null && this.baseOf(row, part).gt(0))) continue;
      const known = firstOnce.get(onceKey(part));
      if (!known || orderOf(part) < orderOf(known)) firstOnce.set(onceKey(part), part);
    }

    const firstInvoice = new Map<string, Part>();
    const chargeKey = (part: Part): string =>
      [soldOn(part), part.line['itemKind'], part.line['item']].join('|');
    const bills = ({ line, invoice }: Part): boolean =>
      given(invoice['invoiceNumber']) &&
      invoice['status'] !== 'Void' &&
      !num(line['amount']).isNegative() &&
      this.catalogItem(line) !== undefined;
    for (const part of parts) {
      if (!bills(part)) continue;
      const known = firstInvoice.get(chargeKey(part));
      if (!known || orderOf(part) < orderOf(known)) firstInvoice.set(chargeKey(part), part);
    }

    for (const part of parts) {
      const made: ReferenceEntry[] = [];
      const outcome = this.payPart(
        part,
        { from, to, made, sold: sold.get(periodKey(part)) ?? new Decimal(0) },
        {
          once: firstOnce.get(onceKey(part)) === part,
          first: bills(part) && firstInvoice.get(chargeKey(part))?.invoice === part.invoice,
        },
      );
      entries.push(...made);
      const known = outcomes.get(outcome) ?? { count: 0, amount: new Decimal(0) };
      outcomes.set(outcome, { count: known.count + 1, amount: known.amount.plus(part.revenue) });
    }
    return {
      entries,
      outcomes: new Map(
        [...outcomes].map(([reason, { count, amount }]) => [reason, { count, amount: text(amount) }]),
      ),
      agents: agentSums(entries),
    };
  }

  private payPart(
    part: Part,
    run: {
      readonly from: string;
      readonly to: string;
      readonly made: ReferenceEntry[];
      readonly sold: Decimal;
    },
    { once, first }: { readonly once: boolean; readonly first: boolean },
  ): string {
    const { invoice, rows } = part;
    if (given(invoice['invoiceDate']) && String(invoice['invoiceDate']) > run.to) return 'afterPeriod';
    if (part.reason !== null) return part.reason;
    const tiered = given(rows[0]?.['tierFrom']);
    const pieces = tiered ? tiersReached(rows, run.sold) : rows.map((row) => ({ row, fraction: null }));
    if (pieces.length === 0) return 'outsideTiers';
    const results = pieces.map(({ row, fraction }) => this.payRow(part, row, fraction, run, once, first));
    if (results.includes('paid')) return 'paid';
    return results.find((result) => ['notYetEarned', 'earnedBefore'].includes(result)) ?? results[0]!;
  }

  private payRow(
    part: Part,
    row: Row,
    fraction: Fraction | null,
    run: { readonly from: string; readonly to: string; readonly made: ReferenceEntry[] },
    once: boolean,
    first: boolean,
  ): string {
    const { line, invoice, seller, siblings } = part;
    const unmet = this.unmet(row, part);
    if (unmet) return unmet;
    const subscription = this.subscriptionOf(line);
    const start = String(subscription?.['effectiveFrom'] ?? '');
    const lasts = given(row['durationMonths']) && start !== '';
    if (lasts && String(invoice['invoiceDate']) >= monthsAfter(start, Number(row['durationMonths'])))
      return 'durationOver';
    if (row['occurrence'] === 'Once' && !once) return 'paidOnce';
    const bonusDue = first && num(row['firstInvoiceBonusPercent']).gt(0);
    const base = this.baseOf(row, part);
    const hasMinimum = num(row['quotaQuantity']).gt(0) || num(row['methodMinimumMargin']).gt(0);
    if (base.isZero() && hasMinimum && !bonusDue) return 'belowMethodMinimum';
    const course = this.changesOf(invoice, row);
    if (course.open.gt(0) && course.events === 0 && invoice['status'] === 'Paid') return 'paymentMissing';

    const perUnit = String(row['method']).startsWith('$');
    const alone =
      given(row['tierFrom']) ||
      siblings.some(
        (sibling) =>
          this.rowsFor(line, invoice, sibling.plan)[0] !== this.rowsFor(line, invoice, seller.plan)[0],
      );
    const exact = perUnit ? base.times(num(row['rate'])) : base.times(num(row['rate'])).div(100);
    const whole = {
      commission: this.amountOf(exact, part, fraction, alone),
      bonus: bonusDue
        ? this.amountOf(
            num(line['amount']).abs().times(num(row['firstInvoiceBonusPercent'])).div(100),
            part,
            fraction,
            alone,
          )
        : new Decimal(0),
      topUp: new Decimal(0),
    };
    const percent = num(row['topUpPercent']);
    if (percent.gt(0))
      whole.topUp = perUnit
        ? cent(whole.commission.times(percent).div(100))
        : this.amountOf(base.times(percent).div(100), part, fraction, alone);
    const migrated =
      subscription && given(subscription['billedThrough']) && String(subscription['billedThrough']) >= start;
    if (migrated) whole.bonus = new Decimal(0);
    const agent = this.agents.get(seller.agent)!;
    const parent = this.agents.get(String(agent['parentAgent'] ?? ''));
    const toParent = parent !== undefined && parent['commissionCurrency'] === agent['commissionCurrency'];
    if (!toParent) whole.topUp = new Decimal(0);
    const topUpTo = toParent && whole.topUp.gt(0) ? String(agent['parentAgent']) : null;

    const end = String(subscription?.['effectiveTo'] ?? '');
    const months = Number(row['clawbackMonths'] ?? 0);
    const back = given(row['clawbackPercent']) ? num(row['clawbackPercent']) : hundred;
    const clawed =
      months > 0 &&
      !back.isZero() &&
      end !== '' &&
      start !== '' &&
      dayAfter(end, 1) < monthsAfter(start, months);

    const sign = num(line['amount']).isNegative() ? -1 : 1;
    const days = Number(agent['daysBeforeEarned'] ?? 0);
    let outcome = 'credited';
    const rank = ['credited', 'earnedBefore', 'notYetEarned', 'paid'];
    const put = (kind: string, day: string, amounts: typeof whole): void => {
      const status = day < run.from ? 'earnedBefore' : day <= run.to ? 'paid' : 'notYetEarned';
      if (rank.indexOf(status) > rank.indexOf(outcome)) outcome = status;
      if (status === 'earnedBefore') return;
      run.made.push({
        ...{
          agent: seller.agent,
          invoice: String(invoice['invoiceNumber']),
          line: Number(line['lineNumber']),
        },
        ...{ planLine: Number(row['lineNumber']), kind, status: status === 'paid' ? 'earned' : 'pending' },
        earned: day === forever ? null : day,
        ...{
          commission: text(amounts.commission),
          bonus: text(amounts.bonus),
          topUp: text(amounts.topUp),
          topUpTo,
        },
      });
    };
    let before = new Decimal(0);
    let latest = '';
    const step = (after: Decimal, day: string): void => {
      const upTo = (amount: Decimal, settled: Decimal): Decimal =>
        cent(amount.times(settled).div(course.total));
      const change = (amount: Decimal): Decimal =>
        upTo(amount, after).minus(upTo(amount, before)).times(sign);
      const own = {
        commission: change(whole.commission),
        bonus: change(whole.bonus),
        topUp: change(whole.topUp),
      };
      put(after.minus(before).times(sign).isNegative() ? 'reversal' : 'sale', day, own);
      if (clawed) {
        const taken = (amount: Decimal): Decimal => cent(amount.times(back).div(100)).negated();
        put('clawback', day > end ? day : end, {
          ...{ commission: taken(own.commission), bonus: taken(own.bonus), topUp: taken(own.topUp) },
        });
      }
      before = after;
    };
    for (const { day, earned } of course.changes) {
      const when = earned.gt(before) ? dayAfter(day, days) : day > latest ? day : latest;
      if (when > latest) latest = when;
      step(earned, when);
    }
    if (course.open.gt(0)) step(before.plus(course.open), forever);
    return outcome;
  }
}

function tiersReached(rows: readonly Row[], total: Decimal): { row: Row; fraction: Fraction | null }[] {
  const counted = Decimal.max(0, total);
  const endOf = (row: Row): Decimal => (given(row['tierTo']) ? num(row['tierTo']) : new Decimal(Infinity));
  if (rows[0]?.['tierBasis'] === 'Whole' || counted.isZero()) {
    const reached = rows.filter((row) => num(row['tierFrom']).lte(counted) && counted.lte(endOf(row)));
    return reached.slice(-1).map((row) => ({ row, fraction: null }));
  }
  return rows.flatMap((row) => {
    const inside = Decimal.min(counted, endOf(row)).minus(num(row['tierFrom']));
    return inside.gt(0) ? [{ row, fraction: { inside, whole: counted } }] : [];
  });
}

function agentSums(
  entries: readonly ReferenceEntry[],
): ReadonlyMap<string, readonly [string, string, string, string]> {
  const sums = new Map<string, Decimal[]>();
  const add = (agent: string, place: number, amount: string): void => {
    const own = sums.get(agent) ?? [0, 1, 2, 3].map(() => new Decimal(0));
    own[place] = own[place]!.plus(amount);
    sums.set(agent, own);
  };
  for (const { agent, status, kind, commission, bonus, topUp, topUpTo } of entries) {
    if (status !== 'earned') continue;
    const back = kind === 'clawback';
    add(agent, back ? 3 : 0, commission);
    add(agent, back ? 3 : 1, bonus);
    if (topUpTo !== null) add(topUpTo, back ? 3 : 2, topUp);
  }
  return new Map([...sums].map(([agent, own]) => [agent, own.map(text) as [string, string, string, string]]));
}
