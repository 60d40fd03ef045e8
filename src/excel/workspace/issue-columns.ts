import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { shownInstant, type ReportLine } from '../../core/validation/report/check-report';
import { andMore, reportWords as words, severityWords } from '../../core/validation/report/report-words';

/** Cells named beside the first. */
const cellsNamed = 15;
/** A column of the Issues sheet. */
interface IssueColumn {
  readonly heading: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly wraps?: true;
  readonly cell: (line: ReportLine, language: Language) => string | number;
}

function furtherCells({ cells }: ReportLine, language: Language): string {
  const named = cells.slice(1, 1 + cellsNamed).map(({ cell }) => cell);
  const more = cells.length - 1 - named.length;
  return `${named.join(', ')}${more > 0 ? ` ${andMore(more, language)}` : ''}`;
}

/** What its line leads to. */
export const firstCell = ({ cells }: ReportLine): string => cells[0]?.cell ?? '';

/** The columns of the Issues sheet, in order. */
export const issueColumns: readonly IssueColumn[] = [
  { heading: words.severity, width: 17, cell: ({ severity }, language) => severityWords[severity][language] },
  { heading: words.code, width: 8, cell: ({ code }) => code },
  { heading: words.rule, width: 32, wraps: true, cell: ({ rule }) => rule },
  { heading: words.sheet, width: 20, wraps: true, cell: ({ sheet }) => sheet },
  { heading: words.column, width: 22, wraps: true, cell: ({ column }) => column },
  { heading: words.found, width: 26, wraps: true, cell: ({ found }) => found },
  { heading: words.expected, width: 44, wraps: true, cell: ({ expected }) => expected },
  { heading: words.example, width: 18, wraps: true, cell: ({ example }) => example },
  { heading: words.count, width: 10, cell: ({ cells }) => cells.length },
  { heading: words.firstCell, width: 17, cell: firstCell },
  { heading: words.furtherCells, width: 36, wraps: true, cell: furtherCells },
  {
    heading: words.waived,
    width: 44,
    wraps: true,
    cell: ({ waiver }) => (waiver ? `${waiver.reason} (${waiver.by}, ${shownInstant(waiver.at)})` : ''),
  },
];

/** Where the column of the links stands. */
export const linkColumn = issueColumns.findIndex(({ heading }) => heading === words.firstCell);
