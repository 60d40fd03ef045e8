import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { readHomeState } from '../../src/workflows/home-state';
import { countSampleRows } from '../../src/workflows/sample-rows';
import { headline, showPane } from './pane-session';

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 15_000 });
const sheetNames = (session: HostSession) => session.workbook.sheets.map(({ name }) => name);

let session: HostSession;
let leave: () => void;
beforeEach(async () => {
  let rows = 0;
  session = openNodeSession(createWorkbook());
  localStorage.clear();
  await createWorkspace(session, {
    language: 'en',
    entities: ['customer', 'contact', 'category'],
    newRowId: () => `row-${String((rows += 1))}`,
  });
  leave = await showPane(session, 'en');
});
afterEach(() => {
  leave();
  session.close();
});

test('the workbook goes into the other language and back by clicking, the pane stays in its own', async () => {
  const before = sheetNames(session);
  await userEvent.click(await button('Settings'));
  const choose = async (name: string) => {
    const group = await screen.findByRole('radiogroup', { name: 'Sheets, headings and lists' });
    await userEvent.click(within(group).getByRole('radio', { name }));
  };
  await choose('Français');
  await userEvent.click(await button('Put the workbook into French'));
  await screen.findByText(/^Renamed: \d+ sheets, [1-9]\d+ headings\./, {}, { timeout: 15_000 });
  expect((await readHomeState(session)).language).toBe('fr');
  expect(sheetNames(session)).toContain('Clients');
  await headline(/^Settings$/);
  await choose('English');
  await userEvent.click(await button('Put the workbook into English'));
  await screen.findByText(/^Renamed:/, {}, { timeout: 15_000 });
  expect(sheetNames(session)).toEqual(before);
}, 60_000);

test('example rows are shown and removed by clicking, and the workbook says which is next', async () => {
  await userEvent.click(await button(/Prepare the sheets/));
  await userEvent.click(await button('Show 2 example rows on each sheet'));
  await screen.findByText(/^6 example rows added$/, {}, { timeout: 15_000 });
  expect(await countSampleRows(session)).toBe(6);
  await userEvent.click(await button('Remove the example rows (6)'));
  await screen.findByText(/^6 example rows removed$/, {}, { timeout: 15_000 });
  expect(await countSampleRows(session)).toBe(0);
  await button('Show 2 example rows on each sheet');
}, 60_000);
