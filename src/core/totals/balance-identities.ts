import type { Canonical } from '../entity/cell';
import { isDebit, isReturned } from '../entities/finance/invoice-payment-rules';
import { groupKey, rowReader, type RowReader } from '../entities/table-lookup';
import { ExactSum, negateSummand, readSummand, type Summand } from './exact-sum';
import type { TotalsReading } from './totals-reading';

/** The terms of the identity: opening + invoices − payments − credits + debits = closing. */
export const identityTerms = ['opening', 'invoices', 'payments', 'credits', 'debits', 'closing'] as const;

export type IdentityTerm = (typeof identityTerms)[number];

/** Exact decimal texts of each term; `difference` is what the movements give less the closing balance. */
export type IdentityAmounts = Readonly<Record<IdentityTerm | 'difference', string>>;

export interface CustomerIdentity extends IdentityAmounts {
  readonly customer: string;
  /** Of the Customers sheet; undefined when it has no such customer. */
  readonly rowIndex: number | undefined;
}

/** The identity of all customers in one currency. */
export interface BalanceIdentity {
  readonly currency: string;
  /** Customers whose history says enough to be added up. */
  readonly judged: number;
  /** Customers whose sheets do not say what they owed before their history. */
  readonly unjudged: number;
  readonly total: IdentityAmounts;
  /** Customers that do not balance, the largest difference first. */
  readonly unbalanced: readonly CustomerIdentity[];
}

const flows = { opening: 1, invoices: 1, payments: -1, credits: -1, debits: 1, closing: -1 } as const;

/** The sums of one customer in one currency. */
class Ledger {
  private readonly sums: Readonly<Record<IdentityTerm | 'difference', ExactSum>> = {
    opening: new ExactSum(),
    invoices: new ExactSum(),
    payments: new ExactSum(),
    credits: new ExactSum(),
    debits: new ExactSum(),
    closing: new ExactSum(),
    difference: new ExactSum(),
  };

  constructor(
    readonly customer: string,
    readonly currency: string,
  ) {}

  /** Where a history begins, with what was owed then; undefined where open items alone make the balance. */
  history: { day: string; opening: string | undefined } | undefined;
  openItems = false;

  add(term: IdentityTerm, value: Canonical): void {
    const amount: Summand | undefined = value === null ? undefined : readSummand(String(value));
    if (amount === undefined) return;
    this.sums[term].add(amount);
    this.sums.difference.add(flows[term] > 0 ? amount : negateSummand(amount));
  }

  amounts(): IdentityAmounts {
    const { opening, invoices, payments, credits, debits, closing, difference } = this.sums;
    return {
      opening: opening.text(),
      invoices: invoices.text(),
      payments: payments.text(),
      credits: credits.text(),
      debits: debits.text(),
      closing: closing.text(),
      difference: difference.text(),
    };
  }
}

type Ledgers = Map<string, Ledger>;

function ledgerOf(ledgers: Ledgers, row: RowReader): Ledger | undefined {
  const [customer, currency] = [row('customer'), row('currency')];
  if (customer === null || currency === null) return undefined;
  const key = groupKey([customer, currency]);
  const known = ledgers.get(key);
  if (known) return known;
  const ledger = new Ledger(String(customer), String(currency));
  ledgers.set(key, ledger);
  return ledger;
}

function eachFilled(reading: TotalsReading, entity: string, visit: (row: RowReader) => void): void {
  const table = reading.table(entity);
  if (!table) return;
  const filled = reading.isFilled(entity);
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1)
    if (filled(rowIndex)) visit(rowReader(table, rowIndex));
}

function takeBalances(reading: TotalsReading, ledgers: Ledgers): void {
  eachFilled(reading, 'balanceForward', (row) => {
    const ledger = ledgerOf(ledgers, row);
    ledger?.add('closing', row('balanceForwardAmount'));
    if (ledger && row('mode') === 'Open items') ledger.openItems = true;
  });
}

/** The first invoice that counts says what was owed before it. */
function takeBeginnings(reading: TotalsReading, ledgers: Ledgers): void {
  eachFilled(reading, 'invoice', (row) => {
    const ledger = ledgerOf(ledgers, row);
    if (!ledger || ledger.openItems || row('status') === 'Void') return;
    const day = String(row('invoiceDate') ?? '');
    const opening = row('previousBalance')?.toString();
    const { history } = ledger;
    const isEarlier = !history || day < history.day;
    if (isEarlier || (day === history.day && history.opening === undefined))
      ledger.history = { day, opening };
  });
}

function takeMoves(reading: TotalsReading, ledgers: Ledgers): void {
  const take = (row: RowReader, term: IdentityTerm, day: string, full: string, left: string): void => {
    const ledger = ledgerOf(ledgers, row);
    if (!ledger) return;
    const before = ledger.history !== undefined && String(row(day) ?? '') < ledger.history.day;
    if (!ledger.openItems && before) return;
    ledger.add(term, row(ledger.openItems ? left : full));
  };
  eachFilled(reading, 'invoice', (row) => {
    if (row('status') !== 'Void') take(row, 'invoices', 'invoiceDate', 'total', 'balance');
  });
  eachFilled(reading, 'payment', (row) => {
    if (!isReturned(row)) take(row, 'payments', 'paymentDate', 'amount', 'unappliedAmount');
  });
  eachFilled(reading, 'adjustment', (row) => {
    take(row, isDebit(row) ? 'debits' : 'credits', 'date', 'total', 'balance');
  });
}

const isJudged = ({ openItems, history }: Ledger): boolean => openItems || history?.opening !== undefined;

const isNothing = (amount: string): boolean => !/[1-9]/.test(amount);

const size = (amount: string): number => Math.abs(Number(amount));

function identityOf(reading: TotalsReading, currency: string, ledgers: readonly Ledger[]): BalanceIdentity {
  const total = new Ledger('', currency);
  const judged = ledgers.filter(isJudged);
  const customers = reading.index('customer');
  const unbalanced: CustomerIdentity[] = [];
  for (const ledger of judged) {
    const amounts = ledger.amounts();
    for (const term of identityTerms) total.add(term, amounts[term]);
    const { customer } = ledger;
    if (!isNothing(amounts.difference))
      unbalanced.push({ customer, rowIndex: customers.get(customer), ...amounts });
  }
  unbalanced.sort((a, b) => size(b.difference) - size(a.difference) || (a.customer < b.customer ? -1 : 1));
  return {
    currency,
    judged: judged.length,
    unjudged: ledgers.length - judged.length,
    total: total.amounts(),
    unbalanced,
  };
}

/**
 * Opening + invoices − payments − credits + debits = closing, by customer and currency (domain.md 6.2). In mode Open items what is
 * left of each counts; else the history does, from its first invoice on, which says the opening balance. None where no
 * balance is brought forward.
 */
export function balanceIdentities(reading: TotalsReading): readonly BalanceIdentity[] {
  const ledgers: Ledgers = new Map();
  takeBalances(reading, ledgers);
  if (ledgers.size === 0) return [];
  takeBeginnings(reading, ledgers);
  takeMoves(reading, ledgers);
  for (const ledger of ledgers.values())
    ledger.add('opening', ledger.openItems ? null : (ledger.history?.opening ?? null));
  const byCurrency = new Map<string, Ledger[]>();
  for (const ledger of ledgers.values()) {
    const own = byCurrency.get(ledger.currency);
    if (own) own.push(ledger);
    else byCurrency.set(ledger.currency, [ledger]);
  }
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, own]) => identityOf(reading, currency, own));
}
