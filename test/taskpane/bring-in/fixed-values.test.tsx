import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
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

test('a required field no column fills gets one value for all rows, and a wrong one is told', async () => {
  session = await newWorkspace('fr', { entities: ['customer'] });
  localStorage.clear();
  leave = await showPane(session, 'fr');
  await userEvent.click(await screen.findByRole('button', { name: 'Apporter' }, slow));
  await screen.findByText(/CSV/, {}, slow);
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  const text = 'No client,Nom du client,Ville\nC-1,Roy inc.,Laval\nC-2,Côté ltée,Québec\n';
  await userEvent.upload(chooser, readableFile('clients.csv', text));
  await headline(/^2 lignes dans clients\.csv$/);
  const section = within(await screen.findByRole('region', { name: /qu’aucune colonne ne remplit$/ }, slow));
  for (let more; (more = section.queryByRole('button', { name: /de plus$/ }));) await userEvent.click(more);
  await userEvent.selectOptions(section.getByRole('combobox', { name: 'Clients › Devise' }), 'CAD');
  const day = section.getByRole('textbox', { name: 'Clients › Jour de cycle de facturation' });
  await userEvent.type(day, 'le premier');
  expect(section.getByText(/^Attendu/)).toBeTruthy();
  await userEvent.clear(day);
  await userEvent.type(day, '1');
  expect(section.queryByText(/^Attendu/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Apporter 2 lignes/ }));
  await headline(/^2 lignes lues, 2 lignes écrites$/);
  const table = (await readWorkspace(session)).tables.tables.get('customer');
  expect(table?.columns.get('currency')).toEqual(['CAD', 'CAD']);
  expect(table?.columns.get('billingCycleDay')).toEqual([1, 1]);
}, 120_000);
