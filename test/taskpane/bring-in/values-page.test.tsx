import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);

async function columnValues(language: 'en' | 'fr'): Promise<void> {
  session = await newWorkspace(language, { entities: ['customer', 'subscription'] });
  localStorage.clear();
  leave = await showPane(session, language);
  const words =
    language === 'en'
      ? ['Bring in data', 'Try with demo data']
      : ['Apporter les données', 'Essayer avec des données de démonstration'];
  for (const name of words) await userEvent.click(await button(new RegExp(`^${name}`)));
  await userEvent.click(await button(/^Statut/));
  await userEvent.click(await button(/^\d+ (values|valeurs)/));
}

afterEach(() => {
  leave();
  document.body.replaceChildren();
  session.close();
});

test('the values of a column are mapped one by one, and the profile keeps it', async () => {
  await columnValues('en');
  await headline(/^\d values in Statut$/);
  const active = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'What Actif becomes' }, slow);
  expect(active.value).toBe('Active');
  await userEvent.selectOptions(active, 'Suspended');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What Suspendu becomes' }), '');
  await userEvent.click(await button('Accept Suspended'));
  await userEvent.click(await button('Back to the columns'));
  await userEvent.click(await button(/^Statut/));
  await userEvent.click(await button(/^\d+ values/));
  const again = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'What Actif becomes' }, slow);
  expect(again.value).toBe('Suspended');
  const other = screen.getByRole<HTMLSelectElement>('combobox', { name: 'What Suspendu becomes' });
  expect(other.value).toBe('Suspended');
}, 120_000);

test('what has no line becomes what a person chooses', async () => {
  await columnValues('fr');
  const otherwise = await screen.findByRole<HTMLSelectElement>(
    'combobox',
    { name: 'Valeurs sans correspondance' },
    slow,
  );
  expect(otherwise.value).toBe('problem');
  await userEvent.selectOptions(otherwise, 'value');
  expect(screen.getByRole('combobox', { name: 'La valeur qu’elles deviennent' })).toBeTruthy();
  await userEvent.selectOptions(otherwise, 'blank');
  expect(screen.queryByRole('combobox', { name: 'La valeur qu’elles deviennent' })).toBeNull();
  expect(otherwise.value).toBe('blank');
}, 120_000);
