import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mappingProfileSchema } from '../../../src/core/mapping/mapping-profile';
import type { HostSession } from '../../../src/host/client/session';
import { mapSource } from '../../../src/workflows/map-source';
import { openSource } from '../../../src/workflows/open-source';
import { countingIds, newWorkspace } from '../../excel/new-workspace';
import { showPane } from '../pane-session';

const slow = { timeout: 40_000 };
let session: HostSession;
let leave: () => void;

const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);

const catalog = mappingProfileSchema.parse({
  version: 1,
  name: 'catalog',
  entities: [
    {
      entity: 'charge',
      fields: {
        chargeCode: { from: 'column', column: 'Code' },
        name: { from: 'column', column: 'Nom' },
        price: { from: 'column', column: 'Prix' },
      },
    },
    { entity: 'service', fields: { serviceCode: { from: 'column', column: 'Code' } } },
  ],
});

afterEach(() => {
  act(() => leave());
  document.body.replaceChildren();
  session.close();
});

test('the item proposed for a legacy product is written where the profile makes rows of it', async () => {
  session = await newWorkspace('en', { entities: ['charge', 'service'] });
  const charges = new TextEncoder().encode('Code,Nom,Prix\nF-100,Fibre 100,59.95\nF-500,Fibre 500,79.95\n');
  await mapSource(session, await openSource(charges, 'catalog.csv'), catalog, { newRowId: countingIds() });
  localStorage.clear();
  leave = await showPane(session, 'en');
  await userEvent.click(await button(/^Bring in/));
  await userEvent.click(await button(/^Try with demo data/));
  await userEvent.click(await button(/^Forfait/));
  await userEvent.click(await button(/^\d+ values/));
  expect(await screen.findByText(/^Becomes FIBRE-500\./, {}, slow)).toBeTruthy();
  await userEvent.click(await button('Accept F-500 · Fibre 500'));
  expect(await screen.findByText(/^Becomes F-500\./, {}, slow)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Accept F-500 · Fibre 500' })).toBeNull();
  await userEvent.click(await button('Back to the columns'));
  await userEvent.click(await button(/^Forfait/));
  expect(await screen.findByText(/Fibre 500.*F-500/)).toBeTruthy();
}, 120_000);
