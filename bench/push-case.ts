import { below, seededRandom } from '../src/core/demo/random';
import { invoice } from '../src/core/entities/finance/invoice';
import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { customer } from '../src/core/entities/parties/customer';
import { findEntity } from '../src/core/entities/registry';
import { company } from '../src/core/entities/setup/company';
import { glAccount } from '../src/core/entities/setup/gl-account';
import { taxCode } from '../src/core/entities/setup/tax-code';
import type { Canonical } from '../src/core/entity/cell';
import type { AnyEntity } from '../src/core/entity/entity';
import { dataFields } from '../src/core/entity/entity-fields';
import type { CanonicalRow } from '../src/core/entity/judge-row';
import { sampleRow } from '../src/core/entity/sample-rows';

/** The day of the push. */
export const today = '2026-11-22';
export const now = `${today}T12:00:00.000Z`;

const customers = 5_000;
const context = { lists: shippedLists, facts: { today } };

/** Rows of one entity by field; a blank is null. */
export interface CaseRows {
  readonly entity: AnyEntity;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Canonical[])[];
  readonly rowIds: readonly string[];
}

const rowsOf = (entity: AnyEntity, columns: readonly string[], rows: readonly CanonicalRow[]): CaseRows => ({
  entity,
  columns,
  rows: rows.map((row) => columns.map((name) => row[name] ?? null)),
  rowIds: rows.map((_, index) => rowId(entity, index)),
});

/** Row Ids that are the same in every round. */
const rowId = ({ name }: AnyEntity, index: number): string =>
  `00000000-0000-4000-8000-${String(name.length)}${String(index).padStart(11, '0')}`;

/** References that may be blank are, and the others lead to the first row of their entity. */
function sampleRows(entity: AnyEntity, count: number): CaseRows {
  const needed = dataFields(entity).filter(
    ([, { kind, required }]) => kind !== 'reference' || required === 'always',
  );
  const columns = needed.map(([name]) => name);
  const first = sampleRow(entity, 0, findEntity, context);
  const references = needed.flatMap(([name, { kind }]) => (kind === 'reference' ? [name] : []));
  const shared = Object.fromEntries(references.map((name) => [name, first[name] ?? null]));
  const rows = Array.from({ length: count }, (_, index) => ({
    ...sampleRow(entity, index, findEntity, context),
    ...shared,
  }));
  return rowsOf(entity, columns, rows);
}

const amount = (cents: number): string => (cents / 100).toFixed(2);

/** An invoice of Québec with its two taxes, open or paid, that adds up to the cent. */
function invoiceRow(
  index: number,
  commercialName: Canonical,
  customerIds: readonly Canonical[],
): CanonicalRow {
  const random = seededRandom(index);
  const month = String(1 + below(random, 9)).padStart(2, '0');
  const subtotal = 1_000 + below(random, 90_000);
  const [gst, qst] = [Math.round(subtotal * 0.05), Math.round(subtotal * 0.09975)];
  const total = subtotal + gst + qst;
  const paid = below(random, 3) > 0 ? total : 0;
  return {
    commercialName,
    invoiceNumber: `I-${String(1_000_000 + index)}`,
    customer: customerIds[below(random, customerIds.length)] ?? null,
    invoiceDate: `2026-${month}-02`,
    dueDate: `2026-${month}-28`,
    billingPeriodStart: `2026-${month}-01`,
    billingPeriodEnd: `2026-${month}-28`,
    currency: 'CAD',
    subtotal: amount(subtotal),
    ...{ gst: amount(gst), hst: '0.00', qst: amount(qst), pstRst: '0.00', tax911: '0.00', otherTax: '0.00' },
    total: amount(total),
    amountPaidApplied: amount(paid),
    balance: amount(total - paid),
    status: paid > 0 ? 'Paid' : 'Open',
    importMode: 'History only',
  };
}

export interface PushCase {
  /** What the rows refer to; it is there before anything is timed. */
  readonly base: readonly CaseRows[];
  /** The rows that are sent: 20 columns, a key of two fields, two references, twelve amounts of money. */
  readonly sent: CaseRows;
}

export function pushCase(rowCount: number): PushCase {
  const companies = sampleRows(company, 1);
  const others = [glAccount, taxCode].map((entity) => sampleRows(entity, 1));
  const parties = sampleRows(customer, customers);
  const customerIds = parties.rows.map((row) => row[parties.columns.indexOf('legacyId')] ?? null);
  const commercialName = companies.rows[0]?.[companies.columns.indexOf(company.referenceBy)] ?? null;
  const rows = Array.from({ length: rowCount }, (_, index) => invoiceRow(index, commercialName, customerIds));
  const columns = Object.keys(rows[0] ?? {});
  return { base: [companies, ...others, parties], sent: rowsOf(invoice, columns, rows) };
}
