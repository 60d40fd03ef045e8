import type { CommissionTables } from '../commission-tables';
import type { CommissionRun } from '../result/commission-run';
import { none } from '../sales/name-index';
import { centScale, scaledInteger } from '../sales/numbers';
import { compareAmounts, earnedBy, type RunComparison } from './compare-runs';

/** What the old system paid each agent for periods within the run’s; rows without a period count by Paid Through. */
function paidByLegacy(
  tables: CommissionTables,
  { sales, from, to }: CommissionRun,
): ReadonlyMap<number, number> {
  const table = tables('legacyCommission');
  const paid = new Map<number, number>();
  for (let row = 0; row < (table?.rowCount ?? 0); row += 1) {
    const at = (field: string) => table?.column(field)[row] ?? null;
    const begins = at('periodFrom') ?? at('periodTo') ?? at('paidThrough');
    const ends = at('periodTo') ?? at('paidThrough') ?? at('periodFrom');
    const agent = sales.history.agents.find(at('agent'));
    const amount = scaledInteger(at('amount'), centScale);
    const isWithin = begins === null || ends === null ? false : String(begins) >= from && String(ends) <= to;
    if (agent === none || !isWithin || Number.isNaN(amount)) continue;
    paid.set(agent, (paid.get(agent) ?? 0) + amount);
  }
  return paid;
}

/** A past period paid again beside what the old system paid for it; `run` is over sales as if nothing had been paid. */
export const compareWithLegacy = (tables: CommissionTables, run: CommissionRun): RunComparison =>
  compareAmounts(
    run.sales.agents.all,
    paidByLegacy(tables, run),
    new Map(run.agents.map((pay) => [pay.agent, earnedBy(pay)])),
  );
