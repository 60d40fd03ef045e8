import type { Language } from '../../kernel/bilingual';
import type { CheckReport, ReportLine } from './check-report';
import { reportWords as words, severityWords } from './report-words';

/** By the list separator of the Excel that opens it (domain.md 6.4). */
const separators: Readonly<Record<Language, string>> = { en: ',', fr: ';' };

/** With these, and these after blanks, a spreadsheet takes a text for a formula. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that stays one when the file is opened as a spreadsheet: an apostrophe goes before what would be a formula. */
export const plainText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const headings = [
  'severity',
  'code',
  'rule',
  'sheet',
  'cell',
  'rowId',
  'column',
  'found',
  'expected',
  'example',
  'message',
  'reason',
  'by',
  'at',
] as const;

const record = (texts: readonly string[], separator: string): string =>
  `${texts.map((text) => quoted(plainText(text), separator)).join(separator)}\r\n`;

function cellRecords(line: ReportLine, language: Language): string {
  const { severity, code, rule, sheet, column, found, expected, example, message, waiver } = line;
  const kind = [severityWords[severity][language], code, rule, sheet];
  const cause = [column, found, expected, example, message];
  const standing = [waiver?.reason ?? '', waiver?.by ?? '', waiver?.at ?? ''];
  return line.cells
    .map(({ cell, rowId }) => record([...kind, cell, rowId, ...cause, ...standing], separators[language]))
    .join('');
}

/** The report as CSV for a person’s Excel: one line a cell, UTF-8 with a byte order mark, waived ones last. */
export function csvReport({ language, lines, waived }: CheckReport): string {
  const heading = record(
    headings.map((name) => words[name][language]),
    separators[language],
  );
  return `\uFEFF${heading}${[...lines, ...waived].map((line) => cellRecords(line, language)).join('')}`;
}
