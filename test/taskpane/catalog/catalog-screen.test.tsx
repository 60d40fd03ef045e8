import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../../src/host/client/session';
import { fillSheet } from '../../excel/fill-sheet';
import { newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';
import { catalogRows } from './small-catalog';

const slow = { timeout: 20_000 };
let session: HostSession;
let leave: () => void;
afterEach(() => {
  leave();
  session.close();
});

async function opened(language: 'en' | 'fr', button: string): Promise<void> {
  session = await newWorkspace(language, { entities: [...catalogRows.keys()] });
  for (const [name, rows] of catalogRows) if (rows.length > 0) await fillSheet(session, name, rows);
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await screen.findByRole('button', { name: button }, slow));
}

// By their tags and labels: asking for roles at every change of a long card would take most of the time.
const button = (name: string | RegExp) => screen.findByText(name, { selector: 'button, summary' }, slow);
const press = async (name: string | RegExp): Promise<void> => void fireEvent.click(await button(name));
const label = (name: string | RegExp) => screen.findByLabelText(name, { selector: 'input, select' }, slow);
const option = (name: RegExp) =>
  screen.findByText(
    (_text, element) => name.test(element?.textContent ?? ''),
    { selector: '[role=option]' },
    slow,
  );
const choose = async (field: RegExp, name: RegExp): Promise<void> => {
  await userEvent.click(await label(field));
  await userEvent.click(await option(name));
};
const fill = async (field: string | RegExp, value: string): Promise<void> =>
  void fireEvent.change(await label(field), { target: { value } });
const line = (name: RegExp) => screen.findByText(name, { selector: '[role=treeitem] span span' }, slow);
const said = (text: RegExp) => screen.findByText(text, undefined, slow);

const column = async (entity: string, field: string) =>
  (await readWorkspace(session)).tables.tables
    .get(entity)
    ?.columns.get(field)
    ?.filter((cell) => cell !== '');

test('a service is composed and its charge priced and renamed, in step with the sheets, and taken back', async () => {
  await opened('en', 'Design the catalog');
  await headline(/^1 service, 3 items in the catalog$/);
  const tree = screen.getByLabelText('Catalog', { selector: '[role=tree]' });
  act(() => tree.focus());
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowRight}{ArrowDown}');
  const card = await screen.findByLabelText('Fibre 500', { selector: 'section' }, slow);
  expect(within(card).getByText('Service · SVC-FIBRE')).toBeTruthy();
  expect(within(card).getByText('Mandatory · Default Quantity 1')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(session.workbook.activeSheet.name).toBe('Services'));

  await press('Add: Product');
  await userEvent.click(await label(/^Item/));
  const box = await option(/TV box/);
  expect(box.textContent).toBe('TV box — BOX-01In category Television, which this service may not take from');
  expect(box.getAttribute('aria-disabled')).toBe('true');
  await press('Leave as it is');

  await press('Add: Charge');
  await choose(/^Item/, /Loyalty/);
  await fill(/^Mandatory/, 'No');
  await press('Add: Service Item');
  await said(/^Loyalty: 1 row added$/);
  expect(await column('serviceItem', 'item')).toEqual(['FIBRE-500', 'LOYAL-5']);
  expect(await screen.findByText('Loyalty (Discount)')).toBeTruthy();

  fireEvent.click(await screen.findByLabelText('Take out Loyalty (Discount)'));
  await said(/cells changed$/);
  expect(await column('serviceItem', 'item')).toEqual(['FIBRE-500']);
  await press('Undo');
  await said(/taken back$/);
  expect(await column('serviceItem', 'item')).toEqual(['FIBRE-500', 'LOYAL-5']);

  fireEvent.change(screen.getByPlaceholderText('Search by name, code or text'), {
    target: { value: '500 monthly' },
  });
  await said(/^1 row found$/);
  fireEvent.click(await line(/^Fibre 500 monthly fee$/));
  await fill(/^Price\W*$/, '84.95');
  await press('Change 1 cell');
  await said(/^Fibre 500 monthly fee: 1 cell changed$/);
  expect(await column('charge', 'price')).toEqual([84.95, -5]);

  // Somebody types in the sheet: the card follows.
  const { places } = await readWorkspace(session);
  const place = places.get('charge');
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place?.sheet ?? '');
    sheet.getCell(place?.firstRow ?? 0, place?.columnOf.get('price') ?? 0).values = [[90]];
    await context.sync();
  });
  await waitFor(() => expect(screen.getByLabelText(/^Price\W*$/)).toHaveProperty('value', '90.00'), slow);

  await press('Rename');
  await fill('Charge Code', 'LOYAL-5');
  await said(/^Another row has it already$/);
  await fill('Charge Code', 'FIBRE-600');
  await said(/^1 cell that refers to it will follow$/);
  await press('Rename, and lead every reference to it');
  await said(/^FIBRE-600: 2 cells changed$/);
  expect(await column('serviceItem', 'item')).toEqual(['FIBRE-600', 'LOYAL-5']);
});

test('what is added starts with what the place gives, and is moved and retired', async () => {
  await opened('fr', 'Concevoir le catalogue');
  await headline(/^1\Wservice, 3\Wéléments au catalogue$/);
  fireEvent.click(await line(/^Internet$/));
  await press(/^Nouveau\W: Produit$/);
  await fill(/^Nom\W*$/, 'Modem Wi-Fi 7');
  await fill(/^Prix\W*$/, '10,50');
  expect(await label(/^Code de produit/)).toHaveProperty('value', 'MODEM-WI-FI-7');
  await press(/^Ajouter\W: Produit$/);
  await said(/^Modem Wi-Fi 7\W: 1\Wligne ajoutée$/);
  expect(await column('product', 'price')).toEqual([99, 10.5]);
  expect(await column('product', 'category')).toEqual(['Television', 'Internet']);
  await press('Déplacer vers…');
  await choose(/^Catégorie/, /^Fibre$/);
  await press('L’y déplacer');
  await said(/1\Wcellule modifiée$/);
  expect(await column('product', 'category')).toEqual(['Television', 'Fibre']);
  await press('Retirer');
  await said(/^Aucune ligne n’y fait référence$/);
  await press('Retirer Modem Wi-Fi 7');
  await said(/2\Wcellules modifiées$/);
  expect(await column('product', 'active')).toEqual(['Oui', 'Non']);
});
