import type { Bilingual } from '../kernel/bilingual';
import type { CheckedTables } from '../validation/checked-tables';
import { balanceIdentities, type BalanceIdentity } from './balance-identities';
import { compareLegacy, legacyRows, type LegacyComparison, type Verdict } from './compare-legacy';
import { countStatuses, type StatusCounts } from './count-statuses';
import { findLinkGaps, type LinkGap } from './find-link-gaps';
import { takeMeasure, type MeasureTaken } from './take-measure';
import { totalDeclarations } from './total-declarations';
import { TotalsReading } from './totals-reading';

/** One reconciliation total: what the sheets give, and what the old system's reports say of it. */
export interface TotalTaken {
  readonly id: string;
  readonly label: Bilingual;
  /** The first is the grand total; none where no sheet of the workbook says it. */
  readonly measures: readonly MeasureTaken[];
  readonly later: Bilingual | undefined;
  /** One for each row of the Control Totals sheet about it. */
  readonly comparisons: readonly LegacyComparison[];
  readonly verdict: Verdict;
}

/** What the sheets add up to at one moment (domain.md 6.2). */
export interface WorkspaceTotals {
  readonly totals: readonly TotalTaken[];
  readonly statuses: readonly StatusCounts[];
  readonly links: readonly LinkGap[];
  readonly identities: readonly BalanceIdentity[];
}

/** One difference is enough to differ; a figure the workbook has not is said before the ones that agree. */
function verdictOf(measures: readonly MeasureTaken[], comparisons: readonly LegacyComparison[]): Verdict {
  const verdicts = new Set(comparisons.map(({ verdict }) => verdict));
  if (verdicts.has('differs')) return 'differs';
  if (measures.length === 0 || verdicts.has('notInWorkbook')) return 'notInWorkbook';
  return verdicts.has('equal') ? 'equal' : 'noLegacy';
}

/** All set-level totals of the checked sheets; a pure function of their rows, in whichever order they stand. */
export function workspaceTotals(checked: CheckedTables): WorkspaceTotals {
  const reading = new TotalsReading(checked);
  const legacy = legacyRows(reading);
  const totals = totalDeclarations.map(({ id, measures, later }): TotalTaken => {
    const taken = measures
      .filter(({ entity }) => reading.table(entity) !== undefined)
      .map((measure) => takeMeasure(reading, measure));
    const comparisons = (legacy.get(id) ?? []).map((row) => compareLegacy(reading, id, taken, row));
    const label = checked.lists.find('controlTotal', id)?.label ?? { en: id, fr: id };
    return { id, label, measures: taken, later, comparisons, verdict: verdictOf(taken, comparisons) };
  });
  return {
    totals,
    statuses: countStatuses(checked),
    links: findLinkGaps(reading),
    identities: balanceIdentities(reading),
  };
}

/** Whether nothing speaks against the workbook: no total differs, every customer that can be judged balances. */
export const totalsAgree = ({ totals, identities }: WorkspaceTotals): boolean =>
  totals.every(({ verdict }) => verdict !== 'differs') &&
  identities.every(({ unbalanced }) => unbalanced.length === 0);
