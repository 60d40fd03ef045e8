import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Cell } from '../../src/core/entity/cell';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import type { OtherWorkbooks } from '../../src/taskpane/pane/other-workbooks';
import { fillSheet } from '../excel/fill-sheet';
import { newSession, newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';
import { headline, showPane } from './pane-session';

let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 15_000 });
const cells = async (of: HostSession, entity: string, field: string): Promise<readonly Cell[] | undefined> =>
  (await readWorkspace(of)).tables.tables.get(entity)?.columns.get(field);

/** The workbench's port, over sessions of this process; the part made is kept to be sent back. */
function partsInMemory(): OtherWorkbooks & { readonly made: HostSession } {
  const made = newSession();
  return {
    made,
    make: async (_name, fill) => fill(made),
    open: () => Promise.resolve({ host: made, close: () => undefined }),
  };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  session.close();
});

const floor = {
  object: 'Customers',
  fieldSet: 'Care',
  fieldName: 'Floor',
  fieldNameFr: 'Étage',
  fieldType: 'Text',
};

test('columns of custom fields are added by clicking, and hidden with their values once the field is gone', async () => {
  session = await newWorkspace('en', { entities: ['customer', 'customField'] });
  await fillSheet(session, 'customer', [sample('customer', 0), sample('customer', 1)]);
  await fillSheet(session, 'customField', [floor]);
  leave = await showPane(session, 'en');
  await userEvent.click(await button(/Prepare the sheets/));
  await screen.findByRole('region', { name: '1 custom field has no column yet' }, { timeout: 15_000 });
  await userEvent.click(await button('Add 1 column'));
  await screen.findByText('1 column was added.', {}, { timeout: 15_000 });
  expect(await cells(session, 'customer', 'custom_floor')).toEqual(['', '']);

  const filled = [sample('customer', 0, { custom_floor: '3' }), sample('customer', 1)];
  await fillSheet(session, 'customer', filled);
  await fillSheet(session, 'customField', []);
  await userEvent.click(await button('Home'));
  await userEvent.click(await button(/Prepare the sheets/));
  await screen.findByRole('region', { name: '1 column is no longer defined: 1 value' }, { timeout: 15_000 });
  const act = await button('Hide 1 column');
  expect(act).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('radio', { name: 'Hide them and keep their values' }));
  await userEvent.click(act);
  await screen.findByText('1 column is hidden, with 1 value in place.', {}, { timeout: 15_000 });
  await fillSheet(session, 'customField', [floor]);
  await userEvent.click(await button('Home'));
  await userEvent.click(await button(/Prepare the sheets/));
  await screen.findByText('comes back with its values', {}, { timeout: 15_000 });
}, 60_000);

test('a part is made, comes back, and each conflict is settled by choice before it is merged', async () => {
  session = await newWorkspace('en', { entities: ['category', 'supplier'] });
  const rows = [0, 1, 2].map((index) => sample('category', index));
  await fillSheet(session, 'category', rows);
  const others = partsInMemory();
  leave = await showPane(session, 'en', { otherWorkbooks: others });
  await userEvent.click(await button(/Prepare the sheets/));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Which part' }), 'catalog');
  await userEvent.click(await button('Make the part with 1 sheet'));
  await screen.findByText(/^3 rows are in part-catalog\.xlsx$/, {}, { timeout: 15_000 });

  const changed = (nameFr: string) => rows.map((row) => ({ ...row, nameFr }));
  await fillSheet(session, 'category', changed('mine'));
  await fillSheet(others.made, 'category', changed('theirs'));
  const file = new File(['part'], 'part-catalog.xlsx');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode('part').buffer) });
  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
  await screen.findByRole('region', { name: '3 values were changed on both sides' }, { timeout: 15_000 });
  await userEvent.click(screen.getAllByRole('radio', { name: 'Take theirs: theirs' })[1]!);
  await userEvent.click(await button('Merge 0 rows and take 1 of their values'));
  await headline(/^1 row is merged$/);
  expect(await cells(session, 'category', 'nameFr')).toEqual(['mine', 'theirs', 'mine']);
}, 60_000);

test('where no second workbook can be made, the pane says how a part is made', async () => {
  session = await newWorkspace('fr', { entities: ['category'] });
  leave = await showPane(session, 'fr');
  await userEvent.click(await button(/Préparer les feuilles/));
  await screen.findByText(/^sbm workspace split /, {}, { timeout: 15_000 });
  expect(screen.queryByRole('combobox', { name: 'Quelle partie' })).toBeNull();
});
