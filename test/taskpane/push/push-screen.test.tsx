import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CodedError } from '../../../src/core/kernel/coded-error';
import { receiptsSchema } from '../../../src/core/push/receipt';
import type { HostSession } from '../../../src/host/client/session';
import { openNodeSession } from '../../../src/host/client/node-session';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { connect } from '../../../src/workflows/connect';
import type { JournalCopy } from '../../../src/workflows/push/journal-copy';
import { pushWorkspace } from '../../../src/workflows/push-workspace';
import {
  createSmartBillingClient,
  type SmartBillingClient,
} from '../../../src/smartbilling/smartbilling-client';
import { batchOf, sample, today } from '../../server/pushing';
import { openServerBeside, type ServerBeside } from '../../server/server-beside';
import { readableFile } from '../bring-in/names-extract';
import { catchDownloads, type Download } from '../catch-downloads';
import { headline, showPane } from '../pane-session';
import { invoiceNumber, pdfOf, pushedSheets, readyWorkbook } from './push-workbook';

/** Excel before `workbook.save`. */
const olderExcel = { requirementSets: { ExcelApi: '1.10', CustomXmlParts: '1.1', SharedRuntime: '1.2' } };
const rows = 3;
const all = rows * pushedSheets.length;

let server: ServerBeside;
let importer: SmartBillingClient;
let session: HostSession;
let saved: Uint8Array;
/** The workbook whose push made the rows. */
let pushed: Uint8Array;
let downloads: readonly Download[];
let leave: (() => void) | undefined;

beforeAll(async () => {
  downloads = catchDownloads();
  server = await openServerBeside(location.origin);
  importer = createSmartBillingClient({ baseUrl: server.url, token: server.tokens.importer });
  session = await readyWorkbook(rows);
  saved = await saveWorkbook(session.workbook);
});
beforeEach(() => localStorage.clear());
afterEach(() => leave?.());
afterAll(() => {
  session.close();
  server.stop();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 40_000 });
const press = async (name: string | RegExp): Promise<void> => userEvent.click(await button(name));
const stored = async (entity: string): Promise<number> => (await importer.totals(entity)).count;
const soundReceipts = () => screen.findByText('Each is as it was written and follows on the one before.');
const figures = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Where the rows are' }))
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

async function goToPush(host: HostSession, options: Parameters<typeof showPane>[2] = {}): Promise<void> {
  leave = await showPane(host, 'en', options);
  await press('Push');
  await userEvent.type(await screen.findByLabelText('Address of SmartBilling'), server.url);
  await userEvent.type(screen.getByLabelText('Token'), server.tokens.importer);
  await press('Connect');
}

test('an Excel that cannot save lets no row leave before the person has saved', async () => {
  const older = openNodeSession(await loadWorkbook(saved), olderExcel);
  await goToPush(older);
  await press(/^Dry run of/);
  await headline(/^Dry run: \d+ rows would be in$/);
  await press(`Push ${String(all)} rows`);
  const asked = await screen.findByRole('alert', {}, { timeout: 40_000 });
  expect(asked.textContent).toContain('Save the workbook, then go on');
  expect(await stored('customer')).toBe(0);
  await press('It is saved: go on');
  await headline(new RegExp(`^${String(all)} rows are in SmartBilling$`));
  await soundReceipts();
  expect(await stored('customer')).toBe(rows);
  pushed = await saveWorkbook(older.workbook);
  older.close();
});

test('a workbook closed without saving goes on with its push by the second journal', async () => {
  let kept: unknown;
  const journalCopy: JournalCopy = {
    read: () => Promise.resolve(kept),
    write: (journal) => {
      kept = journal.finished === true ? undefined : structuredClone(journal);
      return Promise.resolve();
    },
  };
  const lost = openNodeSession(await loadWorkbook(saved));
  const { client, url } = await connect({ url: server.url, token: server.tokens.importer });
  let isGone = false;
  const gone = (): Promise<never> =>
    Promise.reject(new CodedError('ANSWER_LOST', 'unknown', 'The plug is pulled.'));
  const failing: typeof client = {
    ...client,
    sendBatch: async (run, key, body) => {
      const answer = isGone ? gone() : client.sendBatch(run, key, body);
      // The batch arrives; its answer does not, and nothing after it.
      if (body.entity === 'customer') isGone = (await answer.then(() => true)) || isGone;
      return isGone ? gone() : answer;
    },
    batch: (run, key) => (isGone ? gone() : client.batch(run, key)),
    closeRun: (run) => (isGone ? gone() : client.closeRun(run)),
  };
  const { run, fates } = await pushWorkspace(
    lost,
    { url, client: failing },
    {
      ...{ dryRun: false, today, now: `${today}T12:00:00.000Z`, journalCopy },
      pause: () => Promise.resolve(),
      newRowId: () => '',
    },
  );
  expect(fates.unknown).toBe(rows);
  lost.close();

  const reopened = openNodeSession(await loadWorkbook(saved));
  await goToPush(reopened, { journalCopy });
  await screen.findByText(/^The push of .* broke off$/);
  expect(figures()[2]).toBe(String(rows));
  expect(figures().reduce((sum, figure) => sum + Number(figure), 0)).toBe(all);
  await press('Go on with the push');
  await headline(/ in SmartBilling$|^Nothing changed/);
  await screen.findByText(`Run ${run}`);
  expect(figures()).toEqual([String(all), '0', '0']);
  expect(kept).toBeUndefined();
  await soundReceipts();
  for (const name of pushedSheets) expect([name, await stored(name)]).toEqual([name, rows]);
  reopened.close();
});

test('PDFs are matched, sent and verified; receipts are taken away', async () => {
  await goToPush(session);
  await press(/^Dry run of/);
  await headline(/^Dry run/);
  await press(`Push ${String(all)} rows`);
  await headline(/in SmartBilling$|^Nothing changed/);

  await soundReceipts();
  const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]');
  if (!input) throw new Error('no file chooser');
  const file = (path: string, bytes: Uint8Array<ArrayBuffer>): File =>
    Object.assign(readableFile(path.slice(path.lastIndexOf('/') + 1), bytes), {
      webkitRelativePath: `chosen/${path}`,
    });
  await userEvent.upload(input, [
    file(`${invoiceNumber(0)}.pdf`, pdfOf('one')),
    file('scans/page 2.pdf', pdfOf(`Invoice ${invoiceNumber(1)}`)),
    file('zz/again.pdf', pdfOf('one')),
    file('.hidden.pdf', pdfOf('none')),
  ]);
  await screen.findByText('2 files matched');
  await screen.findByText('1 file without an invoice');
  await screen.findByText(`The same bytes as ${invoiceNumber(0)}.pdf`);
  await screen.findByText('1 invoice without a file');
  await press('Send 2 PDFs');
  await screen.findByText('2 PDFs are in SmartBilling, each checksum verified');
  await press('Send 2 PDFs');
  await screen.findByText('0 sent now, 2 there already');

  await press('Export the receipts');
  const exported = new TextDecoder().decode(await downloads.at(-1)?.bytes());
  expect(receiptsSchema.parse(JSON.parse(exported)).receipts.at(-1)?.content.kind).toBe('push');
  expect(exported).not.toContain(server.tokens.importer);
});

test('a run is taken back but for the rows another one uses, which are listed with what stands in the way', async () => {
  const { records } = await importer.read('customer');
  const [standing] = records;
  const { run } = await importer.openRun({ name: 'another', mode: 'commit' });
  const extra = { customer: String(standing?.values['legacyId']), invoiceNumber: 'I-ELSEWHERE' };
  const body = batchOf('invoice', [sample('invoice', 0, extra)], { rowKeys: ['elsewhere'] });
  expect((await importer.sendBatch(run, 'elsewhere', body)).totals.rejected).toBe(0);

  const taking = openNodeSession(await loadWorkbook(pushed));
  await goToPush(taking);
  await press('See what would be taken back');
  const reason = await screen.findByRole('region', { name: /^\d+ rows? stay: other rows refer to them$/ });
  expect(within(reason).getByRole('button', { name: /^Customers!A\d+ · / })).toBeTruthy();
  expect(reason.textContent).toContain('In the way: Invoices, not in this workbook (Row Id elsewhere)');
  await press(/^Take back [\d,]+ rows$/);
  await screen.findByText('The push is taken back');
  await screen.findByText(/^Receipt \d+: taken back, [\d,]+ rows undone$/);
  expect(await stored('customer')).toBe(1);
  taking.close();
});
