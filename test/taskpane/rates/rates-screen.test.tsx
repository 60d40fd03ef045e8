import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { fillSheet } from '../../excel/fill-sheet';
import { newWorkspace } from '../../excel/new-workspace';
import { exampleRows } from '../../functions/example-plans';
import { headline, showPane } from '../pane-session';

let session: HostSession;
let leave: () => void;
afterEach(() => {
  leave();
  session.close();
});

async function opened(language: 'en' | 'fr', withLines: boolean, button: string): Promise<void> {
  session = await newWorkspace(language, { entities: [...exampleRows.keys()] });
  if (withLines) for (const [name, rows] of exampleRows) await fillSheet(session, name, rows);
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await screen.findByRole('button', { name: button }, { timeout: 15_000 }));
}

const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('prices a call while it is typed, step by step', async () => {
  await opened('en', true, 'Prove and try the rates');
  await headline(/^3 lines in 1 rate plan$/);
  type('Number', '(514) 555-1234');
  type('Start', '2026-01-15 08:30:00');
  type('Seconds', '61');
  expect(screen.getByRole('status').textContent).toBe('Price 0.081000 CAD');
  expect(screen.getByRole('list', { name: 'How it comes about' }).textContent).toContain(
    'Longest prefix 1514555, Montréal centre',
  );
  type('Included units left', '61');
  expect(screen.getByRole('status').textContent).toBe('Price 0.020000 CAD');
  type('Start', 'noon');
  expect(screen.getByText('A date and time, such as 2026-01-15 08:30:00')).toBeTruthy();
  type('Start', '2026-01-15 08:30:00');
  type('Number', '33142685300');
  expect(screen.getByRole('status').textContent).toBe('No price — No prefix of the plan begins the number');
});

test('proves a plan, and each flaw can be priced and is shown in the sheet', async () => {
  await opened('en', true, 'Prove and try the rates');
  await headline(/^3 lines in 1 rate plan$/);
  type('Numbers it has to answer', '1, 33');
  await userEvent.click(screen.getByRole('button', { name: 'Prove Retail LD 2026' }));
  expect(await screen.findByText(/^Not complete for numbers that begin with 1, 33$/)).toBeTruthy();
  const gap = screen.getByText(/No line answers numbers that begin with 33/).closest('li');
  if (!gap) throw new Error('the gap is no item');
  await userEvent.click(within(gap).getByRole('button', { name: 'Price this call' }));
  expect(screen.getByText(/^No price — No prefix of the plan begins the number$/)).toBeTruthy();
  await userEvent.click(screen.getAllByRole('button', { name: 'Show the line' })[0]!);
  expect(session.workbook.activeSheet.name).toBe('Destination Lines');
  type('Numbers it has to answer', '+1');
  expect(screen.getByText('Prefixes of digits, separated by commas')).toBeTruthy();
});

test('speaks French, and teaches where there is no line yet', async () => {
  await opened('fr', false, 'Prouver et essayer les tarifs');
  await headline(/^0 ligne pour tarifer des appels$/);
});
