import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { editCells } from '../../src/workflows/edit-cells';
import { exportHistory } from '../../src/workflows/export-history';
import { mapSource } from '../../src/workflows/map-source';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { namesFile, namesProfile, namesSource, readableFile } from './bring-in/names-extract';
import { headline, showPane } from './pane-session';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);
const names = async () =>
  (await readWorkspace(session)).tables.tables.get('customer')?.columns.get('accountName');

/** November brought in, two names corrected: as a script. */
async function novemberScript(): Promise<string> {
  const worked = await newWorkspace('en', { entities: ['customer'] });
  const newId = countingIds();
  const november = await namesSource('november.csv', [
    ['C-1', 'Roy'],
    ['C-2', 'Gagnon'],
  ]);
  await mapSource(worked, november, namesProfile, { newRowId: newId });
  const rowIds = (await readWorkspace(worked)).tables.tables.get('customer')?.rowIds ?? [];
  const edits = ['Roy', 'Gagnon'].map((from, rowIndex) => ({
    ...{ entity: 'customer', rowId: rowIds[rowIndex] ?? '', rowIndex, field: 'accountName' },
    ...{ from, to: `${from} inc.` },
  }));
  await editCells(worked, edits, { by: 'Ana', at: '2026-12-01T12:00:00.000Z', newId });
  const script = JSON.stringify(await exportHistory(worked));
  worked.close();
  return script;
}

async function choose(name: string | RegExp, accept: string, file: File): Promise<void> {
  await button(name);
  const chooser = [...document.querySelectorAll<HTMLInputElement>(`input[type=file][accept*="${accept}"]`)];
  const inSight = chooser.find((input) => input.closest('main')?.textContent.match(name));
  if (!inSight) throw new Error('no file chooser');
  await userEvent.upload(inSight, file);
}

beforeEach(async () => {
  session = await newWorkspace('en', { entities: ['customer'] });
  localStorage.clear();
  leave = await showPane(session, 'en');
  await userEvent.click(await button('History'));
});
afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('a script is replayed on the next extract, compared first; what no longer fits is listed', async () => {
  const script = await novemberScript();
  await headline(/^Nothing was done yet$/);
  await choose(/Replay a script/, '.json', readableFile('history.json', script));
  await headline(/^3 steps in history\.json$/);
  expect(screen.getByText('2 corrections made by hand')).toBeTruthy();
  expect(await button('Replay 3 steps without an extract')).toBeTruthy();
  const december = namesFile('december.csv', [
    ['C-1', 'Roy'],
    ['C-3', 'Morin'],
  ]);
  await choose(/Choose the next extract/, '.csv', december);
  await screen.findByText('2 new rows, 0 changed, 0 unchanged, 0 gone', {}, slow);
  expect(await names()).toEqual([]);
  await userEvent.click(await button('Replay 3 steps'));
  await headline(/^0 cells fixed, 0 merges, 1 cell corrected$/);
  expect(await names()).toEqual(['Roy inc.', 'Morin']);
  expect(screen.getByText('1 step was left')).toBeTruthy();
  expect(screen.getByText('Customers · C-2')).toBeTruthy();
  expect(screen.getByText('Correction · the row is not in the sheets')).toBeTruthy();
  await userEvent.click(await button('Back to the operations'));
  await headline(/^2 operations$/);
}, 120_000);

test('a file that is no script is refused by its name', async () => {
  await choose(/Replay a script/, '.json', readableFile('notes.json', '{"kind":"notes"}'));
  expect(await screen.findByText(/^notes\.json is not a script of the history/, {}, slow)).toBeTruthy();
  expect(await button('Replay a script…')).toBeTruthy();
}, 60_000);
