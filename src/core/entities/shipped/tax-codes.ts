import type { ShippedRow } from './shipped-row';

interface Rate {
  readonly rate: string;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
}

const taxesPayable = '2310';

const tax = (
  taxCode: string,
  jurisdiction: string,
  taxName: string,
  { rate, from, to, source }: Rate,
): ShippedRow => ({
  taxCode,
  jurisdiction,
  taxName,
  ratePercent: rate,
  effectiveFrom: from,
  effectiveTo: to ?? null,
  glAccount: taxesPayable,
  sourceNote: source,
});

const canada = (jurisdiction: string, taxName: string, rate: Rate): ShippedRow =>
  tax('Canada', jurisdiction, taxName, rate);

const emergency = (amount: string, from: string, to: string | null): ShippedRow => ({
  ...canada('QC', '911', {
    rate: '0',
    from,
    source: 'Revenu Québec: municipal tax for 9-1-1, indexed each January',
  }),
  amountPerUnit: amount,
  effectiveTo: to,
  appliesToItemClass: 'Voice',
});

const confirmScope = 'scope for telecommunications to be confirmed';

/** The taxes of Canada as dated rows; a rate that changes is a new row (domain.md 4.2). */
export const shippedTaxCodes: readonly ShippedRow[] = [
  canada('Federal', 'GST', { rate: '5', from: '2008-01-01', source: 'CRA' }),
  canada('ON', 'HST', { rate: '13', from: '2010-07-01', source: 'CRA' }),
  canada('NB', 'HST', { rate: '15', from: '2016-07-01', source: 'CRA' }),
  canada('NL', 'HST', { rate: '15', from: '2016-07-01', source: 'CRA' }),
  canada('PE', 'HST', { rate: '15', from: '2016-10-01', source: 'CRA' }),
  canada('NS', 'HST', { rate: '15', from: '2010-07-01', to: '2025-03-31', source: 'CRA' }),
  canada('NS', 'HST', { rate: '14', from: '2025-04-01', source: 'CRA' }),
  canada('QC', 'QST', { rate: '9.975', from: '2013-01-01', source: 'Revenu Québec' }),
  canada('BC', 'PST', { rate: '7', from: '2013-04-01', source: 'Government of British Columbia: PST 107' }),
  canada('MB', 'RST', { rate: '7', from: '2019-07-01', source: `Manitoba Finance; ${confirmScope}` }),
  canada('SK', 'PST', { rate: '6', from: '2017-03-23', source: `Saskatchewan Finance; ${confirmScope}` }),
  emergency('0.46', '2016-08-01', '2023-12-31'),
  emergency('0.52', '2024-01-01', '2024-12-31'),
  emergency('0.54', '2025-01-01', null),
  tax('Exempt', 'Federal', 'GST', { rate: '0', from: '2008-01-01', source: 'CRA: exempt supplies' }),
  tax('Zero-rated', 'Federal', 'GST', { rate: '0', from: '2008-01-01', source: 'CRA: zero-rated supplies' }),
];
