import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { editCells } from '../../src/workflows/edit-cells';
import { fillSheet } from '../excel/fill-sheet';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { headline, showPane } from './pane-session';

const slow = { timeout: 40_000 };

test('an operation is listed, taken back, and refused once its cell was changed since', async () => {
  const session = await newWorkspace('en', { entities: ['customer'] });
  await fillSheet(session, 'customer', [{ legacyId: 'C-1', accountName: 'Roy' }]);
  const edit = { entity: 'customer', rowId: 'customer-0', rowIndex: 0, field: 'accountName' };
  const doing = { by: 'Ana', at: '2026-11-22T12:00:00.000Z', newId: countingIds() };
  await editCells(session, [{ ...edit, from: 'Roy', to: 'Côté' }], doing);
  localStorage.clear();
  const leave = await showPane(session, 'en');
  const name = async () =>
    (await readWorkspace(session)).tables.tables.get('customer')?.columns.get('accountName');
  await userEvent.click(await screen.findByRole('button', { name: 'History' }, slow));
  await headline(/^1 operation$/);
  await userEvent.click(await screen.findByRole('button', { name: /^Take back: Cells edited/ }, slow));
  await headline(/^2 operations$/);
  expect(await name()).toEqual(['Roy']);
  await userEvent.click(await screen.findByRole('button', { name: 'Do it again' }, slow));
  await screen.findByText('Done again · 1 cell changed', {}, slow);
  expect(await name()).toEqual(['Côté']);
  await userEvent.click(await screen.findByRole('button', { name: 'Take back' }, slow));
  await screen.findByText('Taken back · 1 cell changed', {}, slow);
  expect(await name()).toEqual(['Roy']);
  await userEvent.click(await screen.findByRole('button', { name: /^Take back: Cells edited/ }, slow));
  expect(
    await screen.findByText(/^Nothing was taken back: 1 of its cells was changed since/, {}, slow),
  ).toBeTruthy();
  expect(await name()).toEqual(['Roy']);
  leave();
  session.close();
}, 120_000);
