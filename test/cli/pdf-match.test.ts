import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { connect } from '../../src/workflows/connect';
import { uploadPdfs, type UploadedPdfs } from '../../src/workflows/upload-pdfs';
import { neededRows, openTestServer, raw, sample } from '../server/pushing';
import { readyWorkbook } from '../taskpane/push/push-workbook';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

const pdf = (says: string): Buffer => {
  const page = zlibSync(Buffer.from(`BT /F1 12 Tf [(${says.slice(0, 3)}) -20 (${says.slice(3)})] TJ ET`));
  const head = `%PDF-1.4\n1 0 obj << /Length ${String(page.length)} /Filter /FlateDecode >> stream\n`;
  return Buffer.concat([Buffer.from(head), page, Buffer.from('\nendstream endobj\n%%EOF\n')]);
};

interface Told {
  readonly matched: readonly { readonly path: string; readonly invoice: string; readonly by: string }[];
  readonly withoutInvoice: readonly { readonly path: string; readonly reason: string }[];
  readonly withoutFile: readonly string[];
}

test('500 PDFs are matched to their invoices and 5 strays are found; pushed, those of a folder arrive', async () => {
  const numbers = Array.from({ length: 501 }, (_, index) => `F${String(10_000 + index)}`);
  const invoices = numbers.map((invoiceNumber) => sample('invoice', 0, { invoiceNumber }));
  const session = await readyWorkbook(1, invoices);
  const workbook = folder.write('invoices.xlsx', await saveWorkbook(session.workbook));
  session.close();
  const files = folder.file('pdf');
  mkdirSync(join(files, 'scans'), { recursive: true });
  const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(files, name), bytes);
  numbers.slice(0, 500).forEach((number, index) => {
    if (index % 50 === 0) write(`scans/page ${String(index)}.pdf`, pdf(`Invoice ${number}`));
    else write(`${index % 2 ? '' : 'Facture '}${number}.pdf`, pdf(number));
  });
  write('unknown.pdf', pdf('Nothing'));
  write('F10001 and F10002.pdf', pdf('two'));
  write('F10003 again.pdf', pdf('other bytes'));
  write('zz copy.pdf', pdf(numbers[5] ?? ''));
  write('F10007-note.pdf', 'plain text');
  const { result, exitCode } = await sbmJson<Told>(['pdf', 'match', files, '--workspace', workbook]);
  expect(exitCode).toBe(1);
  expect(result.matched).toHaveLength(500);
  expect(new Set(result.matched.map(({ by }) => by))).toEqual(new Set(['pattern', 'number', 'content']));
  expect(result.withoutInvoice.map(({ path, reason }) => [path, reason])).toEqual([
    ['F10001 and F10002.pdf', 'ambiguous'],
    ['F10003.pdf', 'second'],
    ['F10007-note.pdf', 'notPdf'],
    ['unknown.pdf', 'unknown'],
    ['zz copy.pdf', 'duplicate'],
  ]);
  expect(result.withoutFile).toEqual(['F10500']);

  const server = await openTestServer();
  const token = server.tokens.importer;
  expect((await sbm(['push', workbook, '--url', server.url], { token })).exitCode).toBe(0);
  const sent = await sbmJson<{ upload: UploadedPdfs }>(
    ['pdf', 'match', join(files, 'scans'), '--workspace', workbook, '--url', server.url],
    { token },
  );
  expect(sent.result.upload).toEqual({ stored: 10, unchanged: 0, notPushed: [], failed: [] });
  await server.close();
});

test('PDFs are verified by the server, sent once, and go with their invoice', async () => {
  const server = await openTestServer({ limits: { bytesPerPdf: 1_000 } });
  const { run } = await server.importer.openRun({ name: 'pdf', mode: 'commit' });
  for (const [index, body] of neededRows('invoice').entries())
    expect((await server.importer.sendBatch(run, String(index), body)).totals.rejected).toBe(0);
  const { records } = await server.importer.read('invoice');
  const id = records[0]?.id ?? '';
  const bytes = pdf('I-1');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const matched = {
    file: { path: 'a/I-1.pdf', size: bytes.length, sha256 },
    invoice: { rowId: '', number: 'I-1', account: null, date: null, id },
    by: 'pattern' as const,
  };
  const connection = await connect({ url: server.url, token: server.tokens.importer });
  const asked: string[] = [];
  const read = (path: string): Promise<Uint8Array> => {
    asked.push(path);
    return Promise.resolve(bytes);
  };
  const later = { ...matched, invoice: { ...matched.invoice, id: null } };
  expect(await uploadPdfs(connection, [matched, later], read)).toEqual({
    stored: 1,
    unchanged: 0,
    notPushed: ['a/I-1.pdf'],
    failed: [],
  });
  expect((await uploadPdfs(connection, [matched], read)).unchanged).toBe(1);
  expect(asked).toEqual(['a/I-1.pdf']);
  const forged = { ...matched, file: { ...matched.file, sha256: sha256.replace(/^../, '00') } };
  expect((await uploadPdfs(connection, [forged], read)).failed).toMatchObject([{ code: 'DIGEST_MISMATCH' }]);

  const digest = (body: string | Buffer): string =>
    `sha-256=${createHash('sha256').update(body).digest('base64')}`;
  const send = async (
    body: string | Buffer,
    fileName = 'I-1.pdf',
    headers: Record<string, string> = { digest: digest(body) },
    of = id,
    token = server.tokens.importer,
  ): Promise<unknown> =>
    (
      await raw(server, `/v1/invoices/${of}/pdf?fileName=${encodeURIComponent(fileName)}`, {
        method: 'POST',
        body: new Uint8Array(Buffer.from(body)),
        headers: { 'content-type': 'application/pdf', ...headers },
        token,
      })
    ).body['code'] ?? 'done';
  expect(await send(pdf('another'))).toBe('DOCUMENT_EXISTS');
  expect(await send('no pdf')).toBe('NOT_A_PDF');
  expect(await send(bytes, 'I-1.pdf', {})).toBe('DIGEST_REQUIRED');
  expect(await send(Buffer.concat([bytes, Buffer.alloc(1_000)]))).toBe('BODY_TOO_LARGE');
  expect(await send(bytes, 'I-1.pdf', undefined, 'nobody')).toBe('NOT_FOUND');
  expect(await send(bytes, 'I-1.pdf', undefined, id, server.tokens.reader)).toBe('FORBIDDEN');
  expect(await send(bytes, 'I-1.pdf', undefined, id, '')).toBe('UNAUTHORIZED');
  for (const name of [
    '../I-1.pdf',
    '..\\I-1.pdf',
    '/etc/I-1.pdf',
    'C:I-1.pdf',
    'a\0.pdf',
    '.pdf',
    'I-1.exe',
    'x'.repeat(300),
  ])
    expect([name, await send(bytes, name)]).toEqual([name, 'BAD_QUERY']);
  const back = await fetch(`${server.url}/v1/invoices/${id}/pdf`, {
    headers: { authorization: `Bearer ${server.tokens.reader}` },
  });
  expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  expect(back.headers.get('digest')).toBe(digest(bytes));
  await server.importer.rollback(run, false);
  expect(await server.importer.pdfDigest(id)).toBeUndefined();
  await server.close();
  expect(server.faults).toEqual([]);
});
