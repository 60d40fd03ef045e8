import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { requestFromRibbon } from '../../src/commands/ribbon-requests';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { headline, showPane } from './pane-session';

let session: HostSession;
let unmount: () => void;

async function mount(language: 'en' | 'fr'): Promise<void> {
  unmount = await showPane(session, language);
}

beforeEach(() => {
  session = openNodeSession(createWorkbook());
  localStorage.clear();
});
afterEach(() => {
  unmount();
  document.body.replaceChildren();
  session.close();
});

describe('the pane over a workbook', () => {
  test('goes from an empty workbook to checked rows by its primary buttons', async () => {
    await mount('en');
    await headline(/^0 SmartBilling sheets/);
    await userEvent.click(screen.getByRole('button', { name: 'Create the sheets' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Create \d+ sheets$/ }));
    await headline(/sheets are in the workbook$/);
    await userEvent.click(screen.getByRole('button', { name: 'Bring in data' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try with demo data' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in 41 rows' }));
    expect((await headline(/^41 rows in, \d+ rows out$/)).textContent).not.toContain(' 0 rows');
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    await headline(/^\d+ errors in \d+ rows$/);
    const list = screen.getByRole('region', { name: 'What to mend' });
    const [group] = within(list).getAllByRole('treeitem', { expanded: false });
    await userEvent.click(within(group!).getByText(/\d+ cells?/));
    await userEvent.click(within(list).getAllByText(/^expected:/)[0]!);
    expect(await screen.findByRole('heading', { level: 2, name: /^Here: \w.*![A-Z]+\d+$/ })).toBeTruthy();
  }, 120_000);

  test('speaks the language chosen in Settings and keeps it', async () => {
    await mount('en');
    await headline(/^0 SmartBilling sheets/);
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Français' }));
    await headline(/^Paramètres$/);
    unmount();
    await mount('en');
    await headline(/^0 feuille SmartBilling/);
  });

  test('begins the check when the ribbon asks, and focus follows to the headline', async () => {
    await createWorkspace(session, { language: 'fr', entities: ['category'], newRowId: () => 'row-1' });
    await mount('fr');
    await headline(/^1 feuille est prête/);
    await act(async () => {
      requestFromRibbon('check');
      await Promise.resolve();
    });
    const found = await headline(/rien à corriger$|^\d+ (erreurs?|avertissements?)/);
    await waitFor(() => expect(document.activeElement).toBe(found));
  });
});
