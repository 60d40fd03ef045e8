import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { connect } from '../../../src/workflows/connect';
import { pushWorkspace } from '../../../src/workflows/push-workspace';
import { checkWorkspace } from '../../../src/workflows/validate-workspace';
import {
  createSmartBillingClient,
  type SmartBillingClient,
} from '../../../src/smartbilling/smartbilling-client';
import { fillSheet } from '../../excel/fill-sheet';
import { countingIds, newWorkspace } from '../../excel/new-workspace';
import { batchOf, sample, today } from '../../server/pushing';
import { openServerBeside, type ServerBeside } from '../../server/server-beside';
import { headline, showPane } from '../pane-session';

const ours = sample('category', 0, { parentCategory: null, nameFr: 'La nôtre' });
const name = { categoryName: ours['categoryName'] ?? null };

let server: ServerBeside;
let importer: SmartBillingClient;
let session: HostSession;
let leave: () => void;

beforeAll(async () => {
  server = await openServerBeside(location.origin);
  importer = createSmartBillingClient({ baseUrl: server.url, token: server.tokens.importer });
  session = await newWorkspace('en', { entities: ['category'] });
  await fillSheet(session, 'category', [ours]);
  await checkWorkspace(session, { today });
  const connection = await connect({ url: server.url, token: server.tokens.importer });
  const now = `${today}T12:00:00.000Z`;
  await pushWorkspace(session, connection, { dryRun: false, today, now, newRowId: countingIds() });
  const { run } = await importer.openRun({ name: 'A colleague', mode: 'commit' });
  const theirs = sample('category', 0, { ...name, parentCategory: null, nameFr: 'La leur' });
  await importer.sendBatch(run, 'theirs', batchOf('category', [theirs], { rowKeys: ['theirs'] }));
  localStorage.clear();
  leave = await showPane(session, 'en');
});
afterAll(() => {
  leave();
  session.close();
  server.stop();
});

const press = async (label: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: label }));

const storedName = async (): Promise<unknown> =>
  (await importer.read('category')).records[0]?.values['nameFr'];

test('what a colleague changed is told before anything is sent, and overwritten only where that is ticked', async () => {
  await press('Push');
  await userEvent.type(await screen.findByLabelText('Address of SmartBilling'), server.url);
  await userEvent.type(screen.getByLabelText('Token'), server.tokens.importer);
  await press('Connect');
  await press('Dry run of 1 row');
  await screen.findByText('1 row was changed in SmartBilling since your last push');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Overwrite also what was changed/ }));
  await press('Dry run again');
  await headline(/^Dry run: 1 row would be in$/);
  expect(await storedName()).toBe('La leur');
  await press('Push 1 row');
  await screen.findByText('1 updated');
  await screen.findByText('Each is as it was written and follows on the one before.');
  expect(screen.queryByText(/^1 row was changed/)).toBeNull();
  // Ticked for that push alone.
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Overwrite also/ }).checked).toBe(false);
  expect(await storedName()).toBe('La nôtre');
});

test('or SmartBilling’s values are written into the row, and nothing is left to tell', async () => {
  const { run } = await importer.openRun({ name: 'A colleague again', mode: 'commit' });
  const theirs = sample('category', 0, { ...name, parentCategory: null, nameFr: 'La leur encore' });
  await importer.sendBatch(run, 'theirs-again', batchOf('category', [theirs], { rowKeys: ['theirs'] }));
  await press('Dry run of 1 row');
  await screen.findByText('1 row was changed in SmartBilling since your last push');
  await press('Write SmartBilling’s values into these rows');
  await screen.findByText(/^1 cell says what SmartBilling has/);
  await press('Dry run again');
  await headline(/^Dry run: 1 row would be in$/);
  expect(screen.queryByText(/^1 row was changed/)).toBeNull();
});
