import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { templateVersion } from '../../src/core/template/versions';
import { readHomeState } from '../../src/workflows/home-state';
import { headline, showPane } from './pane-session';

const fixture = resolve(import.meta.dirname, '../fixtures/template-1-en.xlsx');
const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 15_000 });

let session: HostSession;
let leave: () => void;
beforeEach(async () => {
  session = openNodeSession(await loadWorkbook(readFileSync(fixture)));
  localStorage.clear();
});
afterEach(() => {
  leave();
  session.close();
});

test('a workbook of version 1 is upgraded by clicking, and not before there is a copy', async () => {
  const keepCopy = jest.fn((remark: string) => Promise.resolve(`Atlas (${remark}).xlsx`));
  leave = await showPane(session, 'en', { keepCopy });
  const before = await readHomeState(session);
  await userEvent.click(await button('See what would change'));
  const fact = await headline(/^\d+ changes bring this workbook up to date$/);
  expect(document.activeElement).toBe(fact);
  await userEvent.click(await button(/^\d+ sheets added$/));
  expect(screen.getByText('Usage Rates')).toBeTruthy();
  const upgrade = await button(/^Upgrade: add \d+ sheets, \d+ columns$/);
  expect(upgrade).toHaveProperty('disabled', true);
  await userEvent.click(await button('Keep a copy'));
  await screen.findByText(/^Atlas \(before the upgrade\)\.xlsx went to your downloads/);
  expect(keepCopy).toHaveBeenCalledTimes(1);
  await userEvent.click(upgrade);
  await headline(/^Upgraded: \d+ changes$/);
  const after = await readHomeState(session);
  expect([before.templateVersion, after.templateVersion]).toEqual([1, templateVersion]);
  expect(after.entities.find(({ name }) => name === 'customer')).toMatchObject({ rows: 16 });
  await userEvent.click(await button('Go on with the migration'));
  await headline(/^\d+ rows/);
  expect(screen.queryByRole('button', { name: 'See what would change' })).toBeNull();
}, 60_000);

test('without a host that gives its file, the person’s word for a copy counts', async () => {
  leave = await showPane(session, 'fr');
  await userEvent.click(await button('Voir ce qui changerait'));
  const upgrade = await button(/^Mettre à niveau.: ajouter \d+ feuilles, \d+ colonnes$/);
  expect(screen.queryByRole('button', { name: 'Conserver une copie' })).toBeNull();
  expect(upgrade).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'J’ai une copie de ce classeur' }));
  expect(upgrade).toHaveProperty('disabled', false);
  await userEvent.click(await button(/^\d+ valeurs de listes ajoutées$/));
  expect(screen.getByText(/^Mode de solde › /).textContent).not.toContain('Lump sum');
  await userEvent.click(await button('Pas maintenant'));
  expect((await readHomeState(session)).templateVersion).toBe(1);
  await button('Voir ce qui changerait');
}, 60_000);

test('a workbook of a newer version is said to be one, and offered nothing', async () => {
  await session.run(async (context) => {
    context.workbook.names.add('SB_Template', '=99');
    await context.sync();
  });
  leave = await showPane(session, 'en');
  await headline(/^This workbook was made by a newer version$/);
  expect(screen.getByText(/is version 99; this pane knows up to version \d+\.$/)).toBeTruthy();
  expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull();
}, 60_000);
