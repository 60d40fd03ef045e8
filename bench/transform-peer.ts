import { registry } from '../src/core/entities/registry';
import type { Cell } from '../src/core/entity/cell';
import { readCell, writeCell } from '../src/core/entity/decode-table';
import { toE164 } from '../src/core/entity/kinds/communication';
import { toPostalCode } from '../src/core/entity/kinds/place';
import type { WriteContext } from '../src/core/entity/kind-spec';
import { addDays, formatIsoDate, parseIsoDate } from '../src/core/kernel/calendar-date';
import { formatDecimal, multiplyDecimals, parseDecimal, rescale, zero } from '../src/core/kernel/decimal';
import { parseNumberText } from '../src/core/kernel/number-text';
import { cleanText, tidyText } from '../src/core/kernel/text';
import { dateReader } from '../src/core/mapping/date-format';
import { splitName } from '../src/core/mapping/steps/split-name';
import { titleCase } from '../src/core/mapping/steps/title-case';

type Row = Readonly<Record<string, string>>;
type Step = (value: string, row: Row) => string;

const must = (value: string | undefined): string => {
  if (value === undefined) throw new Error('the bench data has a value the steps cannot take');
  return value;
};

const through =
  (heading: string, ...steps: readonly Step[]) =>
  (row: Row): string =>
    steps.reduce((value, step) => step(value, row), cleanText(row[heading] ?? ''));

const upper: Step = (value) => value.toUpperCase();
const lower: Step = (value) => value.toLowerCase();
const clean: Step = (value) => cleanText(value);
const tidy: Step = (value) => tidyText(value);
const title: Step = (value) => titleCase(value);
const put =
  (find: string, into: string): Step =>
  (value) =>
    value.replaceAll(find, into);
const table =
  (values: Readonly<Record<string, string>>): Step =>
  (value) =>
    must(values[value]);
const date = dateReader('dd/MM/yyyy');
const rate = parseDecimal('1.05') ?? zero;

const isoDay: Step = (value) => must(date(value));
const nextDay: Step = (value) => {
  const day = parseIsoDate(value);
  return must(day && formatIsoDate(addDays(day, 1)));
};
const amount: Step = (value) => {
  const read = parseNumberText(value, ',');
  return must(read && formatDecimal(read));
};
const raised: Step = (value) =>
  formatDecimal(rescale(multiplyDecimals(parseDecimal(value) ?? zero, rate), 2, 'halfUp'));

/** The thirty steps as one writes them by hand: a closure a step, an object a row. */
const fields: Readonly<Record<string, (row: Row) => string>> = {
  legacyId: through('No', clean, upper, put('C-', 'ATL')),
  lastName: through('Name', tidy, (value) => splitName(value).last, title),
  firstName: through('Name', tidy, (value) => splitName(value).first, title),
  customerStatus: through('State', table({ A: 'Active', I: 'Inactive', S: 'Suspended' })),
  customerCategory: through('Category', upper, table({ RES: 'Residential', BUS: 'Business' })),
  language: through('Lang', lower, (value, row) => ((row['Lang'] ?? '').trim() === '' ? 'fr' : value)),
  billingAddress1: through('Address', tidy, put('app.', 'apt'), put(', rue', ' rue')),
  billingCity: through('City', clean, title),
  billingProvince: through('Prov', clean, upper),
  billingPostalCode: through('Postal', clean, (value) => must(toPostalCode(tidyText(value)))),
  phone: through('Phone', (value) => must(toE164(tidyText(value)))),
  customerSince: through('Since', clean, isoDay, nextDay),
  paymentTerms: through(
    'Terms',
    table({ N30: 'Net 30 days', N15: 'Net 15 days', DUE: 'Payable upon receipt' }),
  ),
  creditLimit: through('Credit', amount, raised),
};

/** Maps row after row; each becomes an object of cells by field. */
export function mapRowsByHand(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  context: WriteContext,
): readonly Readonly<Record<string, Cell>>[] {
  const customer = registry.find(({ name }) => name === 'customer');
  if (!customer) throw new Error('there is no customer entity');
  return rows.map((cells) => {
    const row = Object.fromEntries(headings.map((heading, index) => [heading, String(cells[index] ?? '')]));
    return Object.fromEntries(
      Object.entries(fields).map(([name, make]) => {
        const field = customer.fields[name];
        const value = make(row);
        if (!field || value === '') return [name, ''];
        const reading = readCell(value, field, context);
        return [name, reading.value === null ? value : writeCell(reading.value, field, context)];
      }),
    );
  });
}
