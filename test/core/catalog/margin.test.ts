import fc from 'fast-check';
import { catalogMargins, serviceSums } from '../../../src/core/catalog/margin/catalog-margins';
import { compareMargins, isLoss, marginOf, type Margin } from '../../../src/core/catalog/margin/margin';
import { serviceMargins } from '../../../src/core/catalog/margin/service-margin';
import { usageMargins } from '../../../src/core/catalog/margin/usage-margin';
import { addDecimals, formatDecimal, type Decimal } from '../../../src/core/kernel/decimal';
import type { SampleRows } from '../sample-workspace';
import { item, monthly, oneTime, sheetsOf } from './catalog-sheets';

const day = '2026-06-01';
const terms = { service: 'SVC', day };

const shown = (margin: Margin | undefined): string | undefined =>
  margin &&
  [margin.price, margin.cost, margin.margin, margin.percent]
    .map((figure) => (figure ? formatDecimal(figure) : '—'))
    .join(' ');

const rows: SampleRows = {
  service: [{ serviceCode: 'SVC', name: 'Boréal' }],
  charge: [
    { ...monthly, chargeCode: 'FIBRE', name: 'Fibre', price: '49.95', cost: '20.00' },
    {
      ...monthly,
      chargeCode: 'YEAR',
      name: 'Domain',
      price: '120.00',
      cost: '100.00',
      recurringPeriod: 'Annually',
    },
    { ...monthly, chargeCode: 'WEEK', name: 'Clean', price: '3.00', cost: '4.00', recurringPeriod: 'Weekly' },
    { ...monthly, chargeCode: 'PROMO', name: 'Promo', price: '-10.00', cost: null },
    { ...monthly, chargeCode: 'NOCOST', name: 'No cost', price: '5.00', cost: null },
    { ...oneTime, chargeCode: 'INSTALL', name: 'Install', price: '25.00', cost: '40.00' },
    { ...monthly, chargeCode: 'USD', name: 'Abroad', price: '5.00', cost: '1.00', currency: 'USD' },
  ],
  product: [{ ...monthly, productCode: 'MODEM', name: 'Modem', price: '7.00', cost: '2.50' }],
  subCharge: [
    {
      ...{ ...monthly, subChargeCode: 'CARE', name: 'Care', price: '3.00', cost: '1.00', mandatory: true },
      ...{ parentKind: 'Product', parentItem: 'MODEM', quantityBasis: 'Per parent unit' },
    },
  ],
  serviceItem: [
    ...['FIBRE', 'YEAR', 'PROMO', 'NOCOST', 'INSTALL', 'USD'].map((code) => item('Charge', code)),
    item('Charge', 'WEEK', { mandatory: false }),
    item('Product', 'MODEM', { defaultQuantity: '2' }),
  ],
};

test('items by hand, the worst first, discounts and untold ones last', () => {
  const margins = catalogMargins(sheetsOf(rows), day);
  expect(margins.map(({ code, margin, gap }) => [code, shown(margin) ?? gap])).toEqual([
    ['INSTALL', '25.00 40.00 -15.00 -60.0'],
    // 3.00 × 52 / 12 = 13.00; 4.00 × 52 / 12 = 17.33
    ['WEEK', '13.00 17.33 -4.33 -33.3'],
    ['YEAR', '10.00 8.33 1.67 16.7'],
    ['FIBRE', '49.95 20.00 29.95 60.0'],
    ['MODEM', '7.00 2.50 4.50 64.3'],
    ['CARE', '3.00 1.00 2.00 66.7'],
    ['USD', '5.00 1.00 4.00 80.0'],
    ['PROMO', '-10.00 0.00 -10.00 —'],
    ['NOCOST', 'cost'],
  ]);
  expect(margins.filter(({ margin, isDiscount }) => margin && !isDiscount && isLoss(margin))).toHaveLength(2);
});

test('a service by currency and recurrence; what has no cost is said and not counted', () => {
  const margin = serviceMargins(sheetsOf(rows))(terms);
  // 49.95 + 10.00 − 10.00 + 14.00 + 6.00; 20.00 + 8.33 + 5.00 + 2.00
  expect(
    margin.sums.map(({ currency, isRecurring, margin: sum, untold }) => [
      ...[currency, isRecurring, shown(sum), untold.map(({ code }) => code)],
    ]),
  ).toEqual([
    ['CAD', true, '69.95 35.33 34.62 49.5', ['NOCOST']],
    ['CAD', false, '25.00 40.00 -15.00 -60.0', []],
    ['USD', true, '5.00 1.00 4.00 80.0', []],
  ]);
  expect(margin.optional.map(({ code }) => code)).toEqual(['WEEK']);
  expect(serviceSums(sheetsOf(rows), day).map((sum) => shown(sum.margin)?.split(' ').at(-1))).toEqual([
    ...['-60.0', '49.5', '80.0'],
  ]);
});

test('a price list in another currency than the cost is no margin', () => {
  const sheets = sheetsOf({
    ...rows,
    priceList: [{ priceListName: 'US', currency: 'USD', validFrom: '2026-01-01' }],
    priceListLine: [
      ...[{ priceList: 'US', itemKind: 'Charge', item: 'FIBRE', price: '40.00' }].map((line) => ({
        ...{ ...line, priceType: 'Per Unit', validFrom: '2026-01-01' },
      })),
    ],
  });
  const fibre = serviceMargins(sheets)({ ...terms, priceList: 'US' }).items.find(
    ({ code }) => code === 'FIBRE',
  );
  expect(fibre).toMatchObject({ gap: 'currency', currency: 'USD', margin: undefined });
});

test('usage rates by the unit, by markup and by the lines of a plan', () => {
  const line = { ratePlan: 'World', effectiveFrom: '2026-01-01' };
  const sheets = sheetsOf({
    rateType: [{ rateTypeCode: 'LD', unit: 'minute' }],
    usageRate: [
      {
        usageRateCode: 'A',
        name: 'Fixed',
        rateType: 'LD',
        methodType: 'Fixed-Rate',
        rate: '0.05',
        costPerUnit: '0.0125',
      },
      { usageRateCode: 'B', name: 'Passed', rateType: 'LD', methodType: 'Pass-Through', markupPercent: '15' },
      { usageRateCode: 'C', name: 'Plan', rateType: 'LD', methodType: 'Rate Plan', ratePlan: 'World' },
    ],
    destinationLine: [
      { ...line, prefix: '33', ratePerUnit: '0.02', costPerUnit: '0.025' },
      { ...line, prefix: '44', ratePerUnit: '0.02', costPerUnit: '0.01' },
      { ...line, prefix: '49', ratePerUnit: '0.02', costPerUnit: null },
      { ...line, prefix: '1', ratePerUnit: '0.01', costPerUnit: '0.02', effectiveTo: '2026-03-31' },
    ],
  });
  const [plan, fixed, passed] = usageMargins(sheets, day);
  expect([plan?.code, plan?.plan?.lines, plan?.plan?.losses, plan?.plan?.withoutCost]).toEqual([
    'C',
    3,
    1,
    1,
  ]);
  expect(shown(plan?.plan?.worst)).toBe('0.02 0.025 -0.005 -25.0');
  expect([fixed?.code, fixed?.unit, shown(fixed?.margin)]).toEqual([
    'A',
    'minute',
    '0.05 0.0125 0.0375 75.0',
  ]);
  expect(passed).toMatchObject({ code: 'B', margin: undefined });
});

const amount = (least: number) =>
  fc.integer({ min: least, max: 30_000 }).map((units) => ({ units, scale: 2 }));

test('the sums of a service are those of its items, and no item is lost', () => {
  const charge = fc.record({
    price: amount(-5000).map(formatDecimal),
    cost: fc.option(amount(0).map(formatDecimal)),
    currency: fc.constantFrom('CAD', 'USD'),
    recurringPeriod: fc.constantFrom(null, 'Monthly', 'Quarterly', 'Annually', 'Weekly'),
  });
  fc.assert(
    fc.property(fc.array(charge, { minLength: 1, maxLength: 6 }), (charges) => {
      const { items, sums } = serviceMargins(
        sheetsOf({
          charge: charges.map((own, index) => ({
            ...{ ...monthly, chargeCode: `C${String(index)}`, name: 'C', ...own },
            chargeType: own.recurringPeriod === null ? 'One Time' : 'Recurring',
          })),
          serviceItem: charges.map((_, index) => item('Charge', `C${String(index)}`)),
        }),
      )(terms);
      expect(items).toHaveLength(charges.length);
      const zero: Decimal = { units: 0, scale: 2 };
      for (const { currency, isRecurring, margin, untold } of sums) {
        const own = items.filter((one) => one.currency === currency && one.isRecurring === isRecurring);
        const told = own.flatMap((one) => one.margin ?? []);
        expect(told.length + untold.length).toBe(own.length);
        if (margin) expect(margin.margin).toEqual(told.map((one) => one.margin).reduce(addDecimals, zero));
        else expect(told).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('worst first is an order', () => {
  const margin = fc.tuple(amount(-200), amount(0)).map(([price, cost]) => marginOf(price, cost));
  fc.assert(
    fc.property(margin, margin, margin, (a, b, c) => {
      expect(Math.sign(compareMargins(a, b))).toBe(-Math.sign(compareMargins(b, a)) + 0);
      if (compareMargins(a, b) <= 0 && compareMargins(b, c) <= 0)
        expect(compareMargins(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
