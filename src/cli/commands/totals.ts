import { resolve } from 'node:path';
import type { Language } from '../../core/kernel/bilingual';
import type { BalanceIdentity } from '../../core/totals/balance-identities';
import { gapsByWeight, type LinkGap } from '../../core/totals/find-link-gaps';
import { breakdownsOf, type MeasureTaken } from '../../core/totals/take-measure';
import { agreement, totalLines, type TotalLine } from '../../core/totals/total-lines';
import { totalsAgree, type TotalTaken, type WorkspaceTotals } from '../../core/totals/workspace-totals';
import { todayOf } from '../../workflows/clock';
import { readTotals, writeTotalsSheet } from '../../workflows/workspace-totals';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface TotalsOptions {
  /** Whether the Totals sheet is written; to `out`, which is never the file itself. */
  readonly sheet: boolean;
  readonly out?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const measureJson = (taken: MeasureTaken, language: Language): Record<string, unknown> => ({
  kind: taken.measure.kind?.[language] ?? '',
  ...taken.whole,
  by: Object.fromEntries(
    breakdownsOf(taken.measure).map((by) => [by, Object.fromEntries(taken.parts(by))] as const),
  ),
  months: Object.fromEntries(taken.months()),
});

const totalJson = ({ id, label, measures, later, comparisons, verdict }: TotalTaken, language: Language) => ({
  id,
  label: label[language],
  verdict,
  later: later?.[language] ?? '',
  measures: measures.map((taken) => measureJson(taken, language)),
  comparisons,
});

const linkJson = ({ orphans, childless, ...link }: LinkGap) => ({
  ...link,
  orphans: [...orphans],
  childless: [...childless],
});

const marks: Readonly<Record<TotalLine['verdict'], string>> = {
  equal: '=',
  differs: '≠',
  noLegacy: ' ',
  notInWorkbook: '?',
};

const shownLines = 6;

function linesOfTotal(total: TotalTaken, language: Language): string[] {
  const lines = totalLines(total);
  return [
    total.label[language],
    ...lines.slice(0, shownLines).map(({ kind, by, value, unit, currency, ...line }) => {
      const what = [kind?.[language], `${by} ${value}`.trim(), unit === 'count' ? '' : currency];
      const legacy = (line.legacy ?? '—').padStart(16);
      const workbook = (line.workbook ?? '—').padStart(16);
      return `  ${marks[line.verdict]} ${what.filter(Boolean).join(' ').padEnd(36)}${legacy}${workbook}${(line.difference ?? '').padStart(14)}`;
    }),
    ...(lines.length > shownLines
      ? [`    … and ${String(lines.length - shownLines)} more figures (--json lists all).`]
      : []),
    ...(total.later ? [`    ${total.later[language]}`] : []),
  ];
}

const linesOfIdentity = ({ currency, judged, unbalanced, total }: BalanceIdentity): string[] => [
  `Balance identity ${currency}: ${String(judged - unbalanced.length)} of ${String(judged)} customers balance, difference ${total.difference}.`,
  ...unbalanced.slice(0, shownLines).map(({ customer, difference }) => `  ≠ ${customer} ${difference}`),
];

function linesOf(totals: WorkspaceTotals, language: Language): string[] {
  const { agree, compared } = agreement(totals.totals);
  const gaps = gapsByWeight(totals.links);
  return [
    `${String(agree)} of ${String(compared)} totals that have a legacy figure agree. Old system, workbook, difference:`,
    ...totals.totals.flatMap((total) => linesOfTotal(total, language)),
    ...totals.identities.flatMap(linesOfIdentity),
    ...gaps.map(
      ({ parent, child, field, orphans, childless }) =>
        `${child}.${field}: ${String(orphans.length)} without ${parent}; ${parent} without ${child}: ${String(childless.length)}.`,
    ),
  ];
}

/** `sbm totals FILE.xlsx`: what the sheets add up to beside the old system's figures; exit code 1 when they differ. */
export async function totalsCommand(
  context: CommandContext,
  file: string,
  options: TotalsOptions,
): Promise<ExitCode> {
  const { out = null, sheet, lang } = options;
  if (sheet !== (out !== null))
    throw new UsageError('--sheet and --out go together: the copy that gets the sheet.');
  if (out !== null && resolve(out) === resolve(file))
    throw new UsageError('--out saves a copy: give it another name than the workbook itself.');
  const today = todayOf(context.now());
  const { totals } = await withProgress(context, (onProgress) =>
    editWorkbookFile(
      file,
      async (session) => {
        const read = await readTotals(session, { today }, { onProgress });
        if (sheet) await writeTotalsSheet(session, read, { today });
        return read;
      },
      out,
    ),
  );
  const agrees = totalsAgree(totals);
  const json = options.json && {
    agrees,
    totals: totals.totals.map((total) => totalJson(total, lang)),
    statuses: totals.statuses,
    links: totals.links.map(linkJson),
    identities: totals.identities,
  };
  printResult(context, options.json, json, options.json ? [] : linesOf(totals, lang));
  return agrees ? exitCodes.done : exitCodes.dataErrors;
}
