import type { RowRule, RuleFinding, TableRule } from '../../entity/entity';
import { addDecimals, compareDecimals, negateDecimal, zero, type Decimal } from '../../kernel/decimal';
import { parameterValue } from '../parameter-value';
import { eachRow, groupKey, type OtherTables, type RowReader } from '../table-lookup';
import { amountOf, centsText, isSame, subtract, sumBy, sumOf } from './amounts';
import { isDebit, isReturned } from './invoice-payment-rules';

const buckets = ['ageingCurrent', 'ageing30', 'ageing60', 'ageing90'] as const;

type AgeingRow = { readonly [Name in (typeof buckets)[number] | 'balanceForwardAmount']?: string | null };

/** V504: the ageing is the balance by how late it is; a blank bucket holds nothing. */
export const ageingAddsUp: RowRule<AgeingRow, keyof AgeingRow> = {
  code: 'V504',
  severity: 'error',
  reads: ['balanceForwardAmount', ...buckets],
  check(row) {
    const filled = buckets.filter((name) => (row[name] ?? null) !== null);
    const [balance, sum] = [amountOf(row.balanceForwardAmount), sumOf(filled.map((name) => row[name]))];
    if (filled.length === 0 || !balance || !sum || isSame(balance, sum)) return undefined;
    return {
      field: 'balanceForwardAmount',
      expected: {
        en: `${centsText(sum)}, the sum of the ageing (difference ${centsText(subtract(balance, sum))})`,
        fr: `${centsText(sum)}, la somme des tranches d’âge (écart ${centsText(subtract(balance, sum))})`,
      },
      mends: [centsText(sum)],
    };
  },
};

const account = (row: RowReader): string => groupKey([row('customer'), row('currency')]);

interface OpenItems {
  /** Invoices and debits still to be paid. */
  readonly owed: (key: string) => Decimal;
  /** Payments and credits still to be used; undefined where the workspace has no sheet of them. */
  readonly unused: ((key: string) => Decimal) | undefined;
}

function openItems(others: OtherTables): OpenItems | undefined {
  const [invoices, payments, adjustments] = [others('invoice'), others('payment'), others('adjustment')];
  if (!invoices) return undefined;
  const open = sumBy(
    invoices,
    (row) => (row('importMode') === 'Open item' ? account(row) : undefined),
    'balance',
  );
  const debits = sumBy(adjustments, (row) => (isDebit(row) ? account(row) : undefined), 'balance');
  const credits = sumBy(adjustments, (row) => (isDebit(row) ? undefined : account(row)), 'balance');
  const left = sumBy(payments, (row) => (isReturned(row) ? undefined : account(row)), 'unappliedAmount');
  const both = (a: ReadonlyMap<string, Decimal>, b: ReadonlyMap<string, Decimal>) => (key: string) =>
    addDecimals(a.get(key) ?? zero, b.get(key) ?? zero);
  return { owed: both(open, debits), unused: (payments ?? adjustments) ? both(left, credits) : undefined };
}

function openItemFinding(row: RowReader, { owed, unused }: OpenItems): RuleFinding | undefined {
  const key = account(row);
  const stated = amountOf(row('unappliedPaymentsCredits'));
  const credits = unused?.(key) ?? negateDecimal(stated ?? zero);
  if (stated && !isSame(negateDecimal(stated), credits)) {
    const text = centsText(negateDecimal(credits));
    return {
      field: 'unappliedPaymentsCredits',
      expected: {
        en: `${text}, what payments and credits have left`,
        fr: `${text}, ce qui reste des paiements et crédits`,
      },
      example: text,
      mends: [text],
    };
  }
  const [balance, wanted] = [amountOf(row('balanceForwardAmount')), subtract(owed(key), credits)];
  if (!balance || isSame(balance, wanted)) return undefined;
  const [text, delta] = [centsText(wanted), centsText(subtract(balance, wanted))];
  return {
    field: 'balanceForwardAmount',
    expected: {
      en: `${text}: open items ${centsText(owed(key))} less unapplied ${centsText(credits)} (difference ${delta})`,
      fr: `${text} : postes ouverts ${centsText(owed(key))} moins non imputés ${centsText(credits)} (écart ${delta})`,
    },
    example: text,
    mends: [text],
  };
}

/** V504: in mode Open items the balance is what its open items leave, to the cent (domain.md 3.21). */
const openItemsAddUp: TableRule = {
  code: 'V504',
  severity: 'error',
  reads: ['customer', 'currency', 'mode', 'balanceForwardAmount', 'unappliedPaymentsCredits'],
  check(table, others) {
    const items = openItems(others);
    if (!items) return [];
    return eachRow(table, (row) => (row('mode') === 'Open items' ? openItemFinding(row, items) : undefined));
  },
};

/** V504: balances of two days do not add up to one receivable. */
const oneAsOfDate: TableRule = {
  code: 'V504',
  severity: 'error',
  reads: ['asOfDate'],
  check(table) {
    const first = table.column('asOfDate').find((day) => day !== null);
    return eachRow(table, (row) =>
      first === undefined || row('asOfDate') === null || row('asOfDate') === first
        ? undefined
        : {
            field: 'asOfDate',
            expected: {
              en: `${String(first)}, the as-of date of the first balance`,
              fr: `${String(first)}, la date du premier solde`,
            },
            example: String(first),
          },
    );
  },
};

/** V512: a large credit is often a payment posted to the wrong customer. */
const creditWithinThreshold: TableRule = {
  code: 'V512',
  severity: 'warning',
  reads: ['balanceForwardAmount'],
  check(table, others, { lists }) {
    const threshold = amountOf(parameterValue(others, 'creditBalanceThreshold', lists)) ?? zero;
    const floor = negateDecimal(threshold);
    return eachRow(table, (row) => {
      const balance = amountOf(row('balanceForwardAmount'));
      if (!balance || compareDecimals(balance, floor) >= 0) return undefined;
      const text = centsText(floor);
      return {
        field: 'balanceForwardAmount',
        expected: {
          en: `${text} or more, unless the credit is certain`,
          fr: `${text} ou plus, à moins que le crédit soit certain`,
        },
      };
    });
  },
};

export const balanceForwardTableRules: readonly TableRule[] = [
  openItemsAddUp,
  oneAsOfDate,
  creditWithinThreshold,
];
