import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../src/host/client/session';
import { unzipPackage } from '../../src/smartbilling/csv-package/zip-package';
import { readCsvPackage } from '../../src/smartbilling/csv-package/read-package';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';
import { headline, showPane } from './pane-session';
import { catchDownloads, type Download } from './catch-downloads';

let session: HostSession;
let leave: () => void;
let downloads: readonly Download[];

beforeEach(async () => {
  localStorage.clear();
  downloads = catchDownloads();
  session = await newWorkspace('fr', { entities: ['category', 'supplier'] });
  await fillSheet(
    session,
    'category',
    [0, 1, 2].map((index) => sample('category', index)),
  );
  leave = await showPane(session, 'en');
  await userEvent.click(await screen.findByRole('button', { name: 'Push' }));
});
afterEach(() => {
  leave();
  session.close();
});

test('without an API the package is made and downloaded by clicking, and is whole', async () => {
  expect(await screen.findByRole('radio', { name: 'Français', checked: true })).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: 'Make the package of 3 rows' }));
  await headline(/^3 rows in \d+ CSV files?$/);
  const table = screen.getByRole('table');
  expect(within(table).getByRole('row', { name: /categories.*\.csv 3$/ })).toBeTruthy();
  expect(screen.getByText('No row was left out')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Download the package' }));
  await userEvent.click(screen.getByRole('button', { name: 'Download the guide' }));
  expect(downloads.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^smartbilling-.*\.zip$/),
    'guide.html',
  ]);
  const files = unzipPackage(await downloads[0]!.bytes());
  const { manifest } = await readCsvPackage(files);
  expect(manifest).toMatchObject({ language: 'fr', leftOut: [] });
  expect(await downloads[1]!.bytes()).toEqual(new Uint8Array(files.get('guide.html') ?? []));
});

test('rows with errors are said with their reasons, and stay out', async () => {
  await fillSheet(session, 'category', [
    sample('category', 0),
    sample('category', 1, { parentCategory: 'Nowhere' }),
  ]);
  await userEvent.click(await screen.findByRole('radio', { name: 'English' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Make the package of \d rows$/ }));
  await headline(/ CSV files?$/);
  const left = screen.getByRole('region', { name: '1 row with errors was left out' });
  expect(within(left).getByText(/Categories: 1 row/)).toBeTruthy();
});
