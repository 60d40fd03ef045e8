import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../../src/host/client/session';
import { storedProfiles } from '../../../src/workflows/stored-profiles';
import { newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';
import { readableFile } from './names-extract';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);
const customers = readableFile('clients.csv', 'Legacy ID,Account Name\nC-1,Roy\nC-2,Côté\nC-3,Roy\n');
const mails = (name: string) =>
  readableFile(
    name,
    'Rang,Compte,Courriel\n7,c-1,roy@exemple.ca\n8,C-2,cote@exemple.ca\n9,C-9,z@exemple.ca\n',
  );

/** Gives a file to the chooser of the screen; the profile's takes other files. */
async function choose(file: File): Promise<void> {
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  await userEvent.upload(chooser, file);
}

async function openPane(language: 'en' | 'fr'): Promise<void> {
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await button({ en: 'Bring in', fr: 'Apporter' }[language]));
  await screen.findByText(/CSV/, {}, slow);
  await choose(customers);
  await button({ en: 'Join another file', fr: 'Joindre un autre fichier' }[language]);
}

const section = (name: string) => screen.getByRole('region', { name });
const emails = async () =>
  (await readWorkspace(session)).tables.tables.get('customer')?.columns.get('billingEmail');

beforeEach(async () => {
  session = await newWorkspace('en', { entities: ['customer'] });
});

afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('a second file is joined by the key we propose, the unmatched are counted on both sides, and its columns come in', async () => {
  await openPane('en');
  await choose(mails('courriels.csv'));
  await headline(/^2 of 3 rows matched in courriels\.csv$/);
  const [ours, theirs] = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect([ours?.value, theirs?.value]).toEqual(['Legacy ID', 'Compte']);
  expect(screen.getByText('67% of the values of Compte stand in Legacy ID too.')).toBeTruthy();
  expect(within(section('Rows without one in courriels.csv')).getByText('Row 4: C-3')).toBeTruthy();
  expect(within(section('Rows of courriels.csv without one here')).getByText('Row 4: C-9')).toBeTruthy();

  await userEvent.selectOptions(screen.getByLabelText('Key in courriels.csv'), 'Rang');
  await headline(/^0 of 3 rows/);
  await userEvent.selectOptions(screen.getByLabelText('Key in courriels.csv'), 'Compte');
  await userEvent.click(await button('Join 3 columns of courriels.csv'));

  expect(await button(/^Courriel/)).toHaveProperty(
    'textContent',
    expect.stringMatching(/→ Customers › Billing E-mail/),
  );
  expect((await button(/^Compte/)).textContent).toBe('Compteleft out');
  expect(screen.getByText(/^courriels\.csv: 2 of 3 rows matched, 1 of its rows is left over\./)).toBeTruthy();
  await userEvent.click(await button('Bring in 3 rows'));
  await headline(/^3 rows in, 3 rows out$/);
  expect(await emails()).toEqual(['roy@exemple.ca', 'cote@exemple.ca', '']);
  const [profile] = await storedProfiles(session);
  const on = [{ column: 'Legacy ID', joined: 'Compte' }];
  expect(profile?.source?.joins).toEqual([{ file: 'courriels.csv', on, unmatched: 'list' }]);
}, 120_000);

test('rows of the file alone come in where asked for, a file is taken out again, and a key that repeats in both is refused', async () => {
  await openPane('fr');
  await choose(mails('courriels.csv'));
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Les apporter comme lignes à part' }, slow),
  );
  await userEvent.click(await button('Joindre 3 colonnes de courriels.csv'));
  await headline(/^4 lignes dans clients\.csv$/);
  await userEvent.click(await button('Retirer courriels.csv'));
  await headline(/^3 lignes dans clients\.csv$/);
  expect(screen.queryByRole('button', { name: /^Courriel/ })).toBeNull();

  await choose(readableFile('deux.csv', 'Compte,Nom\nC-1,Roy\nC-1,Roy\n'));
  await headline(/^1 ligne sur 3 avec/);
  expect(screen.getByRole('region', { name: 'Clés de plusieurs lignes de deux.csv' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Clé dans clients.csv'), 'Account Name');
  await userEvent.selectOptions(screen.getByLabelText('Clé dans deux.csv'), 'Nom');
  await headline(/^deux\.csv ne peut pas être joint par ces clés$/);
  expect(screen.getByRole('alert').textContent).toContain('ont la même clé, par exemple Roy');
  expect(await button('Joindre 2 colonnes de deux.csv')).toHaveProperty('disabled', true);
  await userEvent.click(await button('Revenir aux colonnes'));
  expect(await button(/^Legacy ID/)).toBeTruthy();
}, 120_000);

test('the next month the profile asks for its file and puts the columns where they went', async () => {
  await openPane('en');
  await choose(mails('courriels.csv'));
  await userEvent.click(await button('Join 3 columns of courriels.csv'));
  await userEvent.click(await button('Bring in 3 rows'));
  await headline(/^3 rows in/);
  act(() => leave());
  document.body.replaceChildren();
  await openPane('en');
  await userEvent.click(await button('Use clients.csv'));
  expect(await screen.findByText('The profile joins courriels.csv to this source.')).toBeTruthy();
  await choose(mails('courriels-decembre.csv'));
  await userEvent.click(await button('Join 3 columns of courriels-decembre.csv'));
  expect(await button(/^Courriel.*Billing E-mail/)).toBeTruthy();
  expect(screen.queryByText('The profile joins courriels.csv to this source.')).toBeNull();
}, 120_000);

const lines = (name: string, headings: string, more = '') =>
  readableFile(
    name,
    `${headings}\nC-1,1,Actif,10${more}\nC-1,2,Actif,20${more}\nC-2,1,Fermé,30${more}\nC-2,2,Actif,40${more}\nC-3,1,Actif,50${more}\n`,
  );

test('two columns that only together tell the rows apart are proposed, joined by, and taken out again', async () => {
  await openPane('en');
  await choose(lines('lignes.csv', 'Compte,Ligne,Statut,Prix'));
  await headline(/^3 of 3 rows matched in lignes\.csv$/);
  await userEvent.click(await button('Join 4 columns of lignes.csv'));
  await headline(/^5 rows in clients\.csv$/);

  await choose(lines('solde.csv', 'Client,Poste,État,Solde', '0'));
  await headline(/^5 of 5 rows matched in solde\.csv$/);
  const chosen = () => screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value);
  const labels = ['Key 1 in clients.csv', 'Key 1 in solde.csv', 'Key 2 in clients.csv', 'Key 2 in solde.csv'];
  const byLabel = labels.map((label) => screen.getByLabelText<HTMLSelectElement>(label).value);
  expect(byLabel).toEqual(['Legacy ID', 'Client', 'Ligne', 'Poste']);
  expect(screen.getByText('Together: 100% of the keys of solde.csv stand in clients.csv too.')).toBeTruthy();

  await userEvent.click(await button('Remove key 2'));
  await headline(/^solde\.csv cannot be joined by these keys$/);
  expect(chosen()).toEqual(['Legacy ID', 'Client']);
  expect(document.activeElement).toBe(screen.getByLabelText('Key in clients.csv'));
  expect(screen.queryByRole('button', { name: /^Remove key/ })).toBeNull();

  await userEvent.click(await button('Add a key'));
  await headline(/^5 of 5 rows matched in solde\.csv$/);
  expect(chosen()).toEqual(['Legacy ID', 'Client', 'Ligne', 'Poste']);
  expect(document.activeElement).toBe(screen.getByLabelText('Key 2 in clients.csv'));
  await userEvent.click(await button('Join 4 columns of solde.csv'));
  expect(await screen.findByText(/^solde\.csv: 5 of 5 rows matched/)).toBeTruthy();
  await userEvent.click(await button('Take solde.csv out'));
  await waitFor(() => expect(screen.queryByText(/^solde\.csv:/)).toBeNull());
  expect(await button('Take lignes.csv out')).toBeTruthy();
}, 120_000);

test('a key added begins with columns no key has yet, and is kept in the profile', async () => {
  await openPane('fr');
  await choose(
    readableFile('noms.csv', 'Compte,Account Name,Courriel\nC-1,Roy,r@exemple.ca\nC-2,Roy,s@exemple.ca\n'),
  );
  await headline(/^2 lignes sur 3 avec/);
  await userEvent.click(await button('Ajouter une clé'));
  await headline(/^1 ligne sur 3 avec/);
  expect(screen.getByLabelText('Clé 2 dans clients.csv')).toHaveProperty('value', 'Account Name');
  expect(screen.getByLabelText('Clé 2 dans noms.csv')).toHaveProperty('value', 'Account Name');
  expect(screen.queryByRole('button', { name: 'Ajouter une clé' })).toBeNull();
  expect(await button('Retirer la clé 2')).toBeTruthy();
  await userEvent.click(await button('Joindre 3 colonnes de noms.csv'));
  await userEvent.click(await button('Apporter 3 lignes'));
  await headline(/^3 lignes lues, 3 lignes écrites$/);
  const [profile] = await storedProfiles(session);
  expect(profile?.source?.joins?.[0]?.on).toEqual([
    { column: 'Legacy ID', joined: 'Compte' },
    { column: 'Account Name', joined: 'Account Name' },
  ]);
}, 120_000);
