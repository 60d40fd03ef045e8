import { below, seededRandom, type Random } from '../src/core/demo/random';
import type { Cell } from '../src/core/entity/cell';
import { defineEntity, type AnyEntity } from '../src/core/entity/entity';
import * as kind from '../src/core/entity/fields';
import { serialFromDate } from '../src/core/kernel/excel-serial';
import { parseIsoDate } from '../src/core/kernel/calendar-date';

/**
 * What every text of a workspace is held to (domain.md 6.1: V007, V008, V118), as patterns a peer can be given: single
 * blanks between letters that neither stray blanks, curly quotes nor damaged accents are among, and no number as long as
 * that of a card.
 */
export const tidyText = '^(?:[!-~\\u00C0\\u00C1\\u00C4-\\u00FF]+(?: [!-~\\u00C0\\u00C1\\u00C4-\\u00FF]+)*)?$';
export const longNumber = '\\d(?:[ -]?\\d){8}';

/** What a peer holds a value to, in terms all of them have; texts, keys and references to `tidyText` and `longNumber` too. */
export type PeerRule =
  | { readonly type: 'text'; readonly maxLength: number; readonly required: boolean }
  | { readonly type: 'pattern'; readonly pattern: string }
  | { readonly type: 'date'; readonly pattern: string }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly type: 'unique'; readonly maxLength: number }
  | { readonly type: 'reference'; readonly maxLength: number };

interface BenchField {
  readonly ours: AnyEntity['fields'][string];
  readonly rule: PeerRule;
  /** A right value as a peer has it: dates as ISO texts, which our sheet has as serials. */
  readonly right: (row: number, random: Random) => string | number;
  readonly wrong: (row: number, random: Random) => string | number;
}

const words = (name: string): { label: { en: string; fr: string }; help: { en: string; fr: string } } => ({
  label: { en: name, fr: name },
  help: { en: name, fr: name },
});

const digits = (random: Random, count: number): string =>
  String(below(random, 10 ** count)).padStart(count, '0');
const oneOf = (random: Random, values: readonly string[]): string =>
  values[below(random, values.length)] ?? '';
const legacyId = (row: number): string => `C-${String(100_000 + row)}`;
export const planCount = 5000;
const isoDate = (random: Random): string =>
  `${2015 + below(random, 12)}-0${1 + below(random, 9)}-${10 + below(random, 18)}`;
const amount = (random: Random): number => below(random, 1_000_000) / 100;

const text = (
  name: string,
  maxLength: number,
  required: boolean,
  right: BenchField['right'],
): BenchField => ({
  ours: kind.text({ ...words(name), maxLength, ...(required ? { required: 'always' as const } : {}) }),
  rule: { type: 'text', maxLength, required },
  right,
  wrong: (row, random) => {
    const untidy = [`  ${name} ${String(row)}`, `${name}  ${String(row)}`, `TÃ©lÃ©com ${String(row)}`];
    const wrong = [...untidy, `${name} 4111 1111 1111 1111`, required ? '' : 'x'.repeat(maxLength + 1)];
    return oneOf(random, wrong);
  },
});

const choice = (
  name: string,
  list: 'customerStatus' | 'language' | 'currency',
  values: string[],
): BenchField => ({
  ours: kind.choice({ ...words(name), list, required: 'always' }),
  rule: { type: 'choice', values },
  right: (_row, random) => oneOf(random, values),
  wrong: (_row, random) => `wrong ${below(random, 9)}`,
});

const date = (name: string): BenchField => ({
  ours: kind.date({ ...words(name), required: 'always' }),
  rule: { type: 'date', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
  right: (_row, random) => isoDate(random),
  wrong: () => '31 novembre',
});

const number = (max: number, ours: BenchField['ours'], right: BenchField['right']): BenchField => ({
  ours,
  rule: { type: 'number', min: 0, max, whole: ours.kind === 'integer' },
  right,
  wrong: (_row, random) => max + 1 + below(random, 100),
});

const pattern = (
  ours: BenchField['ours'],
  source: string,
  right: BenchField['right'],
  wrong: BenchField['wrong'],
): BenchField => ({ ours, rule: { type: 'pattern', pattern: source }, right, wrong });

const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'ON', 'PE', 'QC', 'SK'];
const emailShape = '^[^\\s@;,<>"]+@[^\\s@;,<>".]+(?:\\.[^\\s@;,<>".]+)+$';
const phoneShape = '^[2-9](?!11)(?!9\\d)\\d{2}-[2-9](?!11)\\d{2}-\\d{4}$';
const postalShape = '^[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d$';

const province: BenchField = {
  ours: kind.province({ ...words('Province'), required: 'always', countryField: 'country' }),
  rule: { type: 'choice', values: provinces },
  right: (_row, random) => oneOf(random, provinces),
  wrong: () => 'Qubec',
};

/** Twenty columns of our kinds: one unique key, one reference, and the shapes, lists, dates and ranges of a customer sheet. */
export const benchFields: Readonly<Record<string, BenchField>> = {
  legacyId: {
    ours: kind.legacyId,
    rule: { type: 'unique', maxLength: 50 },
    right: legacyId,
    wrong: (row, random) => (row === 0 ? '' : legacyId(below(random, row))),
  },
  name: text('Name', 100, true, (row) => `Télécom Abitibi ${String(row % 977)} inc.`),
  street: text('Street', 60, false, (row) => `${String(100 + (row % 9000))}, rue Sherbrooke Ouest`),
  status: choice('Status', 'customerStatus', ['Active', 'Suspended', 'Inactive']),
  language: choice('Language', 'language', ['en', 'fr']),
  currency: choice('Currency', 'currency', ['CAD', 'USD']),
  lines: number(9999, kind.integer({ ...words('Lines'), min: 0, max: 9999 }), (_row, random) =>
    below(random, 9999),
  ),
  deposit: number(
    10_000,
    kind.money({ ...words('Deposit'), scale: 2, min: '0', max: '10000' }),
    (_row, random) => amount(random),
  ),
  monthly: number(
    10_000,
    kind.money({ ...words('Monthly'), scale: 2, min: '0', max: '10000' }),
    (_row, random) => amount(random),
  ),
  discount: number(
    100,
    kind.percent({ ...words('Discount'), scale: 4, min: '0', max: '100' }),
    (_row, random) => below(random, 1000) / 10,
  ),
  since: date('Since'),
  renewal: date('Renewal'),
  email: pattern(
    kind.email({ ...words('E-mail'), required: 'always' }),
    emailShape,
    (row) => `client${String(row)}@exemple.ca`,
    () => 'client.exemple.ca',
  ),
  phone: pattern(
    kind.phone({ ...words('Phone'), required: 'always' }),
    phoneShape,
    (_row, random) => `514-55${String(below(random, 10))}-${digits(random, 4)}`,
    () => '155-0123',
  ),
  country: {
    ours: kind.country({ ...words('Country'), required: 'always' }),
    rule: { type: 'choice', values: ['CA'] },
    right: () => 'CA',
    wrong: () => '',
  },
  province,
  postalCode: pattern(
    kind.postalCode({ ...words('Postal Code'), required: 'always', countryField: 'country' }),
    postalShape,
    (_row, random) => `H${digits(random, 1)}B ${digits(random, 1)}A${digits(random, 1)}`,
    () => 'D1A 1A1',
  ),
  macAddress: pattern(
    kind.macAddress({ ...words('MAC Address'), required: 'always' }),
    '^(?:[0-9A-F]{2}:){5}[0-9A-F]{2}$',
    (_row, random) => `00:1A:${digits(random, 2)}:${digits(random, 2)}:${digits(random, 2)}:5E`,
    () => '00:1A:2B',
  ),
  transit: pattern(
    kind.code({ ...words('Transit'), required: 'always', maxLength: 5, format: 'bankTransit' }),
    '^\\d{5}$',
    (_row, random) => digits(random, 5),
    () => '12A45',
  ),
  plan: {
    ours: kind.reference({ ...words('Plan'), required: 'always', to: 'benchPlan' }),
    rule: { type: 'reference', maxLength: 100 },
    right: (_row, random) => `P-${String(below(random, planCount))}`,
    wrong: () => 'P-none',
  },
};

export const fieldNames: readonly string[] = Object.keys(benchFields);

const sheetWords = (name: string) => ({
  label: { en: name, fr: name },
  sheet: { en: name, fr: name },
  table: name,
});

const clients = defineEntity({
  name: 'benchClient',
  ...sheetWords('BenchClients'),
  purpose: words('Clients').help,
  key: ['legacyId'],
  referenceBy: 'legacyId',
  fields: Object.fromEntries(Object.entries(benchFields).map(([name, { ours }]) => [name, ours])),
});

const plans = defineEntity({
  name: 'benchPlan',
  ...sheetWords('BenchPlans'),
  purpose: words('Plans').help,
  key: ['legacyId'],
  referenceBy: 'legacyId',
  fields: { legacyId: kind.legacyId },
});

export const benchEntities = [clients, plans] as unknown as readonly AnyEntity[];
export const planIds: readonly string[] = Array.from({ length: planCount }, (_, row) => `P-${String(row)}`);

export type BenchRecord = Record<string, string | number>;

/** The same rows in the two forms contenders like best. */
export interface BenchSheet {
  /** As Office.js gives them. */
  readonly values: readonly (readonly Cell[])[];
  /** One object a row, dates as ISO texts. */
  readonly records: readonly BenchRecord[];
}

const badShare = 0.02;

const cellOf = (value: string | number, field: BenchField): Cell => {
  const day = field.rule.type === 'date' ? parseIsoDate(String(value)) : undefined;
  return (day && serialFromDate(day, '1900')) ?? value;
};

/** Rows of which 2 % of the cells are wrong; a wrong country leaves open what its postal code must be, so it stands alone. */
export function benchSheet(rowCount: number, seed = 4): BenchSheet {
  const random = seededRandom(seed);
  const columns = Object.entries(benchFields);
  const records: BenchRecord[] = [];
  const values: Cell[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const wrong = columns.map(() => random() < badShare);
    if (wrong[fieldNames.indexOf('country')])
      for (const name of ['postalCode', 'province']) wrong[fieldNames.indexOf(name)] = false;
    const record: BenchRecord = {};
    values.push(
      columns.map(([name, field], index) => {
        const value = (wrong[index] ? field.wrong : field.right)(row, random);
        record[name] = value;
        return cellOf(value, field);
      }),
    );
    records.push(record);
  }
  return { values: parsed(values), records: parsed(records) };
}

/** Rows as they are at hand where they come from Office.js or from a server: parsed from JSON. */
function parsed<Row>(rows: readonly Row[]): Row[] {
  const all: Row[] = [];
  for (let from = 0; from < rows.length; from += 10_000)
    all.push(...(JSON.parse(JSON.stringify(rows.slice(from, from + 10_000))) as Row[]));
  return all;
}
