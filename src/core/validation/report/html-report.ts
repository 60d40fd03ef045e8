import type { Bilingual, Language } from '../../kernel/bilingual';
import { shownInstant, type CheckReport, type FallenWaiver, type ReportLine } from './check-report';
import { reportStyle } from './report-style';
import { andMore, reportWords as words, severityTotals, severityWords, shownCount } from './report-words';

/** Cells named in a line; of the others only how many there are. */
const cellsNamed = 12;
/** Lines written of one rule: past them a person needs the workbook, not a page. */
const linesShown = 500;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters no HTML document may hold, as a sign that something stood there. */
// eslint-disable-next-line no-control-regex -- these are the ones
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** A text as HTML shows it, letter for letter. */
export const escapeHtml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

interface Column {
  readonly heading: Bilingual;
  /** Of the table, in hundredths. */
  readonly width: number;
  readonly number?: true;
  /** As HTML. */
  readonly cell: (line: ReportLine, language: Language) => string;
}

function cellsOf({ cells }: ReportLine, language: Language): string {
  const named = cells.slice(0, cellsNamed).map(({ cell }) => cell);
  const more = cells.length - named.length;
  return escapeHtml(`${named.join(', ')}${more > 0 ? ` ${andMore(more, language)}` : ''}`);
}

const foundOf = (found: string, language: Language): string =>
  found === ''
    ? `<span class="blank">${escapeHtml(words.blank[language])}</span>`
    : `<span class="found">${escapeHtml(found)}</span>`;

const columns: readonly Column[] = [
  { heading: words.sheet, width: 13, cell: ({ sheet }) => escapeHtml(sheet) },
  { heading: words.column, width: 14, cell: ({ column }) => escapeHtml(column) },
  { heading: words.found, width: 18, cell: ({ found }, language) => foundOf(found, language) },
  { heading: words.expected, width: 24, cell: ({ expected }) => escapeHtml(expected) },
  { heading: words.example, width: 14, cell: ({ example }) => escapeHtml(example) },
  {
    heading: words.count,
    width: 9,
    number: true,
    cell: ({ cells }, language) => shownCount(cells.length, language),
  },
  { heading: words.where, width: 15, cell: cellsOf },
];

/** Of a waived line, why takes the place of what would be right. */
const waivedColumns: readonly Column[] = [
  ...columns.slice(0, 3),
  { heading: words.reason, width: 22, cell: ({ waiver }) => escapeHtml(waiver?.reason ?? '') },
  {
    heading: words.by,
    width: 13,
    cell: ({ waiver }) => escapeHtml(waiver ? `${waiver.by}, ${shownInstant(waiver.at)}` : ''),
  },
  ...columns.slice(5),
];

const className = ({ number }: Column): string => (number ? ' class="number"' : '');

function tableOf(lines: readonly ReportLine[], shown: readonly Column[], language: Language): string {
  const all = shown.reduce((sum, { width }) => sum + width, 0);
  const widths = shown.map(({ width }) => `<col style="width:${String(Math.round((width * 100) / all))}%">`);
  const head = shown.map(
    (column) => `<th scope="col"${className(column)}>${escapeHtml(column.heading[language])}</th>`,
  );
  const rows = lines
    .slice(0, linesShown)
    .map(
      (line) =>
        `<tr>${shown.map((column) => `<td${className(column)}>${column.cell(line, language)}</td>`).join('')}</tr>`,
    );
  const left = lines.length - linesShown;
  const rest = left > 0 ? `<p class="about">${escapeHtml(andMore(left, language))}</p>` : '';
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>${rest}`;
}

const cellCount = (lines: readonly ReportLine[]): number =>
  lines.reduce((sum, { cells }) => sum + cells.length, 0);

/** All causes of one rule at one severity, the rules in the order of their heaviest line. */
function sections(lines: readonly ReportLine[], shown: readonly Column[], language: Language): string {
  const byRule = new Map<string, ReportLine[]>();
  for (const line of lines) {
    const key = `${line.severity} ${line.code}`;
    const rule = byRule.get(key);
    if (rule) rule.push(line);
    else byRule.set(key, [line]);
  }
  return [...byRule.values()]
    .map((same) => {
      const [first] = same;
      if (!first) return '';
      const { severity, code, rule, meaning } = first;
      const mark = `<span class="mark ${severity}">${escapeHtml(severityWords[severity][language])}</span>`;
      const count = `<span class="count">× ${shownCount(cellCount(same), language)}</span>`;
      return `<section><h2>${mark} ${escapeHtml(`${code} ${rule}`)} ${count}</h2>
<p class="about">${escapeHtml(meaning)}</p>${tableOf(same, shown, language)}</section>`;
    })
    .join('\n');
}

function totalsOf(report: CheckReport): string {
  const { language, counts, rows, ready, waived } = report;
  const totals: readonly (readonly [Bilingual, number])[] = [
    [severityTotals.error, counts.error],
    [severityTotals.warning, counts.warning],
    [severityTotals.info, counts.info],
    [words.waivedCount, cellCount(waived)],
    [words.rows, rows],
    [words.ready, ready],
  ];
  const boxes = totals.map(
    ([label, count]) =>
      `<div><dt>${escapeHtml(label[language])}</dt><dd>${shownCount(count, language)}</dd></div>`,
  );
  return `<dl class="totals">${boxes.join('')}</dl>`;
}

const fallenItem = ({ code, rule, sheet, column, found, reason, by, at }: FallenWaiver): string =>
  `<li>${escapeHtml(`${code} ${rule} – ${sheet}, ${column}, “${found}”: ${reason} (${by}, ${shownInstant(at)})`)}</li>`;

function fallenOf({ fallen, language }: CheckReport): string {
  if (fallen.length === 0) return '';
  return `<section><h2>${escapeHtml(words.fallen[language])}</h2>
<p class="about">${escapeHtml(words.fallenAbout[language])}</p><ul>${fallen.map(fallenItem).join('\n')}</ul></section>`;
}

function waivedOf({ waived, language }: CheckReport): string {
  if (waived.length === 0) return '';
  return `<h1 class="waived">${escapeHtml(words.waivedCount[language])}</h1>
<p class="about">${escapeHtml(words.waivedAbout[language])}</p>${sections(waived, waivedColumns, language)}`;
}

/** The report as one page that stands by itself: no script, no other file; it prints on landscape paper. */
export function htmlReport(report: CheckReport, name: string): string {
  const { language, lines, moment, truncated } = report;
  const title = escapeHtml(`${words.title[language]} – ${name}`);
  const nothing = lines.length === 0 ? `<p>${escapeHtml(words.clean[language])}</p>` : '';
  const more = truncated ? `<p>${escapeHtml(words.truncated[language])}</p>` : '';
  return `<!doctype html>
<html lang="${language}-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${reportStyle}</style></head>
<body><h1>${title}</h1><p class="about">${escapeHtml(`${words.checked[language]} ${moment}`)}</p>
${totalsOf(report)}${more}${nothing}
${sections(lines, columns, language)}
${waivedOf(report)}
${fallenOf(report)}
</body></html>
`;
}
