import type { CommissionTables } from '../../../src/core/commission/commission-tables';
import type { Canonical } from '../../../src/core/entity/cell';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';

/** A line of an invoice of its own, and what became of the invoice. */
export interface Sale {
  readonly amount: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  readonly item?: string;
  readonly date?: string;
  readonly due?: string;
  /** With taxes; the amount where left out. */
  readonly total?: string;
  /** Day and amount; the status, and the day it was undone. */
  readonly payments?: readonly (readonly [
    day: string,
    amount: string,
    status?: string,
    undone?: string | undefined,
  ])[];
  readonly credits?: readonly (readonly [string, string, string?])[];
  readonly subscription?: string;
  readonly invoice?: CanonicalRow;
  readonly line?: CanonicalRow;
}

export type CommissionSheets = Readonly<Record<string, readonly CanonicalRow[]>>;

/** Sheets of canonical rows as commission reads them. */
export const tablesOf =
  (sheets: CommissionSheets): CommissionTables =>
  (entity) => {
    const rows = sheets[entity];
    if (!rows) return undefined;
    const columns = new Map<string, readonly Canonical[]>();
    return {
      source: { entity, rowCount: rows.length, columns: new Map(), rowIds: [] },
      rowCount: rows.length,
      column(field) {
        const known = columns.get(field) ?? rows.map((row) => row[field] ?? null);
        columns.set(field, known);
        return known;
      },
    };
  };

/** Collects the rows of a workbook, each act those of one thing: an agent, a plan, a sale. */
export class CommissionBook {
  private readonly rows = new Map<string, CanonicalRow[]>();

  add(entity: string, ...rows: readonly CanonicalRow[]): this {
    this.rows.set(entity, [...(this.rows.get(entity) ?? []), ...rows]);
    return this;
  }

  get sheets(): CommissionSheets {
    return Object.fromEntries(this.rows);
  }

  /** An agent with a customer of the same id, paid at once and monthly, in Canadian dollars. */
  agent(id: string, patch: CanonicalRow = {}): this {
    const paid = { commissionCurrency: 'CAD', daysBeforeEarned: 0, commissionPeriod: 'Monthly' };
    this.add('salesAgent', { legacyId: id, name: `Agent ${id}`, commissionPlan: id, ...paid, ...patch });
    return this.add('customer', { legacyId: `C-${id}`, salesAgent: id, currency: 'CAD' });
  }

  /** A plan in force always, with lines for anything unless they say otherwise. */
  plan(name: string, lines: readonly CanonicalRow[], patch: CanonicalRow = {}): this {
    this.add('commissionPlan', { planName: name, currency: 'CAD', effectiveFrom: '2020-01-01', ...patch });
    const usual = { appliesToKind: 'Any', trigger: 'Invoice posted', currency: 'CAD' };
    const days = { effectiveFrom: '2020-01-01', expiry: '2029-12-31' };
    return this.add(
      'commissionPlanLine',
      ...lines.map((line, place) => ({ planName: name, lineNumber: place + 1, ...usual, ...days, ...line })),
    );
  }

  charge(code: string, patch: CanonicalRow = {}): this {
    return this.add('charge', { chargeCode: code, name: code, commissionable: true, cost: '0.00', ...patch });
  }

  sale(customer: string, sale: Sale): this {
    const number = `I-${String((this.rows.get('invoice') ?? []).length + 1).padStart(4, '0')}`;
    const { amount, quantity = '1', item = 'INT', date = '2026-03-10', due = date, total = amount } = sale;
    this.add('invoice', {
      ...{ invoiceNumber: number, customer, invoiceDate: date, dueDate: due, currency: 'CAD' },
      ...{ subtotal: amount, total, status: 'Open', ...sale.invoice },
    });
    this.add('invoiceLine', {
      ...{ invoiceNumber: number, lineNumber: 1, itemKind: 'Charge', item, lineType: 'Recurring' },
      ...{ quantity, unitPrice: sale.unitPrice ?? amount, amount, subscription: sale.subscription ?? null },
      ...sale.line,
    });
    sale.payments?.forEach(([paymentDate, paid, status = 'Posted', reversalDate], place) => {
      const payment = { paymentNumber: `P-${number}-${String(place)}` };
      this.add('payment', {
        ...{ ...payment, customer, paymentDate, amount: paid, currency: 'CAD', status },
        reversalDate: reversalDate ?? null,
      });
      this.add('paymentApplication', { ...payment, invoiceNumber: number, appliedAmount: paid });
    });
    sale.credits?.forEach(([day, credited, kind = 'Credit Note'], place) => {
      this.add('adjustment', {
        ...{ creditNoteNumber: `N-${number}-${String(place)}`, customer, date: day, kind, currency: 'CAD' },
        ...{ relatedInvoiceNumber: number, total: credited },
      });
    });
    return this;
  }
}
