import fc from 'fast-check';
import {
  matchDocuments,
  type DocumentFile,
  type DocumentInvoice,
} from '../../../src/core/documents/match-documents';

const invoice = (number: string, more: Partial<DocumentInvoice> = {}): DocumentInvoice => ({
  rowId: number,
  number,
  account: 'A-1',
  date: '2026-10-01',
  id: null,
  ...more,
});
const file = (path: string, more: Partial<DocumentFile> = {}): DocumentFile => ({
  path,
  size: 10,
  sha256: path,
  ...more,
});
const patterns = ['{account}_{invoice}_{yyyymmdd}.pdf', '{invoice}.pdf'];

test.each<[string, DocumentFile, readonly DocumentInvoice[], string]>([
  ['by the pattern', file('A-1_I-7_20261001.pdf'), [invoice('I-7')], 'pattern'],
  ['by the pattern, whatever the case', file('a-1_i-7_20261001.PDF'), [invoice('I-7')], 'pattern'],
  [
    'by account, where two brands number alike',
    file('A-2_7_20261001.pdf'),
    [invoice('7'), invoice('7', { rowId: 'x', account: 'A-2' })],
    'pattern',
  ],
  ['by the number in the name', file('2026/facture no I-7 (copie).pdf'), [invoice('I-7')], 'number'],
  ['by the longest number', file('scan 1001-2.pdf'), [invoice('1001'), invoice('1001-2')], 'number'],
  ['by what it says', file('scan 17.pdf', { text: 'Facture I-7 du 1 octobre' }), [invoice('I-7')], 'content'],
])('a file is matched %s', (_how, one, invoices, by) => {
  const { matched } = matchDocuments([one], invoices, patterns);
  expect(matched).toMatchObject([{ file: one, invoice: invoices.at(-1), by }]);
});

test.each<[string, readonly DocumentFile[], readonly DocumentInvoice[], string]>([
  ['another date than its invoice', [file('A-1_I-7_20261002.pdf')], [invoice('I-7')], 'contradicts'],
  ['a number that is too short', [file('scan 7.pdf')], [invoice('7')], 'unknown'],
  ['a part of a number', [file('1001.pdf')], [invoice('100')], 'unknown'],
  ['two invoices in its name', [file('I-7 et I-8.pdf')], [invoice('I-7'), invoice('I-8')], 'ambiguous'],
  ['a second file', [file('I-7.pdf'), file('I-7 v2.pdf')], [invoice('I-7')], 'second'],
  [
    'the same bytes',
    [file('I-7.pdf'), file('a copy.pdf', { sha256: 'I-7.pdf' })],
    [invoice('I-7')],
    'duplicate',
  ],
  ['no PDF', [file('I-7.pdf', { fault: 'notPdf' })], [invoice('I-7')], 'notPdf'],
])('%s goes to no invoice and is told', (_what, files, invoices, reason) => {
  const { withoutInvoice } = matchDocuments(files, invoices, patterns);
  expect(withoutInvoice.map((stray) => stray.reason)).toEqual([reason]);
});

test('every file and every invoice is in one list, in whatever order they come', () => {
  const number = fc.constantFrom('I-1', 'I-2', 'I-3', 'I-10');
  const name = fc.oneof(
    number.map((of) => `${of}.pdf`),
    number.map((of) => `scan ${of}.pdf`),
    fc.constantFrom('other.pdf', 'I-1 I-2.pdf'),
  );
  const files = fc.uniqueArray(fc.record({ name, sha256: fc.constantFrom('a', 'b', 'c', 'd') }), {
    selector: (one) => one.name,
  });
  const invoices = fc.uniqueArray(number).map((numbers) => numbers.map((of) => invoice(of)));
  fc.assert(
    fc.property(files, invoices, (named, all) => {
      const given = named.map((one) => file(one.name, { sha256: one.sha256 }));
      const match = matchDocuments(given, all, patterns);
      const placed = [...match.matched, ...match.withoutInvoice].map((one) => one.file.path);
      expect([...placed].sort()).toEqual(given.map(({ path }) => path).sort());
      const held = [...match.matched.map((one) => one.invoice), ...match.withoutFile].map(
        (one) => one.number,
      );
      expect([...held].sort()).toEqual(all.map((one) => one.number).sort());
      expect(matchDocuments(given.toReversed(), all, patterns)).toEqual(match);
    }),
    { numRuns: 60 },
  );
});
