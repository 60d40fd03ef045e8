import type { CanarySummary } from '../workflows/push/carry-waves';
import type { PushSummary } from '../workflows/push-workspace';

const again = 'When it is mended, push again with --resume: what is in stays as it is, the rest is sent.';

function lastLine({ failure, cancelled, canary, tied }: PushSummary): string {
  if (failure) return `Stopped half way. ${again}`;
  if (canary && canary.stops.length > 0) return `Stopped by its rules. ${again}`;
  if (cancelled) return 'Cancelled: the rows not sent are untouched.';
  return tied ? 'Totals tie.' : 'Totals do not tie.';
}

const ruleWords: Readonly<Record<CanarySummary['stops'][number]['rule'], string>> = {
  rejects: 'rejected rows',
  moneyVariance: 'sheets whose totals do not tie',
  unexpectedUpdates: 'rows that were there already although never sent',
  differences: 'fields that came back other than they were sent',
};

const shownDifferences = 20;

function canaryLines({ entities, strata, rows, fields, differences, waves, stops }: CanarySummary): string[] {
  const size = Object.values(entities).reduce((sum, count) => sum + count, 0);
  return [
    `Canary: ${String(size)} rows of ${String(strata)} kinds; ${String(fields)} fields of ${String(rows)} rows read back, ${String(differences.length)} differ. ${String(waves.sent)} of ${String(waves.of)} waves sent.`,
    ...differences
      .slice(0, shownDifferences)
      .map(
        ({ entity, rowKey, field, sent, stored }) =>
          `  ${entity}.${field} of ${rowKey}: ${String(sent ?? '—')} sent, ${String(stored ?? '—')} stored`,
      ),
    ...stops.map(
      ({ rule, found, allowed }) =>
        `  Stop: ${String(found)} ${ruleWords[rule]}, ${String(allowed)} allowed.`,
    ),
  ];
}

/** What a push did, for people. */
export function pushLines(summary: PushSummary): readonly string[] {
  const { dryRun, entities, controlTotals, fates, canary, notCarried, changedSince } = summary;
  const rows = Object.entries(entities).filter(([, counts]) => counts.rows > 0);
  return [
    `${dryRun ? 'Dry run' : 'Push'}: ${String(fates.in)} rows in SmartBilling, ${String(fates.notIn)} not in, ${String(fates.unknown)} unknown.`,
    ...(canary ? canaryLines(canary) : []),
    ...rows
      .filter(([name]) => notCarried[name] === undefined)
      .map(
        ([name, c]) =>
          `  ${name.padEnd(18)} ${String(c.rows)} rows: ${String(c.created)} created, ${String(c.updated)} updated, ${String(c.unchanged)} unchanged, ${String(c.skipped)} skipped, ${String(c.rejected)} rejected, ${String(c.notSent)} not sent`,
      ),
    ...Object.entries(changedSince).map(
      ([name, rowIds]) =>
        `  ${name.padEnd(18)} ${String(rowIds.length)} rows rejected because SmartBilling has other values since: each says which. --take-changes takes them over, --over-changes overwrites them`,
    ),
    ...Object.entries(notCarried).map(
      ([name, count]) => `  ${name.padEnd(18)} ${String(count)} rows: the connection has no place for them`,
    ),
    ...Object.entries(controlTotals).flatMap(([name, { sums, stored, notCompared = [] }]) => [
      ...Object.entries(sums).map(
        ([field, sum]) =>
          `  ${name}.${field}: ${sum} in the sheet, ${stored?.sums[field] ?? '—'} in SmartBilling`,
      ),
      ...notCompared.map((field) => `  ${name}.${field}: the connection has no place for it`),
    ]),
    lastLine(summary),
  ];
}
