import type { Canonical } from '../../entity/cell';
import type { DecodedTable, RuleFinding, TableFacts, TableRule } from '../../entity/entity';
import { compareDecimals, zero } from '../../kernel/decimal';
import { customer } from '../parties/customer';
import { serviceLocation } from '../parties/service-location';
import { subscription } from '../subscriptions/subscription';
import { eachRow, lookup, rowReader, type OtherTables, type RowReader } from '../table-lookup';
import { amountOf, centsText, subtract } from './amounts';
import { leviedTaxes, type Levy } from './levied-taxes';
import { RecomputedTaxes, recomputedFields } from './recomputed-tax';
import { soleRows } from './sole-rows';

const noExemption: ReadonlySet<string> = new Set();

/** Taxes a customer is exempt from on a day, by name; undefined where a word is no tax, such as “all”. */
function exemptionsOf(
  account: RowReader,
  day: string,
  { lists }: TableFacts,
): ReadonlySet<string> | undefined {
  const [stated, expiry] = [account('taxExemptions'), account('exemptionExpiry')];
  if (stated === null) return noExemption;
  const words = String(stated)
    .split(/[;,]/)
    .map((word) => word.trim());
  const wanted = words.filter((word) => word !== '');
  if (wanted.length === 0 || (expiry !== null && String(expiry) < day)) return noExemption;
  const names = wanted.flatMap((word) => lists.find('taxName', word)?.code ?? []);
  return names.length === wanted.length ? new Set(names) : undefined;
}

/** The taxes of a line of an invoice; undefined where the workspace does not settle them. */
type LeviesOfLine = (line: RowReader, invoice: RowReader) => readonly Levy[] | undefined;

/** Where a service is used decides its taxes; without a subscription, the billing address does (domain.md 4.2). */
function leviesOfLines(others: OtherTables, facts: TableFacts): LeviesOfLine {
  const [customerOf, subscriptionOf] = [lookup(customer, others), lookup(subscription, others)];
  const locationOf = lookup(serviceLocation, others);
  const leviesOn = leviedTaxes(others);
  const provinceOf = (line: RowReader, account: RowReader): Canonical => {
    const subscribed = line('subscription');
    if (subscribed === null) return account('billingProvince');
    return locationOf(subscriptionOf(subscribed)?.('serviceLocation') ?? null)?.('province') ?? null;
  };
  return (line, invoice) => {
    const [account, day] = [customerOf(invoice('customer')), invoice('invoiceDate')];
    const province = account ? provinceOf(line, account) : null;
    const exempt = account && day !== null ? exemptionsOf(account, String(day), facts) : undefined;
    if (province === null || day === null || !exempt) return undefined;
    const levies = leviesOn(line('taxCode'), String(province), String(day));
    return exempt.size === 0 ? levies : levies?.filter(({ taxName }) => !exempt.has(taxName));
  };
}

type Recomputed = ReadonlyMap<number, RecomputedTaxes>;

/** The taxes of the invoices whose taxable lines are all settled, by row; one pass over the lines. */
function recompute(table: DecodedTable, lines: DecodedTable, leviesOf: LeviesOfLine): Recomputed {
  const rows = soleRows(table, 'invoiceNumber');
  const found = new Map<number, RecomputedTaxes>();
  const quebec = new Map<number, readonly Levy[]>();
  const unsettled = new Set<number>();
  const [codes, types] = [lines.column('taxCode'), lines.column('lineType')];
  lines.column('invoiceNumber').forEach((number, lineIndex) => {
    const rowIndex = rows.get(String(number));
    if (rowIndex === undefined || (codes[lineIndex] ?? null) === null || types[lineIndex] === 'Tax') return;
    const line = rowReader(lines, lineIndex);
    const [amount, levies] = [amountOf(line('amount')), leviesOf(line, rowReader(table, rowIndex))];
    if (!amount || !levies) {
      unsettled.add(rowIndex);
      return;
    }
    const taxes = found.get(rowIndex) ?? new RecomputedTaxes();
    found.set(rowIndex, taxes);
    taxes.add(amount, levies);
    if (levies.some(({ jurisdiction }) => jurisdiction === 'QC')) quebec.set(rowIndex, levies);
  });
  addMunicipal911(table, found, quebec);
  for (const rowIndex of unsettled) found.delete(rowIndex);
  return found;
}

/** Québec taxes the 9-1-1 levy itself (domain.md 4.2, Revenu Québec). */
function addMunicipal911(
  table: DecodedTable,
  found: Recomputed,
  quebec: ReadonlyMap<number, readonly Levy[]>,
): void {
  for (const [rowIndex, levies] of quebec) {
    const levied = amountOf(table.column('tax911')[rowIndex]);
    if (levied && compareDecimals(levied, zero) !== 0) found.get(rowIndex)?.add(levied, levies);
  }
}

function differingTax(row: RowReader, taxes: RecomputedTaxes): RuleFinding | undefined {
  for (const field of recomputedFields) {
    const stated = amountOf(row(field));
    if (!stated || taxes.agrees(field, stated)) continue;
    const wanted = taxes.amount(field);
    const [text, delta] = [centsText(wanted), centsText(subtract(stated, wanted))];
    return {
      field,
      expected: {
        en: `${text}, at the rates of the day and place (difference ${delta})`,
        fr: `${text}, aux taux du jour et du lieu (écart ${delta})`,
      },
      example: text,
    };
  }
  return undefined;
}

/** V505: each tax is what the taxable lines make at the rates in force where they were used, within a cent. */
export const taxesRecomputed: TableRule = {
  code: 'V505',
  severity: 'warning',
  reads: ['invoiceNumber', 'customer', 'invoiceDate', 'tax911', ...recomputedFields],
  check(table, others, facts) {
    const lines = others('invoiceLine');
    if (!lines) return [];
    const taxes = recompute(table, lines, leviesOfLines(others, facts));
    return eachRow(table, (row, rowIndex) => {
      const found = taxes.get(rowIndex);
      return found && differingTax(row, found);
    });
  },
};
