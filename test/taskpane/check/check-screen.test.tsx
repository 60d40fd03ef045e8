import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { requestFromRibbon } from '../../../src/commands/ribbon-requests';
import { LocalChecker } from '../../../src/core/validation/local-checker';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../../src/host/client/session';
import { headline, showPane } from '../pane-session';
import { workspaceWith } from './workspace-with-faults';

const slow = { timeout: 40_000 };
const lines = () => screen.getAllByRole('treeitem');
const here = (place: RegExp) => screen.findByRole('heading', { level: 2, name: place }, slow);
const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);
const active = () =>
  document.getElementById(screen.getByRole('tree').getAttribute('aria-activedescendant') ?? '');

/** Counts how often everything was given to it. */
class CountingChecker extends LocalChecker {
  opened = 0;
  override open(...basis: Parameters<LocalChecker['open']>): Promise<void> {
    this.opened += 1;
    return super.open(...basis);
  }
}

let session: HostSession;
let checker: CountingChecker;
let leave: () => void;

beforeEach(async () => {
  localStorage.clear();
  session = await workspaceWith({
    contact: [{ phone: '555-0123' }, { phone: '555-0123' }, { phone: '514 555-O123 (cell)' }],
    customer: [{ phone: '514 555-0123' }, { phone: '(514) 555-0123' }],
  });
  checker = new CountingChecker(() => new Promise((resolve) => setTimeout(resolve, 0)));
  leave = await showPane(session, 'en', { openChecker: () => checker });
  await act(async () => {
    requestFromRibbon('check');
    await Promise.resolve();
  });
  await headline(/^\d+ errors? in 5 rows$/);
}, 120_000);

afterEach(() => {
  leave();
  session.close();
});

test('the list is gone through by the keyboard, and F8 steps through the sheets from anywhere', async () => {
  const tree = screen.getByRole('tree', { name: 'What to mend' });
  act(() => tree.focus());
  expect(active()).toBe(lines()[0]);
  await userEvent.keyboard('{End}');
  expect(active()).toBe(lines().at(-1));
  await userEvent.keyboard('{Home}teleph');
  expect(active()?.textContent).toContain('Telephone number is not valid');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(active()?.getAttribute('aria-level')).toBe('2');
  expect(active()?.textContent).toContain('“555-0123” 2 cells');
  await userEvent.keyboard('{Enter}');
  const first = (await here(/^Here: Contacts!/)).textContent;
  expect(screen.getByText(/^V103 · The number cannot be dialled/)).toBeTruthy();
  await userEvent.keyboard('{F8}');
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Here:/ }).textContent).not.toBe(first));
  await userEvent.click(screen.getByRole('searchbox'));
  await userEvent.keyboard('{Shift>}{F8}{/Shift}');
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Here:/ }).textContent).toBe(first));
}, 120_000);

test('search, severity and grouping narrow and turn the list, and say when nothing is left', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'contacts telephone');
  await waitFor(() => expect(lines()).toHaveLength(1));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'By value found');
  await waitFor(() => expect(lines()[0]?.textContent).toContain('“555-0123”'));
  await userEvent.click(screen.getByRole('button', { name: /errors?$/ }));
  expect(await screen.findByText('Nothing here with these filters.', {}, slow)).toBeTruthy();
}, 120_000);

test('a warning is waived with a reason and a name, listed under its filter, and withdrawn', async () => {
  const tree = screen.getByRole('tree');
  const warning = await within(tree).findByRole('treeitem', { name: /^Customer may be there twice/ });
  await userEvent.click(within(warning).getByText(/^Customer may be/));
  const warnings = () => screen.getByText(/^\d+ warnings?$/);
  const before = warnings().textContent;
  await userEvent.click(await button('Waive…'));
  const waive = await button(/^Waive \d+ warnings?$/);
  await userEvent.type(screen.getByRole('textbox', { name: /^Reason/ }), 'two sites');
  expect(waive).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Ana Roy');
  await userEvent.click(waive);
  expect(await screen.findByText(/^\d+ warnings? waived$/, {}, slow)).toBeTruthy();
  expect(document.activeElement?.getAttribute('role')).toBe('tree');
  expect(localStorage.getItem('smartbilling.pane.person')).toBe('Ana Roy');
  await waitFor(() => expect(warnings().textContent).not.toBe(before), slow);
  await userEvent.click(await button('More filters'));
  const waived = () => Number(/\d+/.exec(screen.getByText(/^Waived \(\d+\)$/).textContent)?.[0]);
  const all = waived();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Waived/ }));
  await userEvent.click(lines()[1]!.querySelector('div')!);
  expect(await screen.findAllByText(/“two sites”, Ana Roy/, {}, slow)).not.toHaveLength(0);
  await userEvent.click(await button(/^Withdraw/));
  await waitFor(() => expect(waived()).toBe(all - 1), slow);
}, 120_000);

test('errors are never offered a waiver', async () => {
  const tree = screen.getByRole('tree');
  const error = await within(tree).findByRole('treeitem', { name: /^Telephone number is not valid/ });
  await userEvent.click(within(error).getByText(/^Telephone/));
  expect(within(error).queryByRole('button', { name: 'Waive…' })).toBeNull();
  expect(within(error).getByRole('button', { name: 'Mend…' })).toBeTruthy();
}, 120_000);

test('a fix is looked at, written, taken back and written again, and the figures say so', async () => {
  const phones = async () => {
    const { tables } = (await readWorkspace(session)).tables;
    return tables.get('contact')?.columns.get('phone');
  };
  const before = await phones();
  const errors = parseInt((await headline(/errors? in/)).textContent, 10);
  const line = await within(screen.getByRole('tree')).findByRole('treeitem', { name: /^Telephone/ });
  await userEvent.click(within(line).getByText(/^Telephone/));
  await userEvent.click(await button('Mend…'));
  expect(await screen.findByText('514 555-O123 (cell)', {}, slow)).toBeTruthy();
  expect(await screen.findByText('2 other cells have no known fix.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Ana Roy');
  await userEvent.click(await button('Mend 1 cell'));
  const figures = await screen.findByText('1 cell mended', {}, slow);
  await waitFor(() => expect(document.activeElement?.contains(figures)).toBe(true));
  const after = await phones();
  expect(after?.[2]).not.toBe(before?.[2]);
  await userEvent.click(await button('Undo'));
  await screen.findByText('1 cell as it was before', {}, slow);
  expect(await phones()).toEqual(before);
  await userEvent.click(await button('Redo'));
  await screen.findByText('1 cell mended', {}, slow);
  expect(await phones()).toEqual(after);
  // The check was asked for once; it follows what was mended without going through everything again.
  await headline(new RegExp(`^${String(errors - 1)} errors? in 5 rows$`));
  expect(checker.opened).toBe(1);
}, 120_000);
