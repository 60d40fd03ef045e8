import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { mapSource } from '../../../src/workflows/map-source';
import { storedLibrary } from '../../../src/workflows/stored-library';
import { countingIds, newWorkspace } from '../../excel/new-workspace';
import { showPane } from '../pane-session';
import { namesProfile, namesSource, readableFile } from './names-extract';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);
const columns = () =>
  screen
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent)
    .filter((text) => /→|left out|laissée/.test(text));

/** Three customers are in the workbook, and an extract of their subscriptions has been chosen in the pane. */
async function chooseSubscriptions(language: 'en' | 'fr'): Promise<void> {
  session = await newWorkspace(language, { entities: ['customer', 'subscription'] });
  const names = await namesSource('names.csv', [
    ['C-1', 'Roy'],
    ['C-2', 'Côté'],
    ['C-3', 'Gagnon'],
  ]);
  await mapSource(session, names, namesProfile, { newRowId: countingIds() });
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await button({ en: 'Bring in', fr: 'Apporter' }[language]));
  await screen.findByText(/CSV/, {}, slow);
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  const lines = ['C-1', 'C-1', 'C-2', 'C-3'].map((key) => `${key},Internet 100,45.50,2025-01-01,x y`);
  const text = ['Zzq,Forfait,Prix mensuel,Date début,Qqz', ...lines, ''].join('\n');
  await userEvent.upload(chooser, readableFile('abonnements.csv', text));
}

afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('what we are not sure of says so in words, is counted, shown alone and confirmed', async () => {
  await chooseSubscriptions('en');
  const key = await button(/^Zzq/);
  expect(key.textContent).toMatch(/^Zzq\d+% sure→ Subscriptions › CustomerTo confirm$/);
  expect(key.title).toBe('100 % of its values are keys of the Customers sheet');
  expect(columns().at(-1)).toBe('Qqzleft out');
  const only = await screen.findByRole('checkbox', { name: 'Only those to confirm (4)' });
  await userEvent.click(only);
  expect(columns()).toHaveLength(4);

  await userEvent.click(key);
  await userEvent.click(await button('This place is right'));
  expect(key.textContent).toBe('Zzqyour choice→ Subscriptions › Customer');
  expect(await screen.findByRole('checkbox', { name: 'Only those to confirm (3)' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'This place is right' })).toBeNull();
  await waitFor(async () =>
    expect((await storedLibrary(session)).choices).toEqual([
      { heading: 'zzq', about: 'subscription', to: { entity: 'subscription', field: 'customer' }, count: 1 },
    ]),
  );
  await userEvent.click(key);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only those to confirm (3)' }));
  expect(columns()).toHaveLength(5);
}, 120_000);

test('the words are French where the pane is', async () => {
  await chooseSubscriptions('fr');
  expect((await button(/^Zzq/)).textContent).toMatch(/À confirmer$/);
  expect(screen.getByRole('checkbox', { name: 'Seulement celles à confirmer (4)' })).toBeTruthy();
  await userEvent.click(await button(/^Zzq/));
  expect(await button('Cette place est la bonne')).toBeTruthy();
}, 120_000);

test('what each row is can be said: places are proposed anew, and what a person decided stays', async () => {
  await chooseSubscriptions('en');
  const key = await button(/^Zzq/);
  const about = await screen.findByRole('combobox', { name: 'Each row is one' });
  expect(about).toHaveProperty('value', 'subscription');
  await userEvent.click(key);
  await userEvent.click(await button('This place is right'));
  await userEvent.click(key);
  const before = columns();
  expect(before).toContainEqual(expect.stringMatching(/^Date début.*→ Subscriptions/));

  await userEvent.selectOptions(about, 'Contract');
  await button(/^Date début.*→ Contracts/);
  expect(columns()).toContain('Zzqyour choice→ Subscriptions › Customer');

  await userEvent.selectOptions(about, 'Subscription');
  await button(/^Date début.*→ Subscriptions/);
  expect(columns()).toEqual(before);
}, 120_000);
