import type { Canonical } from '../../entity/cell';
import type { TableRule } from '../../entity/entity';
import { addDays, addMonths, daysInMonth, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import { customer } from '../parties/customer';
import { cutOverDate } from '../parameter-value';
import { eachRow, lookup } from '../table-lookup';
import { isOpen } from './subscribed-service-rules';

/** First day of the billing cycle a day lies in: the customer's cycle day, or the day itself where none is known. */
function cycleStart(day: string, cycleDay: Canonical): string {
  const date = parseIsoDate(day);
  if (!date || typeof cycleDay !== 'number') return day;
  const onCycleDay = ({ year, month }: typeof date): string =>
    formatIsoDate({ year, month, day: Math.min(cycleDay, daysInMonth(year, month)) });
  const inThisMonth = onCycleDay(date);
  return inThisMonth <= day ? inThisMonth : onCycleDay(addMonths({ ...date, day: 1 }, -1));
}

const dayAfter = (day: string): string => {
  const date = parseIsoDate(day);
  return date ? formatIsoDate(addDays(date, 1)) : day;
};

/**
 * V402 (domain.md 3.19, B1): SmartBilling charges back to Effective From where it lies before the cycle of the cut-over,
 * and the legacy system has billed those days. Asked once the cut-over date is set.
 */
export const nothingBilledTwice: TableRule = {
  code: 'V402',
  severity: 'error',
  reads: ['customer', 'status', 'effectiveFrom', 'billedThrough'],
  check(table, others, { lists }) {
    const cutOver = cutOverDate(others, lists);
    if (cutOver === undefined) return [];
    const customerOf = lookup(customer, others);
    return eachRow(table, (row) => {
      const [from, billed] = [row('effectiveFrom'), row('billedThrough')];
      if (from === null || billed === null || !isOpen(row) || String(billed) < String(from)) return undefined;
      const cycle = cycleStart(cutOver, customerOf(row('customer'))?.('billingCycleDay') ?? null);
      if (String(from) >= cycle) return undefined;
      const firstDay = dayAfter(String(billed));
      return {
        field: 'effectiveFrom',
        expected: {
          en: `${firstDay}, the first day not billed yet; keep the real start in Contract Start or a custom field`,
          fr: `le ${firstDay}, le premier jour non facturé; gardez le vrai début dans Début du contrat ou un champ personnalisé`,
        },
        example: firstDay,
      };
    });
  },
};
