import { amount, at, keyOf } from './names';
import type { Rows, RowsOf } from './rows-of';

export const serviceCode = (index: number): string => keyOf('SVC', index);
export const chargeCode = (index: number): string => keyOf('CHG', index);
export const subChargeCode = (index: number): string => keyOf('SUB', index);
export const productCode = (index: number): string => keyOf('PRD', index);

const usageKinds = [
  { usageType: 'Voice', unit: 'minute', direction: 'Outbound' },
  { usageType: 'Messaging', unit: 'message', direction: 'Outbound' },
  { usageType: 'Data', unit: 'GB', direction: 'N/A' },
] as const;

export const hasUsage = (index: number): boolean => index % 2 === 0;
/** Monthly price of a service’s charge, in cents. */
export const monthlyCents = (index: number): number => 3995 + (index % 6) * 1000;

const sold = {
  category: 'Internet',
  commissionable: true,
  resale: false,
  currency: 'CAD',
  taxable: true,
  taxCode: 'Canada',
  priceType: 'Per Unit',
  displayZero: false,
};

/** System charges, each nominated by its parameter. */
const systemCharges = [
  {
    chargeCode: 'CHG-LATE',
    name: 'Late payment fee',
    fr: 'Frais de retard',
    family: 'Late fee',
    price: '5.00',
  },
  {
    chargeCode: 'CHG-NSF',
    name: 'Payment reversed fee',
    fr: 'Frais de paiement refusé',
    family: 'Payment reversed fee',
    price: '25.00',
  },
  {
    chargeCode: 'CHG-DEPOSIT',
    name: 'Security deposit',
    fr: 'Dépôt de garantie',
    family: 'Security deposit',
    price: '150.00',
  },
  {
    chargeCode: 'CHG-CREDIT',
    name: 'Dispute credit',
    fr: 'Crédit de litige',
    family: 'Discount',
    price: '-1.00',
  },
] as const;

const rateTable = (index: number): string => keyOf('RP', index);

/** Categories, contract types, products, charges, rates, services with their items, price lists and offers. */
export const catalogRows = (base: RowsOf, size: number): Rows => ({
  category: base('category', size, (index) => ({
    categoryName: index === 0 ? 'Internet' : `Internet ${String(index + 1)}`,
    nameFr: index === 0 ? 'Internet' : `Internet ${String(index + 1)}`,
    parentCategory: index === 0 ? null : 'Internet',
    active: true,
  })),
  contractType: base('contractType', size, (index) => ({
    contractTypeName: `${String(12 + index)}M + 12M`,
    interval: 'Months',
    initialTerm: 12 + index,
    renewalTerm: 12,
    renewalType: 'Auto-renew',
    appliesTo: 'Service',
  })),
  product: base('product', size, (index) => ({
    ...sold,
    productCode: productCode(index),
    name: `Modem ${String(index + 1)}`,
    description: 'Modem Wi-Fi 6',
    chargeType: 'Recurring',
    recurringPeriod: 'Monthly',
    glAccountingCode: '4000',
    price: '7.00',
    cost: '2.50',
    billingTranslationEn: `Modem rental ${String(index + 1)}`,
    billingTranslationFr: `Location de modem ${String(index + 1)}`,
    inventoryTracked: true,
    active: true,
  })),
  charge: [
    ...base('charge', size, (index) => ({
      ...sold,
      chargeCode: chargeCode(index),
      name: `Internet ${String(50 * (index + 1))} Mbps`,
      chargeType: 'Recurring',
      recurringPeriod: 'Monthly',
      glAccountingCode: '4000',
      price: amount(monthlyCents(index)),
      cost: '18.00',
      billingTranslationEn: `Internet ${String(50 * (index + 1))} Mbps`,
      billingTranslationFr: `Internet ${String(50 * (index + 1))} Mbit/s`,
      chargeFamily: 'Recurring fee',
      active: true,
    })),
    ...base('charge', systemCharges.length, (index) => {
      const { chargeCode: code, name, fr, family, price } = at(systemCharges, index);
      return {
        ...sold,
        commissionable: false,
        priceType: 'Flat Fee',
        chargeCode: code,
        name,
        chargeType: 'One Time',
        recurringPeriod: null,
        glAccountingCode: '4900',
        price,
        cost: null,
        billingTranslationEn: name,
        billingTranslationFr: fr,
        chargeFamily: family,
        active: true,
      };
    }),
  ],
  subCharge: base('subCharge', size, (index) => ({
    ...sold,
    subChargeCode: subChargeCode(index),
    name: 'Installation',
    chargeType: 'One Time',
    recurringPeriod: null,
    glAccountingCode: '4200',
    price: '49.00',
    cost: '20.00',
    billingTranslationEn: 'Installation',
    billingTranslationFr: 'Installation',
    chargeFamily: 'Install',
    parentKind: 'Charge',
    parentItem: chargeCode(index),
    mandatory: false,
    active: true,
  })),
  rateType: base('rateType', size, (index) => {
    const { unit, direction, usageType } = at(usageKinds, Math.floor(index / 2));
    return {
      rateTypeCode: keyOf('RT', index),
      description: `Usage ${usageType} ${String(index + 1)}`,
      unit,
      direction,
      usageType,
      state: 'Confirmed',
    };
  }),
  timeBand: base('timeBand', size, (index) => ({
    code: `BAND-${String(index + 1)}`,
    weekdays: at(['Mon-Fri', 'Sat,Sun', 'Mon-Sun'], index),
    start: '00:00',
    end: '24:00',
    zone: 'America/Toronto',
  })),
  ratePlan: base('ratePlan', size, (index) => ({
    ratePlanName: rateTable(index),
    ratePlanType: index % 2 === 0 ? 'Destination' : 'Tier',
    unit: index % 2 === 0 ? 'minute' : 'GB',
    currency: 'CAD',
    tierMode: index % 2 === 0 ? null : 'Graduated',
    defaultLine: index % 2 === 0 ? '33' : null,
    effectiveFrom: '2026-01-01',
  })),
  destinationLine: base('destinationLine', size, (index) => ({
    ratePlan: rateTable(2 * Math.floor(index / 2)),
    prefix: at(['33', '3367'], index),
    destinationName: at(['France', 'France mobile'], index),
    ratePerUnit: at(['0.02', '0.025'], index),
    costPerUnit: '0.01',
    minimumInterval: 30,
    increment: 6,
    rateUnit: 60,
  })),
  tierLine: base('tierLine', size, (index) => ({
    ratePlan: rateTable(2 * Math.floor(index / 2) + 1),
    fromQty: index % 2 === 0 ? '0' : '10',
    toQty: index % 2 === 0 ? '10' : null,
    ratePerUnit: index % 2 === 0 ? '2.00' : '1.00',
    cost: '0.50',
  })),
  usageRate: base('usageRate', size, (index) => ({
    usageRateCode: keyOf('UR', index),
    name: `Usage ${String(index + 1)}`,
    rateType: keyOf('RT', index),
    supplier: keyOf('SUP', index),
    methodType: 'Rate Plan',
    ratePlan: rateTable(index),
    rate: null,
    costPerUnit: null,
    minimumInterval: null,
    incrementalInterval: null,
    includedUnits: null,
    currency: 'CAD',
    taxCode: 'Canada',
    glAccountingCode: '4100',
    billingTranslationEn: `Usage ${String(index + 1)}`,
    billingTranslationFr: `Utilisation ${String(index + 1)}`,
    commissionable: false,
  })),
  service: base('service', size, (index) => ({
    serviceCode: serviceCode(index),
    name: `Boréal ${String(50 * (index + 1))}`,
    category: 'Internet',
    usageType: hasUsage(index) ? at(usageKinds, Math.floor(index / 2)).usageType : null,
    billingPeriod: 'Monthly',
    resale: false,
    billingTranslationEn: `Boréal ${String(50 * (index + 1))}`,
    billingTranslationFr: `Boréal ${String(50 * (index + 1))}`,
    serviceFamily: 'Internet',
    active: true,
  })),
  serviceItem: Array.from({ length: size }, (_, index) => index).flatMap((service) => {
    const items = [
      ['Charge', chargeCode(service), true],
      ['Product', productCode(service), false],
      ['Contract Type', `${String(12 + service)}M + 12M`, false],
      ...(hasUsage(service) ? [['Usage Rate', keyOf('UR', service), false] as const] : []),
    ] as const;
    return base('serviceItem', items.length, (index) => {
      const [itemKind, item, mandatory] = at(items, index);
      return { service: serviceCode(service), itemKind, item, mandatory, defaultQuantity: '1' };
    });
  }),
  priceList: base('priceList', size, (index) => ({
    priceListName: keyOf('LIST', index),
    audience: at(['Retail', 'Wholesale'], index),
    currency: 'CAD',
    validFrom: '2026-12-01',
  })),
  priceListLine: base('priceListLine', size, (index) => ({
    priceList: keyOf('LIST', index),
    itemKind: 'Charge',
    item: chargeCode(index),
    price: amount(monthlyCents(index)),
    priceType: 'Per Unit',
    minQty: '1',
    validFrom: '2026-12-01',
  })),
  offer: base('offer', size, (index) => ({
    offerCode: keyOf('OFF', index),
    name: `Duo ${String(index + 1)}`,
    effectiveFrom: '2026-12-01',
    active: true,
  })),
  offerItem: base('offerItem', size, (index) => ({
    offer: keyOf('OFF', index),
    itemKind: 'Service',
    item: serviceCode(index),
    quantityOverride: '1',
    mandatory: true,
  })),
});
