import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../../src/host/client/session';
import { readDistinct } from '../../../src/workflows/stored-distinct';
import { fillSheet } from '../../excel/fill-sheet';
import { newWorkspace } from '../../excel/new-workspace';
import { sampleRow } from '../../../src/core/entity/sample-rows';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { findEntity } from '../../../src/core/entities/registry';
import { checkContext } from '../../core/sample-workspace';
import { headline, showPane } from '../pane-session';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const row = (name: string, index: number, values: CanonicalRow): CanonicalRow => {
  const entity = findEntity(name);
  if (!entity) throw new Error(name);
  return { ...sampleRow(entity, index, findEntity, checkContext), ...values };
};

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);

async function contents() {
  const { tables } = (await readWorkspace(session)).tables;
  return ['customer', 'serviceLocation'].map((name) => {
    const columns = new Map(tables.get(name)?.columns);
    for (const own of ['rowStatus', 'messages']) columns.delete(own);
    return [...columns];
  });
}

const column = async (entity: string, field: string) =>
  (await readWorkspace(session)).tables.tables.get(entity)?.columns.get(field);

async function opened(language: 'en' | 'fr'): Promise<void> {
  session = await newWorkspace(language, { entities: ['customer', 'serviceLocation'] });
  const bakery = row('customer', 0, { legacyId: 'C-1', accountName: 'Boulangerie Roy', accountNumber: '1' });
  const twin = { ...bakery, legacyId: 'C-2', accountName: 'BOULANGERIE ROY INC.', accountNumber: '2' };
  const other = row('customer', 1, {
    legacyId: 'C-3',
    accountName: 'Garage Lafontaine',
    legalName: null,
    phone: '418 555-0188',
    billingEmail: 'garage@exemple.ca',
    bankAccount: '7654321',
    billingAddress1: '4 rue du Pont',
  });
  await fillSheet(session, 'customer', [bakery, twin, other]);
  const places = ['C-1', 'C-2', 'C-3'].map((customer, at) => row('serviceLocation', at, { customer }));
  await fillSheet(session, 'serviceLocation', places);
  localStorage.clear();
  leave = await showPane(session, language);
}

async function found(): Promise<HTMLElement> {
  await opened('en');
  await userEvent.click(await button('Look for duplicates'));
  await headline(/^3 rows in (Customers|Service Locations) to compare$/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of row' }), 'customer');
  await userEvent.click(await button('Compare 3 rows'));
  await headline(/^1 pair or group that is probably one$/);
  expect(document.activeElement?.tagName).toBe('H1');
  const line = await button(/^Boulangerie Roy = BOULANGERIE ROY INC\./);
  expect(line.textContent).toMatch(/(Almost certain|Very likely) · 2 rows: C-1, C-2$/);
  act(() => line.focus());
  await userEvent.keyboard('{Enter}');
  return line;
}

afterEach(() => {
  leave();
  session.close();
});

test('a pair is merged by choices made with the keyboard, references follow, and it is undone whole', async () => {
  const line = await found();
  const before = await contents();
  await userEvent.keyboard('{Escape}');
  expect(line.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(line);
  await userEvent.keyboard('{Enter}');
  const names = screen.getByRole('radiogroup', { name: /^Account Name/ });
  const [own, theirs] = within(names).getAllByRole('radio');
  expect(own).toHaveProperty('checked', true);
  act(() => own?.focus());
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(theirs).toHaveProperty('checked', true));
  expect(await screen.findByText(/^1 reference in Service Locations › .+ will lead to C-1$/)).toBeTruthy();
  const merge = await button('Merge 2 rows');
  expect(merge).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Ana Roy');
  await userEvent.click(merge);
  const figures = await screen.findByText('2 rows are one now · 1 reference led to it', {}, slow);
  await waitFor(() => expect(document.activeElement?.contains(figures)).toBe(true));
  await headline(/^0 duplicates among 3 rows of Customers$/);
  expect(await column('serviceLocation', 'customer')).toEqual(['C-1', 'C-1', 'C-3']);
  expect(await column('customer', 'accountName')).toEqual(['BOULANGERIE ROY INC.', '', 'Garage Lafontaine']);
  await userEvent.click(await button('Undo'));
  await screen.findByText('The 2 rows are as before', {}, slow);
  await headline(/^1 pair or group/);
  expect(await contents()).toEqual(before);
}, 120_000);

test('the row that stays is chosen, selected in the sheet, and what is not a duplicate is remembered', async () => {
  await found();
  const keep = screen.getByRole('radiogroup', { name: 'Row that stays' });
  await userEvent.click(within(keep).getByRole('radio', { name: /C-2$/ }));
  await screen.findByText(/^1 reference .+ will lead to C-2$/);
  await waitFor(async () => {
    const address = await session.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toMatch(/^Customers!A3$/);
  }, slow);
  await userEvent.click(await button('Not a duplicate'));
  await screen.findByText('Remembered: these two are not one', {}, slow);
  expect(await readDistinct(session)).toHaveLength(1);
  await userEvent.click(await button('Compare again'));
  await headline(/^0 duplicates among 3 rows of Customers$/);
}, 120_000);

test('speaks French', async () => {
  await opened('fr');
  await userEvent.click(await button('Chercher les doublons'));
  await headline(/^3 lignes à comparer dans/);
  expect(screen.getByRole('combobox', { name: 'Sorte de lignes' })).toBeTruthy();
}, 60_000);
