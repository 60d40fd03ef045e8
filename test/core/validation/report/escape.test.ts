import fc from 'fast-check';
import type { CheckReport, ReportLine } from '../../../../src/core/validation/report/check-report';
import { csvReport, plainText } from '../../../../src/core/validation/report/csv-report';
import { escapeHtml, htmlReport } from '../../../../src/core/validation/report/html-report';

const lineWith = (text: string): ReportLine => ({
  severity: 'warning',
  code: 'V001',
  rule: text,
  meaning: text,
  sheet: text,
  column: text,
  found: text,
  expected: text,
  example: text,
  message: text,
  cells: [{ cell: 'J2', rowId: 'row-1' }],
  waiver: { reason: text, by: text, at: '2026-11-22T12:00:00.000Z' },
});

const reportWith = (text: string, language: 'en' | 'fr'): CheckReport => ({
  language,
  moment: '2026-11-22 12:00',
  counts: { error: 0, warning: 1, info: 0 },
  rows: 1,
  ready: 1,
  truncated: false,
  lines: [lineWith(text)],
  waived: [lineWith(text)],
  fallen: [],
});

/** The fields of RFC 4180 records. */
function fieldsOf(csv: string, separator: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(field)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@x',
    ' =1',
    '\t=1',
    '＝1',
    'a;b',
    'a,b',
    '"',
    '\r\n=1',
    '</style><script>',
  ),
);

test('no text of a report becomes a tag, an attribute or an entity of the page', () => {
  const tags = (html: string): number => html.split('<').length;
  fc.assert(
    fc.property(anyText, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      // Blank and filled differ in one word only, so a page has as many tags whatever it says.
      expect(tags(htmlReport(reportWith(`${text}.`, 'en'), text))).toBe(
        tags(htmlReport(reportWith('plain', 'en'), 'plain')),
      );
    }),
  );
});

test('the page needs nothing but itself', () => {
  const html = htmlReport(reportWith('plain', 'fr'), 'atlas.xlsx');
  expect(html).not.toMatch(/<script|<link|<img|https?:|url\(/);
  expect(html).toContain('<html lang="fr-CA">');
});

test.each(['en', 'fr'] as const)('CSV in %s gives every text back, and no formula', (language) => {
  const separator = language === 'fr' ? ';' : ',';
  fc.assert(
    fc.property(anyText, (text) => {
      const csv = csvReport(reportWith(text, language));
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const records = fieldsOf(csv.slice(1), separator);
      expect(records).toHaveLength(3);
      for (const record of records.slice(1)) {
        expect(record).toHaveLength(14);
        expect(record[7]).toBe(plainText(text));
        for (const field of record) expect(field).not.toMatch(/^\s*[=+\-@]/);
      }
    }),
  );
});
