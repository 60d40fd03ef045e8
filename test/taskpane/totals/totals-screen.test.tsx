import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleRow } from '../../../src/core/entity/sample-rows';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { findEntity } from '../../../src/core/entities/registry';
import type { HostSession } from '../../../src/host/client/session';
import { checkContext } from '../../core/sample-workspace';
import { fillSheet } from '../../excel/fill-sheet';
import { newWorkspace } from '../../excel/new-workspace';
import { headline, showPane } from '../pane-session';

// The chart draws on a canvas jsdom has not; the table behind it is what readers hear.
let session: HostSession;
let leave: () => void;
afterEach(() => {
  leave();
  session.close();
});

const row = (name: string, values: CanonicalRow): CanonicalRow => {
  const entity = findEntity(name);
  if (!entity) throw new Error(name);
  return { ...sampleRow(entity, 0, findEntity, checkContext), ...values };
};

async function opened(language: 'en' | 'fr', button: string): Promise<void> {
  session = await newWorkspace(language, { entities: ['customer', 'serviceLocation', 'controlTotal'] });
  await fillSheet(session, 'customer', [
    row('customer', { legacyId: 'A' }),
    row('customer', { legacyId: 'B', accountNumber: 'B-2' }),
  ]);
  await fillSheet(session, 'serviceLocation', [row('serviceLocation', { legacyId: 'L', customer: 'A' })]);
  await fillSheet(session, 'controlTotal', [
    row('controlTotal', {
      total: 'R1',
      brokenDownBy: null,
      value: null,
      count: 5,
      amount: null,
      currency: null,
    }),
  ]);
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await screen.findByRole('button', { name: button }, { timeout: 15_000 }));
}

test('says how many totals agree, opens one, finds its rows and writes the sheet', async () => {
  await opened('en', 'See the totals');
  await headline(/^0 of 1 totals agree$/);
  const list = screen.getByRole('region', { name: 'Totals' });
  const [first] = within(list).getAllByRole('button');
  expect(first?.textContent).toContain('R1 Customers');
  first?.focus();
  await userEvent.keyboard('{Enter}');
  expect(within(list).getByRole('row', { name: /Count\s*5\s*2\s*[-−]3/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Customers: none in Service Locations/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Write the Totals sheet' }));
  expect(await screen.findByText('Totals is written', {}, { timeout: 15_000 })).toBeTruthy();
  const selected = await session.run(async (context) => {
    const cell = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return cell.address;
  });
  expect(selected).toMatch(/^Customers!A3$/);
}, 60_000);

test('speaks French', async () => {
  await opened('fr', 'Voir les totaux');
  await headline(/^0 totaux? concorden?t? sur 1$|^0 total concorde sur 1$/);
  expect(screen.getByRole('button', { name: 'Écrire la feuille Totaux' })).toBeTruthy();
}, 60_000);
