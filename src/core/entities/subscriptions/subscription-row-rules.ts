import { addDays, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import type { RowRule } from '../../entity/entity';
import { datesInOrder, requiredWhen } from '../../entity/row-rules';

interface BillingStartRow {
  readonly status?: string | null;
  readonly billedThrough?: string | null;
  readonly billingStartDate?: string | null;
}

/** V403 (domain.md 3.19, B1): nobody is billed twice or skipped; a closed subscription is billed no more. */
const billingStartsNextDay: RowRule<BillingStartRow, keyof BillingStartRow> = {
  code: 'V403',
  severity: 'error',
  reads: ['status', 'billedThrough', 'billingStartDate'],
  check({ status, billedThrough, billingStartDate }) {
    const lastDay = billedThrough ? parseIsoDate(billedThrough) : undefined;
    if (!lastDay || !billingStartDate || status === 'Closed') return undefined;
    const nextDay = formatIsoDate(addDays(lastDay, 1));
    if (billingStartDate === nextDay) return undefined;
    return {
      field: 'billingStartDate',
      expected: {
        en: `${nextDay}, the day after the last day billed`,
        fr: `le ${nextDay}, le lendemain du dernier jour facturé`,
      },
      example: nextDay,
      mends: [nextDay],
    };
  },
};

const contracted = {
  en: 'a date, because there is a contract type',
  fr: 'une date, parce qu’il y a un type de contrat',
};

/** What one row of the Subscriptions sheet must hold by itself (domain.md 3.19). */
export const subscriptionRowRules = [
  datesInOrder('effectiveFrom', 'effectiveTo'),
  requiredWhen('effectiveTo', ['status'], (row) => row.status === 'Closed', {
    en: 'the last day of service, because the subscription is Closed',
    fr: 'le dernier jour du service, parce que l’abonnement est fermé',
  }),
  requiredWhen('contractStart', ['contractType'], (row) => Boolean(row.contractType), contracted),
  requiredWhen('contractEnd', ['contractType'], (row) => Boolean(row.contractType), contracted),
  datesInOrder('contractStart', 'contractEnd'),
  billingStartsNextDay,
] as const;
