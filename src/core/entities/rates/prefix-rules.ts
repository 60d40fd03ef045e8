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

/** Everything of a line that decides what a call costs, and when; what most often differs first. */
const tellingFields = [
  'ratePerUnit',
  'timeBand',
  'effectiveFrom',
  'effectiveTo',
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

/** Finds the longest prefix of the plan that begins another; only lengths the plan has are tried. */
function coveringIn(prefixes: ReadonlyMap<string, unknown>): (prefix: string) => string | undefined {
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return (prefix) => {
    const length = lengths.find(
      (shorter) => shorter < prefix.length && prefixes.has(prefix.slice(0, shorter)),
    );
    return length === undefined ? undefined : prefix.slice(0, length);
  };
}

/** V303: all lines of a prefix say what those of the prefix that covers it say, so that calls cost the same without it. */
export const noRedundantPrefix: TableRule = {
  code: 'V303',
  severity: 'warning',
  reads: ['ratePlan', 'prefix', ...tellingFields],
  check(table) {
    const columns = tellingFields.map((field) => table.column(field));
    const sayTheSame = (one: number, other: number): boolean =>
      columns.every((column) => said(column[one] ?? null) === said(column[other] ?? null));
    return [...linesByPlan(table).values()].flatMap((prefixes) => {
      const coveringOf = coveringIn(prefixes);
      return [...prefixes].flatMap(([prefix, rows]) => {
        const covering = coveringOf(prefix);
        const others = covering === undefined ? undefined : prefixes.get(covering);
        if (covering === undefined || others?.length !== rows.length) return [];
        if (!rows.every((row) => others.some((other) => sayTheSame(row, other)))) return [];
        return rows.map((rowIndex) => ({ rowIndex, field: 'prefix', expected: unlike(covering) }));
      });
    });
  },
};

const unlike = (covering: string): { en: string; fr: string } => ({
  en: `a price of its own, or no line: ${covering} already says the same`,
  fr: `un prix qui lui est propre, ou pas de ligne : ${covering} dit déjà la même chose`,
});
