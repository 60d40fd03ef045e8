import { prorate, sumOfLines, type ProratedLine } from '../../billing/prorate';
import { addDays, type CalendarDate } from '../../kernel/calendar-date';
import { periodHolding } from '../../billing/cycle-period';
import { includesDay } from '../../entities/date-ranges';
import { isSame, toCents } from '../../entities/finance/amounts';
import type { OtherTables, RowReader } from '../../entities/table-lookup';
import type { ReferenceLists } from '../../entity/reference-list';
import { compareDecimals, zero, type Decimal } from '../../kernel/decimal';
import { itemPrices, quantityOf } from '../priced-item';
import type { ServiceContent } from '../service-contents';
import { itemClassOf } from './item-class';
import { lineText, printedIdentifiers } from './line-text';
import type { PictureLine, PictureNote } from './picture-line';
import type { BillingStart, PictureQuestion } from './picture-question';

/** The last day billed: that of the period of the first one, or of the next period. */
function lastDay({ from, cycleDay, isAhead }: BillingStart, period: string): CalendarDate | undefined {
  const first = periodHolding(from, period, cycleDay)?.to;
  return first && isAhead ? periodHolding(addDays(first, 1), period, cycleDay)?.to : first;
}

const partsOf = (
  amount: Decimal,
  start: BillingStart,
  recurringPeriod: string,
): readonly ProratedLine[] | undefined => {
  const { from, cycleDay } = start;
  if (!Number.isInteger(cycleDay) || cycleDay < 1 || cycleDay > 31) return undefined;
  const last = lastDay(start, recurringPeriod);
  return last && prorate(amount, { recurringPeriod, cycleDay }, from, last);
};

const isRecurring = ({ row }: ServiceContent): boolean => row('chargeType') === 'Recurring';

const isSold = (row: RowReader, day: string): boolean =>
  row('active') !== false && includesDay({ from: row('effectiveFrom'), to: row('effectiveTo') }, day);

/**
 * Makes the line of an item of a service, with its mandatory sub-charges under it; a sub-charge by itself is told how
 * many of its parent there are. What is to be said of an item goes to `notes`.
 */
export function lineMaker(
  { tables, lists }: { readonly tables: OtherTables; readonly lists: ReferenceLists },
  service: RowReader | undefined,
  question: PictureQuestion,
  notes: PictureNote[],
): (content: ServiceContent, parent?: Decimal) => readonly PictureLine[] {
  const priceOf = itemPrices(tables);
  const { language, start, day } = question;
  const amountsOf = (amount: Decimal, content: ServiceContent): Pick<PictureLine, 'parts' | 'amount'> => {
    if (!start || !isRecurring(content)) return { parts: [], amount: toCents(amount) };
    const parts = partsOf(amount, start, String(content.row('recurringPeriod')));
    if (parts) return { parts, amount: sumOfLines(parts) };
    notes.push({ note: 'unprorated', code: content.code });
    return { parts: [], amount: toCents(amount) };
  };
  const make = (content: ServiceContent, parent?: Decimal): readonly PictureLine[] => {
    const { kind, code, row } = content;
    const quantity = quantityOf(content, parent);
    const priced = priceOf(content, quantity, question);
    const under = content.under.filter((one) => one.isMandatory).flatMap((one) => make(one, quantity));
    if (!isSold(row, day)) notes.push({ note: 'notSold', code });
    if (!priced) {
      notes.push({ note: 'unpriced', code });
      return under;
    }
    const { text, isTranslated } = lineText(row, language);
    const amounts = amountsOf(priced.amount, content);
    const line = {
      ...{ kind, code, text, quantity, price: priced.price, isPerUnit: priced.isPerUnit },
      ...{ priceFrom: priced.from, currency: priced.currency, ...amounts },
      isRecurring: isRecurring(content),
      recurringPeriod: isRecurring(content) ? String(row('recurringPeriod') ?? '') : '',
      isDiscount: compareDecimals(amounts.amount, zero) < 0,
      identifiers: printedIdentifiers(row, lists, language),
      taxCode: row('taxable') === true ? String(row('taxCode') ?? '') : '',
      itemClass: itemClassOf(kind, service),
      under,
    };
    if (isSame(line.amount, zero) && row('displayZero') !== true) {
      notes.push({ note: 'hiddenZero', code });
      return under;
    }
    if (!isTranslated) notes.push({ note: 'untranslated', code });
    return [line];
  };
  return make;
}
