import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense, type ReactNode } from 'react';
import { acceptProposals, type AcceptedProposal } from '../../../src/core/catalog/proposals/accept-proposals';
import { catalogProposals } from '../../../src/core/catalog/proposals/catalog-proposals';
import { catalogMargins, serviceSums } from '../../../src/core/catalog/margin/catalog-margins';
import { usageMargins } from '../../../src/core/catalog/margin/usage-margin';
import { productPrices } from '../../../src/core/mapping/values/product-prices';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import type { Language } from '../../../src/core/kernel/bilingual';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { CatalogMargins } from '../../../src/taskpane/catalog/margin/catalog-margins';
import { ServicePicture } from '../../../src/taskpane/catalog/picture/service-picture';
import { ProposalsSection } from '../../../src/taskpane/catalog/proposals/proposals-section';
import { ContractTerms } from '../../../src/taskpane/catalog/terms/contract-terms';
import { WordsProvider } from '../../../src/taskpane/messages/words-provider';
import { changeCatalog } from '../../../src/workflows/change-catalog';
import { undoOperation } from '../../../src/workflows/undo-operation';
import { item, monthly, oneTime, sheetsOf } from '../../core/catalog/catalog-sheets';
import { sourceOf } from '../../core/mapping/mapping-context';
import { checkContext } from '../../core/sample-workspace';
import { countingIds, newWorkspace } from '../../excel/new-workspace';

afterEach(cleanup);

const today = '2026-04-11';

const tables = sheetsOf({
  service: [
    { serviceCode: 'SVC', name: 'Boréal', billingTranslationFr: 'Forfait Boréal', serviceFamily: 'Internet' },
  ],
  charge: [
    {
      ...monthly,
      chargeCode: 'FIBRE',
      name: 'Fibre',
      price: '49.95',
      cost: '20.00',
      billingTranslationFr: 'Fibre 500',
    },
    { ...monthly, chargeCode: 'TV', name: 'TV', price: '20.00', billingTranslationFr: 'Télé' },
    { ...oneTime, chargeCode: 'INST', name: 'Install', price: '75.00', cost: '90.00' },
  ],
  serviceItem: [item('Charge', 'FIBRE'), item('Charge', 'TV', { mandatory: false })],
});

async function show(language: Language, content: ReactNode): Promise<void> {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <Suspense>
          <WordsProvider language={language}>
            <main>{content}</main>
          </WordsProvider>
        </Suspense>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  await screen.findByRole('main');
}

/** Colours are judged in a browser, which jsdom is not. */
const violations = async (): Promise<readonly string[]> =>
  (
    await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
  ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

/** The text of a row, whatever blanks hold it together. */
const row = (name: RegExp): string | undefined =>
  screen.getByRole('row', { name }).textContent?.replaceAll('\u00a0', ' ');

test('a service on a French invoice: taxes, what is added, a first part of a month', async () => {
  await show('fr', <ServicePicture sheets={{ tables, lists: shippedLists }} service="SVC" today={today} />);
  expect(row(/^Fibre 500/)).toBe('Fibre 5001 × 49,95 · Mensuel49,95');
  expect(row(/^TVQ/)).toBe('TVQ 9,975 %4,98');
  expect(row(/^Total/)).toBe('Total, CAD57,43');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Télé · 20,00 CAD' }));
  expect(row(/^Avant taxes/)).toBe('Avant taxes, CAD69,95');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Télé' }));
  fireEvent.change(screen.getByLabelText('Facturé à partir du'), { target: { value: today } });
  fireEvent.click(screen.getByRole('checkbox', { name: /^Avec la période suivante/ }));
  expect(row(/^Fibre 500/)).toContain('du 2026-04-11 au 2026-04-30 : 20 jours sur 30, 33,30');
  expect(row(/^Total/)).toBe('Total, CAD38,29');
  expect(await violations()).toEqual([]);
  fireEvent.change(screen.getByLabelText('Jour du cycle'), { target: { value: '32' } });
  expect(screen.getByText('Un jour de 1 à 31')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('margins are told with their losses and what has no cost', async () => {
  await show(
    'en',
    <CatalogMargins
      sums={serviceSums(tables, today)}
      items={catalogMargins(tables, today)}
      usage={usageMargins(tables, today)}
      lists={shippedLists}
    />,
  );
  expect(row(/^Install/)).toBe('InstallINST · CAD · onceLoss75.0090.00−15.00−20.0 %');
  expect(row(/^TV/)).toBe('TVTV · CAD · a monthCost missing');
  expect(screen.getByText('1 at a loss')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('a contract from a day that is typed, term by term', async () => {
  const type = { interval: 'Months', initialTerm: 36, renewalTerm: 12, renewalType: null, noticeDays: 30 };
  await show('en', <ContractTerms type={type} today={today} />);
  fireEvent.change(screen.getByLabelText('First day of the contract'), { target: { value: '2024-01-31' } });
  const [, initial, renewal] = within(screen.getByRole('table')).getAllByRole('row');
  expect(initial?.textContent).toBe('Initial2024-01-31 to 2027-01-302026-12-31');
  expect(renewal?.textContent).toBe('Renewal 12027-01-31 to 2028-01-302027-12-31');
  expect(screen.getByText('At the end of each term it renews by itself.')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

const extract = [...Array.from({ length: 19 }, () => ['Fibre 500', '49.95']), ['Modem', '7.00']];

const list = catalogProposals(
  productPrices(sourceOf(['Product', 'Price'], extract), { product: 'Product', price: 'Price' }, []),
  { rows: extract.length, isService: true },
);

test('few proposals cover most subscribers; what is accepted becomes rows and can be taken back', async () => {
  let taken: readonly AcceptedProposal[] = [];
  await show(
    'en',
    <ProposalsSection
      list={list}
      lists={shippedLists}
      categories={['Internet']}
      isBusy={false}
      onAccept={(accepted) => (taken = accepted)}
    />,
  );
  expect(screen.getByText('1 of 2 proposals cover 95 % of 20 subscribers')).toBeTruthy();
  expect(row(/^99 %/)).toBe('99 %2');
  fireEvent.click(screen.getByRole('button', { name: 'Choose the first 1' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Take Modem · 7.00' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'What Modem · 7.00 becomes' }), {
    target: { value: 'charge' },
  });
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Add 2 items to the sheets: 100.0 % covered' }));
  expect(taken.map(({ proposal, as }) => [proposal.product, as])).toEqual([
    ['Fibre 500', 'service'],
    ['Modem', 'charge'],
  ]);

  const session = await newWorkspace('en', {
    entities: ['category', 'service', 'serviceItem', 'charge', 'product'],
  });
  const codes = async (): Promise<readonly unknown[]> => {
    const { tables: sheets } = await readWorkspace(session);
    return ['charge.chargeCode', 'service.serviceCode', 'serviceItem.item'].flatMap((place) => {
      const [entity = '', field = ''] = place.split('.');
      return (sheets.tables.get(entity)?.columns.get(field) ?? []).filter((cell) => cell !== '');
    });
  };
  const doing = { by: 'Ann', at: '2026-04-11T10:00:00Z', newId: countingIds() };
  const act = acceptProposals(taken, '', checkContext);
  const { operation } = await changeCatalog(session, { act, reachesAll: false, today }, doing);
  expect(await codes()).toEqual(['FIBRE-500', 'MODEM', 'FIBRE-500', 'FIBRE-500']);
  await undoOperation(session, operation, doing);
  expect(await codes()).toEqual([]);
  session.close();
}, 60_000);
