import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../../src/host/client/session';
import { editCells } from '../../../src/workflows/edit-cells';
import { mapSource } from '../../../src/workflows/map-source';
import { countingIds, newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';
import { namesFile, namesProfile, namesSource } from './names-extract';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);
const column = async (field: string) =>
  (await readWorkspace(session)).tables.tables.get('customer')?.columns.get(field);

/** November came in, two names were corrected in the sheet, and December is about to be compared. */
async function nextExtract(language: 'en' | 'fr'): Promise<void> {
  session = await newWorkspace(language, { entities: ['customer'] });
  const newId = countingIds();
  const november = await namesSource('november.csv', [
    ['C-1', 'Roy'],
    ['C-2', 'Côté'],
    ['C-3', 'Gagnon'],
    ['C-4', 'Morin'],
    ['C-5', 'Bélanger'],
  ]);
  await mapSource(session, november, namesProfile, { newRowId: newId });
  const { tables } = (await readWorkspace(session)).tables;
  const edits = [1, 2].map((rowIndex) => {
    const from = String(tables.get('customer')?.columns.get('accountName')?.[rowIndex]);
    const rowId = tables.get('customer')?.rowIds[rowIndex] ?? '';
    return { entity: 'customer', rowId, rowIndex, field: 'accountName', from, to: `${from} inc.` };
  });
  await editCells(session, edits, { by: 'Ana', at: '2026-12-01T12:00:00.000Z', newId });
  localStorage.clear();
  leave = await showPane(session, language);
  const words = { en: ['Bring in', 'Use names'], fr: ['Apporter', 'Utiliser names'] }[language];
  await userEvent.click(await button(words[0] ?? ''));
  await screen.findByText(/CSV/, {}, slow);
  const december = namesFile('december.csv', [
    ['C-1', 'Roy et filles'],
    ['C-2', 'Côté & fils'],
    ['C-3', 'Gagnon'],
    ['C-4', 'Morin'],
    ['C-6', 'Lavoie'],
    ['C-6', 'Lavoie'],
  ]);
  const chooser = document.querySelector<HTMLInputElement>('input[type=file][accept*=".csv"]');
  if (!chooser) throw new Error('no file chooser');
  await userEvent.upload(chooser, december);
  await userEvent.click(await button(words[1] ?? ''));
}

afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('what is accepted comes in, what is left stays out, and a conflict is decided with the keyboard', async () => {
  await nextExtract('en');
  expect(screen.queryByRole('button', { name: /^Bring in \d+ rows$/ })).toBeNull();
  await userEvent.click(await button('Compare with the last extract'));
  const fact = await headline(/^2 new rows, 2 changed, 2 unchanged, 1 gone$/);
  await waitFor(() => expect(document.activeElement).toBe(fact));
  expect(screen.getByText('1 correction made in the sheets stays.')).toBeTruthy();
  expect(await column('accountName')).toEqual(['Roy', 'Côté inc.', 'Gagnon inc.', 'Morin', 'Bélanger']);
  expect(screen.getByText('C-1: Roy → Roy et filles')).toBeTruthy();
  for (const key of ['C-5', 'C-6', 'C-6 #2']) expect(screen.getByText(key)).toBeTruthy();
  expect(screen.getByText('1 key repeats in the extract')).toBeTruthy();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Customers › Account Name: 1 cell' }));
  expect(await button('Bring in 2 new rows')).toBeTruthy();
  const conflict = screen.getByRole('radiogroup', { name: /^C-2 · Customers › Account Name/ });
  const [sheet, source, open] = within(conflict).getAllByRole('radio');
  expect(open).toHaveProperty('checked', true);
  expect(screen.getByText('Last extract: Côté')).toBeTruthy();
  act(() => sheet?.focus());
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(source).toHaveProperty('checked', true));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Customers: mark 1 row' }));
  await userEvent.click(await button('Bring in 1 changed and 2 new rows'));
  await headline(/^6 rows in, 6 rows out$/);
  expect(await column('accountName')).toEqual([
    'Roy',
    'Côté & fils',
    'Gagnon inc.',
    'Morin',
    'Bélanger',
    'Lavoie',
    'Lavoie',
  ]);
  expect((await column('messages'))?.[4]).toBe('');
}, 120_000);

test('all conflicts are decided at once, and what is left open is told afterwards', async () => {
  await nextExtract('fr');
  await userEvent.click(await button('Comparer avec le dernier extrait'));
  await headline(/^2 nouvelles lignes, 2 modifiées, 2 inchangées, 1 disparue$/);
  await userEvent.click(await button('Tout de l’extrait'));
  expect(await button('Apporter 2 lignes modifiées et 2 nouvelles')).toBeTruthy();
  await userEvent.click(await button('Tout de la feuille'));
  expect(await button('Apporter 1 ligne modifiée et 2 nouvelles')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Laisser ouvert' }));
  await userEvent.click(await button('Apporter 1 ligne modifiée et 2 nouvelles'));
  expect(
    await screen.findByText('1 conflit reste ouvert : la valeur de la feuille demeure', {}, slow),
  ).toBeTruthy();
  expect((await column('accountName'))?.slice(0, 2)).toEqual(['Roy et filles', 'Côté inc.']);
  expect((await column('messages'))?.[4]).toBe('Absente du dernier extrait (december.csv)');
}, 120_000);
