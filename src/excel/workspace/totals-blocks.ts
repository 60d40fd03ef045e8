import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { ReferenceLists } from '../../core/entity/reference-list';
import type { Language } from '../../core/kernel/bilingual';
import { identityTerms, type IdentityAmounts } from '../../core/totals/balance-identities';
import { gapsByWeight } from '../../core/totals/find-link-gaps';
import { comparedAmounts, totalLines, type TotalLine } from '../../core/totals/total-lines';
import type { WorkspaceTotals } from '../../core/totals/workspace-totals';
import { figureCell } from './figure-cell';
import type { ReportBlock } from './report-block';
import { othersAgree, termWords, totalsWords as words, verdictWords } from './totals-words';

/** What the sheet is written from. */
export interface TotalsReport {
  readonly totals: WorkspaceTotals;
  readonly registry: readonly AnyEntity[];
  readonly lists: ReferenceLists;
  readonly language: Language;
}

/** A titled table of the sheet. */
export interface TotalsBlock extends ReportBlock {
  /** By row: the verdict, by which it is tinted. */
  readonly verdicts?: readonly TotalLine['verdict'][];
}

/** Figures shown of a total: those that differ, then a few that agree. */
const shownDiffering = 40;
const shownAgreeing = 6;

const isSettled = ({ verdict }: TotalLine): boolean => verdict === 'equal' || verdict === 'notInWorkbook';

function shownLines(lines: readonly TotalLine[]): readonly TotalLine[] {
  const settled = lines.filter(isSettled).slice(0, shownAgreeing);
  const differing = lines.filter(({ verdict }) => verdict === 'differs').slice(0, shownDiffering);
  return [...differing, ...settled, ...lines.filter(({ verdict }) => verdict === 'noLegacy')];
}

const labelOf = ({ lists, language }: TotalsReport, list: string, code: string): string =>
  lists.find(list, code)?.label[language] ?? code;

function figureName(report: TotalsReport, { kind, by, value, unit, currency }: TotalLine): string {
  const { language } = report;
  const what = unit === 'count' ? words.count[language] : `${words.amount[language]} ${currency}`.trim();
  const part = by === '' ? '' : `${labelOf(report, 'controlTotalBreakdown', by)} ${value}`;
  return [kind?.[language] ?? '', part, what].filter(Boolean).join(' · ');
}

/** Totals with their figures, legacy beside workbook. */
export function totalsBlock(report: TotalsReport): TotalsBlock {
  const { totals, language } = report;
  const rows: Cell[][] = [];
  const counts: boolean[] = [];
  const verdicts: TotalLine['verdict'][] = [];
  for (const total of totals.totals) {
    const lines = totalLines(total);
    const put = (cells: Cell[], isCount: boolean, verdict: TotalLine['verdict']): void => {
      rows.push([total.label[language], ...cells, verdictWords[verdict][language]]);
      counts.push(isCount);
      verdicts.push(verdict);
    };
    const shown = shownLines(lines);
    for (const line of shown) {
      const figures = [line.legacy, line.workbook, line.difference].map(figureCell);
      put([figureName(report, line), ...figures], line.unit === 'count', line.verdict);
    }
    if (lines.length > shown.length)
      put([othersAgree(lines.length - shown.length)[language], '', '', ''], true, total.verdict);
    if (total.later) put([total.later[language], '', '', ''], true, 'notInWorkbook');
  }
  const headings = [words.total, words.figure, words.legacy, words.workbook, words.difference, words.verdict];
  return {
    title: words.title[language],
    headings: headings.map((one) => one[language]),
    rows,
    counts,
    verdicts,
  };
}

const statusOrder = ['Ready', 'Warning', 'Error'];

/** Rows of each sheet by status; sheets without rows are left out. */
export function statusBlock(report: TotalsReport): TotalsBlock {
  const { totals, registry, language } = report;
  const filled = totals.statuses.filter(({ rows }) => rows > 0);
  const others = filled.flatMap(({ byStatus }) => Object.keys(byStatus));
  const statuses = [...new Set([...statusOrder, ...others])];
  const sheetOf = new Map(registry.map((entity) => [entity.name, entity.sheet[language]]));
  return {
    title: words.statuses[language],
    headings: [
      words.sheetColumn[language],
      ...statuses.map((code) => labelOf(report, 'rowStatus', code)),
      words.rows[language],
    ],
    rows: filled.map(({ entity, rows, byStatus }) => [
      sheetOf.get(entity) ?? entity,
      ...statuses.map((code) => byStatus[code] ?? 0),
      rows,
    ]),
    counts: filled.map(() => true),
  };
}

/** Legacy and workbook amounts of each total that has both. */
export function sidesBlock({ totals, language }: TotalsReport): TotalsBlock {
  return {
    title: words.sides[language],
    headings: [words.total[language], words.legacy[language], words.workbook[language]],
    rows: comparedAmounts(totals.totals).map(({ id, currency, legacy, workbook }) => [
      `${id} ${currency}`,
      figureCell(legacy),
      figureCell(workbook),
    ]),
  };
}

const shownServices = 12;

/** The recurring charges of the heaviest services, each currency a column. */
export function mrcBlock({ totals, language }: TotalsReport): TotalsBlock {
  const taken = totals.totals.find(({ id }) => id === 'R3')?.measures[0];
  const currencies = Object.keys(taken?.whole.amounts ?? {});
  const size = (amounts: Readonly<Record<string, string>>): number =>
    Math.max(0, ...Object.values(amounts).map((text) => Math.abs(Number(text))));
  const heaviest = [...(taken?.parts('Service') ?? [])].sort(
    ([, a], [, b]) => size(b.amounts) - size(a.amounts),
  );
  return {
    title: words.mrc[language],
    headings: [words.service[language], ...currencies],
    rows: heaviest
      .slice(0, shownServices)
      .map(([service, { amounts }]) => [
        service || words.noService[language],
        ...currencies.map((currency) => figureCell(amounts[currency] ?? '0')),
      ]),
  };
}

/** Orphans and childless rows, where there are any. */
export function linksBlock({ totals, registry, language }: TotalsReport): TotalsBlock {
  const byName = new Map(registry.map((entity) => [entity.name, entity]));
  const sheet = (name: string): string => byName.get(name)?.sheet[language] ?? name;
  const gaps = gapsByWeight(totals.links);
  return {
    title: words.links[language],
    headings: [words.parent, words.child, words.field, words.orphans, words.childless].map(
      (one) => one[language],
    ),
    rows: gaps.map(({ parent, child, field, orphans, childless }) => [
      sheet(parent),
      sheet(child),
      byName.get(child)?.fields[field]?.label[language] ?? field,
      orphans.length,
      childless.length,
    ]),
    counts: gaps.map(() => true),
  };
}

const shownCustomers = 200;

/** The identity of each currency, then the customers that do not balance, the heaviest first. */
export function identityBlock({ totals, language }: TotalsReport): TotalsBlock {
  const cells = (first: string, currency: string, amounts: IdentityAmounts): Cell[] => [
    first,
    currency,
    ...identityTerms.map((term) => figureCell(amounts[term])),
    figureCell(amounts.difference),
  ];
  const terms = identityTerms.map((term) => termWords[term][language]);
  return {
    title: words.identities[language],
    under: words.identityHow[language],
    headings: [words.customer[language], '', ...terms, words.difference[language]],
    rows: totals.identities.flatMap(({ currency, judged, total, unbalanced }) => [
      cells(`${words.all[language]} (${String(judged)})`, currency, total),
      ...unbalanced.slice(0, shownCustomers).map((one) => cells(one.customer, currency, one)),
    ]),
  };
}
