/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';
import { readableFile } from './names-extract';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('of a long file, rows that are no data are left out wherever they come, and counted', async () => {
  session = await newWorkspace('en', { entities: ['prospect'] });
  localStorage.clear();
  leave = await showPane(session, 'en');
  await userEvent.click(await screen.findByRole('button', { name: 'Bring in' }, slow));
  await screen.findByText(/CSV/, {}, slow);
  const remark = 'bla '.repeat(8_000);
  const rows = Array.from(
    { length: 300 },
    (_unused, row) => `P-${String(row)},Client ${String(row)},${remark}`,
  );
  const text = ['Prospect Legacy ID,Legal Name,zzz', ...rows, 'Total,300,', 'Printed on Monday,,'].join('\n');
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  await userEvent.upload(chooser, readableFile('long.csv', new TextEncoder().encode(text)));
  await headline(/^First \d+ of about \d+ rows in long\.csv$/);
  await userEvent.click(screen.getByRole('button', { name: /^Leave out totals/ }));
  expect(screen.getByText(/are left out, wherever they come/)).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: /^Bring in about/ }, slow));
  await headline(/^300 rows in, 300 rows out$/);
  expect(screen.getByText(/^2 rows left out/)).toBeTruthy();
  expect(screen.getByText(/“Total · 300”/)).toBeTruthy();
}, 120_000);
