import type { Canonical } from '../../entity/cell';
import type { DecodedTable, RuleFinding, TableFinding, TableRule } from '../../entity/entity';
import { compareDecimals, parseDecimal, zero, type Decimal } from '../../kernel/decimal';

interface Tier {
  readonly rowIndex: number;
  readonly from: Decimal;
  /** As the cell has it; null is without end. */
  readonly to: Canonical;
}

/** The tiers of each plan and first day, a blank day being one of its own; sets with an unreadable beginning are left out. */
function tierSets(lines: DecodedTable): Tier[][] {
  const [plans, days] = [lines.column('ratePlan'), lines.column('effectiveFrom')];
  const [froms, tos] = [lines.column('fromQty'), lines.column('toQty')];
  const sets = new Map<string, Tier[]>();
  const unreadable = new Set<string>();
  plans.forEach((plan, rowIndex) => {
    if (plan === null) return;
    const key = `${String(plan)}\n${String(days[rowIndex] ?? '')}`;
    const from = parseDecimal(String(froms[rowIndex] ?? ''));
    if (!from) {
      unreadable.add(key);
      return;
    }
    const tier = { rowIndex, from, to: tos[rowIndex] ?? null };
    const set = sets.get(key);
    if (set) set.push(tier);
    else sets.set(key, [tier]);
  });
  return [...sets]
    .filter(([key]) => !unreadable.has(key))
    .map(([, tiers]) => tiers.sort((a, b) => compareDecimals(a.from, b.from)));
}

const firstFromZero: RuleFinding = {
  field: 'fromQty',
  expected: {
    en: '0: the first tier of a plan begins there',
    fr: '0 : le premier palier d’un plan y commence',
  },
  example: '0',
};

const lastWithoutEnd: RuleFinding = {
  field: 'toQty',
  expected: { en: 'nothing: the last tier has no end', fr: 'rien : le dernier palier n’a pas de fin' },
};

const meets = (next: string): RuleFinding => ({
  field: 'toQty',
  expected: { en: `${next}, where the next tier begins`, fr: `${next}, où commence le palier suivant` },
  example: next,
});

function faultsOfSet(tiers: readonly Tier[], textOf: (tier: Tier) => string): TableFinding[] {
  return tiers.flatMap((tier, index) => {
    const { rowIndex } = tier;
    const next = tiers[index + 1];
    const end = tier.to === null ? undefined : parseDecimal(String(tier.to));
    const findings: TableFinding[] = [];
    if (index === 0 && compareDecimals(tier.from, zero) !== 0) findings.push({ ...firstFromZero, rowIndex });
    if (!next && end) findings.push({ ...lastWithoutEnd, rowIndex });
    if (next && (!end || compareDecimals(end, next.from) !== 0))
      findings.push({ ...meets(textOf(next)), rowIndex });
    return findings;
  });
}

/** V301: the tiers of a plan run from 0 without gap or overlap, and only the last is without end. */
export const tiersAreContiguous: TableRule = {
  code: 'V301',
  severity: 'error',
  reads: ['ratePlan', 'fromQty', 'toQty', 'effectiveFrom'],
  check(table) {
    const froms = table.column('fromQty');
    const textOf = ({ rowIndex }: Tier): string => String(froms[rowIndex]);
    return tierSets(table).flatMap((tiers) => faultsOfSet(tiers, textOf));
  },
};
