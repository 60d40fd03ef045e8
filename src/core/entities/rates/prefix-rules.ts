import type { Canonical } from '../../entity/cell';
import type { DecodedTable, TableFinding, TableRule } from '../../entity/entity';
import { overlapsAmong } from './effective-periods';
import { byTimeBand, linesByPlan } from './plan-lines';

/** Rows of one plan, prefix and time band; only those prefixes that several rows share. */
function* rowsOfOnePrefix(lines: DecodedTable): Generator<readonly number[]> {
  for (const prefixes of linesByPlan(lines).values())
    for (const rows of prefixes.values()) if (rows.length > 1) yield* byTimeBand(lines, rows);
}

/** V302: which of two lines with one prefix, time band and first day is meant cannot be told. */
export const prefixOnce: TableRule = {
  code: 'V302',
  severity: 'error',
  reads: ['ratePlan', 'prefix', 'timeBand', 'effectiveFrom'],
  check(table) {
    const froms = table.column('effectiveFrom');
    const findings: TableFinding[] = [];
    for (const rows of rowsOfOnePrefix(table)) {
      const first = new Map<Canonical, number>();
      for (const rowIndex of rows) {
        const from = froms[rowIndex] ?? null;
        const before = first.get(from);
        if (before === undefined) first.set(from, rowIndex);
        else findings.push({ rowIndex, field: 'prefix', expected: onlyOnce(before) });
      }
    }
    return findings;
  },
};

const onlyOnce = (first: number): { en: string; fr: string } => ({
  en: `a prefix once per plan, time band and date; row ${String(first + 1)} of the data has it first`,
  fr: `un préfixe une seule fois par plan, plage et date; la ligne ${String(first + 1)} des données l’a en premier`,
});

/** V308. */
export const linesDoNotOverlap: TableRule = {
  code: 'V308',
  severity: 'error',
  reads: ['ratePlan', 'prefix', 'timeBand', 'effectiveFrom', 'effectiveTo'],
  check: (table) => [...rowsOfOnePrefix(table)].flatMap((rows) => overlapsAmong(table, rows)),
};

/** Everything of a line that decides what a call costs, and when. */
const tellingFields = [
  'timeBand',
  'effectiveFrom',
  'effectiveTo',
  'ratePerUnit',
  'costPerUnit',
  'connectionFee',
  'minimumInterval',
  'increment',
  'rateUnit',
  'grace',
  'includedSecondsPerCall',
  'minimumCost',
  'blocked',
];

/** Blank, No and a zero say the same of a fee or a flag. */
const said = (value: Canonical): string => {
  const text = value === null || value === false ? '' : String(value);
  return text === '0' || text === '0.00' ? '' : text;
};

/** The longest prefix of the plan that begins this one; undefined when none does. */
function coveringPrefix(prefix: string, prefixes: { has(prefix: string): boolean }): string | undefined {
  for (let length = prefix.length - 1; length > 0; length -= 1) {
    const shorter = prefix.slice(0, length);
    if (prefixes.has(shorter)) return shorter;
  }
  return undefined;
}

/** V303: all lines of a prefix say what those of the prefix that covers it say, so that calls cost the same without it. */
export const noRedundantPrefix: TableRule = {
  code: 'V303',
  severity: 'warning',
  reads: ['ratePlan', 'prefix', ...tellingFields],
  check(table) {
    const columns = tellingFields.map((field) => table.column(field));
    const tell = (rows: readonly number[]): string =>
      rows
        .map((rowIndex) => columns.map((column) => said(column[rowIndex] ?? null)).join('|'))
        .sort()
        .join('\n');
    return [...linesByPlan(table).values()].flatMap((prefixes) =>
      [...prefixes].flatMap(([prefix, rows]) => {
        const covering = coveringPrefix(prefix, prefixes);
        const others = covering === undefined ? undefined : prefixes.get(covering);
        if (!others || others.length !== rows.length || tell(others) !== tell(rows)) return [];
        return rows.map((rowIndex) => ({ rowIndex, field: 'prefix', expected: unlike(String(covering)) }));
      }),
    );
  },
};

const unlike = (covering: string): { en: string; fr: string } => ({
  en: `a price of its own, or no line: ${covering} already says the same`,
  fr: `un prix qui lui est propre, ou pas de ligne : ${covering} dit déjà la même chose`,
});
