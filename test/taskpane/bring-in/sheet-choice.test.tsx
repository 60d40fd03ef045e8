import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { writeXlsx } from 'hucre';
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

test('the sheets of a file are chosen from a list with their rows, and each is a source of its own', async () => {
  session = await newWorkspace('fr', { entities: ['customer', 'contact'] });
  localStorage.clear();
  leave = await showPane(session, 'fr');
  await userEvent.click(await screen.findByRole('button', { name: 'Apporter' }, slow));
  await screen.findByText(/CSV/, {}, slow);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Clients',
        rows: [
          ['No client', 'Nom'],
          ['C-1', 'Roy'],
          ['C-2', 'Côté'],
        ],
      },
      { name: 'Vide', rows: [] },
      { name: 'Contacts', rows: [['Courriel'], ['a@b.ca']] },
    ],
  });
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  await userEvent.upload(chooser, readableFile('export.xlsx', new Uint8Array(bytes)));
  await headline(/^2 lignes dans export\.xlsx$/);
  const sheets = screen.getByRole('combobox', { name: 'Feuille du fichier' });
  expect(
    within(sheets)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Clients · 3 lignes remplies', 'Contacts · 2 lignes remplies']);
  await userEvent.selectOptions(sheets, 'Contacts');
  await headline(/^1 ligne dans export\.xlsx$/);
  expect(await screen.findByRole('button', { name: /^Courriel/ }, slow)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^No client/ })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Feuille du fichier' }), 'Clients');
  await headline(/^2 lignes/);
}, 120_000);
