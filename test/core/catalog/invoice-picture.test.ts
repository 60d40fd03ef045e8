import fc from 'fast-check';
import { invoicePicture } from '../../../src/core/catalog/invoice-picture/invoice-picture';
import { withUnder } from '../../../src/core/catalog/invoice-picture/picture-line';
import type { PictureQuestion } from '../../../src/core/catalog/invoice-picture/picture-question';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { parseIsoDate } from '../../../src/core/kernel/calendar-date';
import { addDecimals, formatDecimal, type Decimal } from '../../../src/core/kernel/decimal';
import type { SampleRows } from '../sample-workspace';
import { item, monthly, oneTime, sheetsOf } from './catalog-sheets';

const service: CanonicalRow = {
  ...{ serviceCode: 'SVC', name: 'Boréal 500', serviceFamily: 'Internet', active: true },
  ...{ billingTranslationEn: 'Boréal 500', billingTranslationFr: 'Forfait Boréal 500' },
};

const question: PictureQuestion = {
  ...{ service: 'SVC', day: '2026-04-11', language: 'en', province: 'QC', phoneNumbers: 0 },
};

const fibre = {
  ...monthly,
  chargeCode: 'FIBRE',
  name: 'Fibre',
  price: '49.95',
  billingTranslationEn: 'Fibre 500',
};

function pictureOf(rows: SampleRows, more: Partial<PictureQuestion> = {}) {
  const sheets = { tables: sheetsOf({ service: [service], ...rows }), lists: shippedLists };
  const picture = invoicePicture(sheets, { ...question, ...more });
  if (!picture) throw new Error('no picture');
  return picture;
}

const text = (amount: Decimal | undefined): string => (amount ? formatDecimal(amount) : '');

const totalsOf = ({ totals }: ReturnType<typeof pictureOf>) =>
  totals.map(({ currency, lines, taxes, total }) => [
    currency,
    text(lines),
    ...taxes.map(({ taxName, amount }) => `${taxName} ${text(amount)}`),
    text(total),
  ]);

test('the first part of a month in Québec: 33.30, GST 1.67, QST 3.32, 38.29 in all (domain.md 4.5)', () => {
  const start = { from: parseIsoDate('2026-04-11')!, cycleDay: 1, isAhead: false };
  const rows = { charge: [fibre], serviceItem: [item('Charge', 'FIBRE')] };
  const picture = pictureOf(rows, { start });
  expect(picture.recurring[0]?.parts).toMatchObject([{ billedDays: 20, periodDays: 30 }]);
  expect(totalsOf(picture)).toEqual([['CAD', '33.30', 'GST 1.67', 'QST 3.32', '38.29']]);
  const ahead = pictureOf(rows, { start: { ...start, isAhead: true } });
  expect(ahead.recurring[0]?.parts.map(({ amount }) => text(amount))).toEqual(['33.30', '49.95']);
});

test('a telephone number adds its 9-1-1 amount to what is taxed: 46.61 (domain.md 4.5)', () => {
  const rows = {
    service: [{ ...service, serviceFamily: 'Phone' }],
    charge: [{ ...fibre, price: '40.00' }],
    serviceItem: [item('Charge', 'FIBRE')],
  };
  const picture = pictureOf(rows, { phoneNumbers: 1 });
  expect(totalsOf(picture)).toEqual([['CAD', '40.00', '911 0.54', 'GST 2.03', 'QST 4.04', '46.61']]);
  expect(totalsOf(pictureOf(rows, { province: 'ON', phoneNumbers: 1 }))).toEqual([
    ['CAD', '40.00', 'HST 5.20', '45.20'],
  ]);
});

/** 49.95 − 10.00 + 2 × 7.00 + 2 × 3.00 a month = 59.95; 25.00 once; 84.95: GST 4.25, QST 8.47 (8.473…). */
const whole: SampleRows = {
  charge: [
    fibre,
    { ...monthly, chargeCode: 'PROMO', name: 'Promotion', price: '-10.00', billingTranslationFr: 'Rabais' },
    { ...monthly, chargeCode: 'FREE', name: 'Free', price: '0.00' },
    { ...monthly, chargeCode: 'SHOWN', name: 'Shown', price: '0.00', displayZero: true },
    {
      ...oneTime,
      chargeCode: 'INSTALL',
      name: 'Install',
      price: '25.00',
      billingTranslationFr: 'Installation',
    },
    { ...monthly, chargeCode: 'TV', name: 'TV', price: '20.00' },
    { ...monthly, chargeCode: 'USD', name: 'Abroad', price: '5.00', currency: 'USD', taxable: false },
  ],
  product: [
    {
      ...{ ...monthly, productCode: 'MODEM', name: 'Modem', price: '7.00', billingTranslationFr: 'Modem' },
      ...{ billingIdentifier1: 'Serial Number', showIdentifier1OnInvoice: true },
      ...{ billingIdentifier2: 'Password', showIdentifier2OnInvoice: true },
      ...{ billingIdentifier3: 'MAC Address', showIdentifier3OnInvoice: false },
    },
  ],
  subCharge: [
    {
      ...{ ...monthly, subChargeCode: 'CARE', name: 'Care', price: '3.00', mandatory: true },
      ...{ parentKind: 'Product', parentItem: 'MODEM', quantityBasis: 'Per parent unit' },
    },
    {
      ...{ ...oneTime, subChargeCode: 'SHIP', name: 'Ship', price: '15.00', mandatory: false },
      ...{ parentKind: 'Product', parentItem: 'MODEM', quantityBasis: 'Once' },
    },
  ],
  usageRate: [{ usageRateCode: 'LD', name: 'Long distance', billingTranslationFr: 'Interurbains' }],
  serviceItem: [
    item('Charge', 'FIBRE'),
    item('Charge', 'PROMO'),
    item('Charge', 'FREE'),
    item('Charge', 'SHOWN'),
    item('Charge', 'INSTALL'),
    item('Charge', 'TV', { mandatory: false }),
    item('Product', 'MODEM', { mandatory: false, selectedByDefault: true, defaultQuantity: '2' }),
    item('Usage Rate', 'LD', { mandatory: false }),
    item('Charge', 'GONE'),
  ],
};

test('a whole service in French, line by line', () => {
  const picture = pictureOf(whole, { language: 'fr' });
  expect(picture.title).toBe('Forfait Boréal 500');
  expect(
    picture.recurring.map((line) => [line.text, text(line.amount), line.isDiscount, line.identifiers]),
  ).toEqual([
    ['Fibre 500', '49.95', false, []],
    ['Rabais', '-10.00', true, []],
    ['Shown', '0.00', false, []],
    ['Modem', '14.00', false, ['Numéro de série']],
  ]);
  expect(picture.recurring[3]?.under.map(({ code, amount }) => [code, text(amount)])).toEqual([
    ['CARE', '6.00'],
  ]);
  expect(picture.oneTime.map(({ text: said, amount }) => [said, text(amount)])).toEqual([
    ['Installation', '25.00'],
  ]);
  expect(picture.usage).toEqual([{ code: 'LD', text: 'Interurbains' }]);
  expect(picture.optional.map(({ code }) => code)).toEqual(['TV', 'SHIP']);
  expect(totalsOf(picture)).toEqual([['CAD', '84.95', 'GST 4.25', 'QST 8.47', '97.67']]);
  expect(picture.notes.map(({ note, code }) => `${note} ${code}`).sort()).toEqual([
    ...['hiddenZero FREE', 'missing GONE', 'untranslated CARE', 'untranslated FIBRE', 'untranslated SHOWN'],
  ]);
});

test('what is chosen counts, and each currency by itself', () => {
  const rows = {
    ...whole,
    serviceItem: [item('Charge', 'FIBRE'), item('Charge', 'USD', { mandatory: false })],
  };
  const picture = pictureOf(rows, { chosen: new Set(['Charge USD']), province: 'ON' });
  expect(totalsOf(picture)).toEqual([
    ['CAD', '49.95', 'HST 6.49', '56.44'],
    ['USD', '5.00', '5.00'],
  ]);
});

test('a price list goes before the service, and the service before the catalog', () => {
  const line = { priceList: 'Gros', itemKind: 'Charge', item: 'FIBRE', priceType: 'Per Unit' };
  const rows: SampleRows = {
    charge: [fibre],
    serviceItem: [item('Charge', 'FIBRE', { priceOverride: '44.95' })],
    priceList: [{ priceListName: 'Gros', audience: 'Wholesale', currency: 'CAD', validFrom: '2026-01-01' }],
    priceListLine: [
      { ...line, price: '40.00', validFrom: '2026-01-01' },
      { ...line, price: '35.00', contractType: '36M', validFrom: '2026-01-01' },
    ],
  };
  const priceOf = (more: Partial<PictureQuestion>) => {
    const [shown] = pictureOf(rows, more).recurring;
    return [shown?.priceFrom, text(shown?.amount)];
  };
  expect(priceOf({})).toEqual(['service', '44.95']);
  expect(priceOf({ priceList: 'Gros' })).toEqual(['priceList', '40.00']);
  expect(priceOf({ priceList: 'Gros', contractType: '36M' })).toEqual(['priceList', '35.00']);
});

test('the total is the sum of its lines and taxes, and a line that of its parts', () => {
  const cents = fc.integer({ min: -5000, max: 20_000 }).map((units) => formatDecimal({ units, scale: 2 }));
  const charge = fc.record({
    price: cents,
    recurringPeriod: fc.constantFrom(null, 'Monthly', 'Quarterly', 'Annually', 'Weekly'),
    currency: fc.constantFrom('CAD', 'USD'),
    taxable: fc.boolean(),
    displayZero: fc.boolean(),
    quantity: fc.constantFrom('1', '2', '2.5'),
  });
  const terms = fc.record({
    province: fc.constantFrom('QC', 'ON', 'BC', 'NS'),
    start: fc.option(
      fc.record({
        from: fc.integer({ min: 1, max: 28 }).map((date) => ({ year: 2026, month: 2, day: date })),
        cycleDay: fc.integer({ min: 1, max: 31 }),
        isAhead: fc.boolean(),
      }),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(fc.array(charge, { minLength: 1, maxLength: 5 }), terms, (charges, { province, start }) => {
      const rows = charges.map(({ quantity: _quantity, ...own }, index) => ({
        ...{ ...monthly, chargeCode: `C${String(index)}`, name: 'C', ...own },
        chargeType: own.recurringPeriod === null ? 'One Time' : 'Recurring',
      }));
      const items = charges.map(({ quantity }, index) =>
        item('Charge', `C${String(index)}`, { defaultQuantity: quantity }),
      );
      const more = { province, ...(start ? { start } : {}) };
      const picture = pictureOf({ charge: rows, serviceItem: items }, more);
      const all = [...picture.recurring, ...picture.oneTime].flatMap(withUnder);
      const zero: Decimal = { units: 0, scale: 2 };
      for (const { currency, lines, taxes, total } of picture.totals) {
        const own = all.filter((line) => line.currency === currency);
        const parts = own.map(({ amount }) => amount);
        expect(lines).toEqual(parts.reduce(addDecimals, zero));
        expect(total).toEqual(taxes.map(({ amount }) => amount).reduce(addDecimals, lines));
      }
      for (const { parts, amount } of all)
        if (parts.length > 0)
          expect(amount).toEqual(parts.map((part) => part.amount).reduce(addDecimals, zero));
    }),
    { numRuns: 60 },
  );
});
