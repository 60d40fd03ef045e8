import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HostSession } from '../../../src/host/client/session';
import { undoOperation } from '../../../src/workflows/undo-operation';
import { listOperations } from '../../../src/workflows/list-operations';
import { readPriceSheet } from '../../../src/workflows/rates/price-sheets';
import { newWorkspace } from '../../excel/new-workspace';
import { readableFile } from '../bring-in/names-extract';
import { headline, showPane } from '../pane-session';

let session: HostSession;
let leave: () => void;
afterEach(() => {
  leave();
  session.close();
});

const entities = ['ratePlan', 'destinationLine', 'timeBand', 'operationalParameter'];

async function opened(language: 'en' | 'fr', button: string): Promise<void> {
  session = await newWorkspace(language, { entities });
  localStorage.clear();
  leave = await showPane(session, language);
  await userEvent.click(await screen.findByRole('button', { name: button }, { timeout: 15_000 }));
}

const deck = (name: string, ...lines: readonly string[]): File =>
  readableFile(name, ['Dial Code;Destination;Rate/min;Cost/min;Billing Increment', ...lines].join('\n'));

const choose = (file: File): void => {
  const inputs = document.querySelectorAll<HTMLInputElement>('main input[type=file]');
  fireEvent.change(inputs[inputs.length - 1] ?? document.body, { target: { files: [file] } });
};

const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }, { timeout: 15_000 }));

const ratesNow = async (): Promise<readonly string[]> =>
  (await readPriceSheet(session, 'LD', '2026-06-01'))?.lines.map(
    ({ prefix, ratePerUnit }) => `${prefix} ${ratePerUnit}`,
  ) ?? [];

test('a deck is looked over, comes in, is raised with a floor, compared, and all of it taken back', async () => {
  await opened('en', 'Prove and try the rates');
  await headline(/^0 lines to price calls by$/);
  choose(
    deck(
      'LD.csv',
      '+1514;Montréal;0,05;0,03;30/6',
      '52;Mexico;0,10;0,09;60/60',
      '5255;Mexico City;0,02;;1/1',
      'UK44;;1;;',
    ),
  );
  expect(await screen.findByText(/^Line 5, Dial Code: UK44$/)).toBeTruthy();
  expect(screen.getByText('3 lines come in, 0 changed, 0 unchanged, 1 refused, 0 ended')).toBeTruthy();
  expect(screen.getByText('+1514 → 1514')).toBeTruthy();
  await press('Bring in 3 lines');
  await headline(/^3 lines in 1 rate plan$/);
  expect(await ratesNow()).toEqual(['1514 0.05', '52 0.10', '5255 0.02']);

  await userEvent.click(await screen.findByRole('tab', { name: 'Lines' }));
  expect(await screen.findByText('3 lines are picked. Say below what becomes of them.')).toBeTruthy();
  const mexico = await screen.findByRole('checkbox', { name: '+52 Mexico' });
  expect(screen.getByText('2 lines')).toBeTruthy();
  await userEvent.click(mexico);
  type('Per cent', '5');
  type('Round to decimals', '4');
  type('At least cost plus %', '20');
  expect(await screen.findByText('2 of 2 lines would change')).toBeTruthy();
  const line = screen.getByText('0.10 → 0.108').closest('button');
  if (!line) throw new Error('no line to press');
  await userEvent.click(line);
  expect(session.workbook.activeSheet.name).toBe('Destination Lines');
  await press('Change 2 lines');
  expect(await screen.findByText('2 lines changed')).toBeTruthy();
  expect(await ratesNow()).toEqual(['1514 0.05', '52 0.108', '5255 0.021']);

  await userEvent.click(screen.getByRole('tab', { name: 'Compare' }));
  choose(deck('next.csv', '1514;Montréal;0.055;;30/6', '52;Mexico;0.108;;60/60'));
  await screen.findByText('next.csv');
  await press('Compare');
  expect(await screen.findByText('CAD: 1 dearer, 0 cheaper, 1 unchanged')).toBeTruthy();
  expect(screen.getByText(/^0 prefixes added, 1 removed, 2 in both\./)).toBeTruthy();
  await press(/^\+52 Mexico/);
  expect(screen.getByText('0.021 → 0.108 by 52 (+414.29%)')).toBeTruthy();

  const doing = { by: 'Ada', at: '2026-06-01T10:00:00Z', newId: () => crypto.randomUUID() };
  const [first, second] = await listOperations(session);
  await undoOperation(session, second?.operation ?? '', doing);
  expect(await ratesNow()).toEqual(['1514 0.05', '52 0.10', '5255 0.02']);
  await undoOperation(session, first?.operation ?? '', doing);
  expect(await ratesNow()).toEqual([]);
});

test('speaks French, and shows how much of the numbers is covered', async () => {
  await opened('fr', 'Prouver et essayer les tarifs');
  await headline(/^0 ligne pour tarifer des appels$/);
  choose(deck('LD.csv', '33;France;0,05;;60/60', '151;Canada;0,01;;6/6'));
  await press('Importer 2 lignes');
  await headline(/^2 lignes dans 1 plan tarifaire$/);
  await userEvent.click(screen.getByRole('tab', { name: 'Preuve' }));
  await press('Prouver LD');
  const coverage = await screen.findByRole('table', { name: /^Couverture/ });
  expect(within(coverage).getByText(/^Toujours tarifés 1\s%.* Jamais tarifés 99\s%$/)).toBeTruthy();
});
