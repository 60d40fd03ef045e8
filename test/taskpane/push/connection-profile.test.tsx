import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { openNodeSession } from '../../../src/host/client/node-session';
import { createWorkbook } from '../../../src/host/workbook/workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { createWorkspace } from '../../../src/workflows/create-workspace';
import { checkWorkspace } from '../../../src/workflows/validate-workspace';
import { otherProfile, openOtherBilling, type OtherBilling } from '../../dialect/other-billing';
import { fillSheet } from '../../excel/fill-sheet';
import { countingIds } from '../../excel/new-workspace';
import { sample } from '../../server/pushing';
import { readableFile } from '../bring-in/names-extract';
import { catchDownloads, type Download } from '../catch-downloads';
import { headline, showPane } from '../pane-session';

const secret = 'hush-7f3a91c2';
const workbook = createWorkbook();
const session = openNodeSession(workbook);
let server: OtherBilling;
let downloads: readonly Download[];
let leave: () => void;

beforeAll(async () => {
  localStorage.clear();
  downloads = catchDownloads();
  server = await openOtherBilling({
    secret,
    isAllowed: ({ authorization }) => authorization === `Bearer ${secret}`,
  });
  await createWorkspace(session, { language: 'en', newRowId: countingIds(), entities: ['category'] });
  await fillSheet(session, 'category', [sample('category', 0), sample('category', 1)]);
  await checkWorkspace(session, { today: '2026-11-22' });
  leave = await showPane(session, 'en');
});
afterAll(async () => {
  leave();
  session.close();
  await server.close();
});

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

async function importProfile(profile: object): Promise<void> {
  await screen.findByRole('button', { name: 'Import a connection profile' });
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept=".json"]');
  if (!chooser) throw new Error('no file chooser');
  await userEvent.upload(chooser, readableFile('connection.json', JSON.stringify(profile)));
}

test('a profile is imported with its faults shown, pushed by, and leaves no secret behind', async () => {
  await press('Settings');
  await importProfile(otherProfile('ftp://nowhere', { kind: 'apiKey' }));
  await screen.findByText('2 faults in the profile');
  await screen.findByText('authentication.header');
  await importProfile(otherProfile(server.url, { kind: 'bearer' }));
  await screen.findByText(/^Other Billing: .* The secret is asked in Push/);
  await press('Export');
  await press('Home');
  await press('Push');
  await headline(/^1 connection profile in this workbook$/);
  await userEvent.type(await screen.findByLabelText('Token'), secret);
  await press('Connect');
  await userEvent.click(
    await screen.findByRole('checkbox', { name: /^A sample of every kind of row first/ }),
  );
  expect(screen.getByText(/knows no dry run/)).toBeTruthy();
  await press(/^Push \d+ rows$/);
  await screen.findByText(/ of the sample read back, .* none differs$/, {}, { timeout: 40_000 });
  await headline(/in SmartBilling$/);
  expect(server.collections.get('groups')).toHaveLength(2);

  const parts = Object.values(unzipSync(await saveWorkbook(workbook))).map((part) => strFromU8(part));
  const exported = new TextDecoder().decode(await downloads[0]?.bytes());
  expect(JSON.parse(exported)).toMatchObject({ name: 'Other Billing', baseUrl: server.url });
  expect(parts.join()).toContain('Other Billing');
  // The pane keeps nothing in a database of the browser: jsdom has none.
  const kept = [
    ...parts,
    exported,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
  ];
  expect(typeof indexedDB).toBe('undefined');
  expect(kept.join()).not.toContain(secret);
});
