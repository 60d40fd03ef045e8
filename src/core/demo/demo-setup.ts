import type { MappingProfile } from '../mapping/mapping-profile';
import { demoOptions, demoPlans, type DemoItem } from './demo-catalog';

export const demoCategory = 'Internet résidentiel et affaires';

/** The name the demo's customers are billed under. */
export const demoCompany = 'Télécom Boréal';

export const serviceOf = (plan: DemoItem): string => `SVC-${plan.code}`;

const charge = ({ code, price, en, fr }: DemoItem) => ({
  chargeCode: code,
  name: fr,
  price,
  billingTranslationEn: en,
  billingTranslationFr: fr,
});

const service = (plan: DemoItem) => ({
  serviceCode: serviceOf(plan),
  name: `Forfait ${plan.fr}`,
  billingTranslationEn: `${plan.en} plan`,
  billingTranslationFr: `Forfait ${plan.fr}`,
});

/** The catalog and taxes the demo's customers need, so that their references lead somewhere. */
export const demoSetup: NonNullable<MappingProfile['setup']> = [
  { entity: 'company', rows: [{ code: 'TB', name: demoCompany, currency: 'CAD' }] },
  {
    entity: 'glAccount',
    rows: [
      { code: '4000', description: 'Revenus récurrents', type: 'Revenue' },
      { code: '2310', description: 'Taxes à payer', type: 'Tax payable' },
    ],
  },
  {
    entity: 'taxCode',
    common: { taxCode: 'Canada', glAccount: '2310' },
    rows: [
      {
        jurisdiction: 'Federal',
        taxName: 'GST',
        ratePercent: '5',
        effectiveFrom: '2008-01-01',
        registrationNumber: '123456789RT0001',
      },
      {
        jurisdiction: 'QC',
        taxName: 'QST',
        ratePercent: '9.975',
        effectiveFrom: '2013-01-01',
        registrationNumber: '1234567890TQ0001',
      },
    ],
  },
  { entity: 'category', rows: [{ categoryName: demoCategory, nameFr: demoCategory, active: true }] },
  {
    entity: 'charge',
    common: {
      category: demoCategory,
      commissionable: false,
      resale: false,
      chargeType: 'Recurring',
      recurringPeriod: 'Monthly',
      currency: 'CAD',
      taxable: true,
      taxCode: 'Canada',
      glAccountingCode: '4000',
      priceType: 'Flat Fee',
      displayZero: true,
      active: true,
    },
    rows: [...demoPlans, ...demoOptions].map(charge),
  },
  {
    entity: 'service',
    common: {
      category: demoCategory,
      billingPeriod: 'Monthly',
      resale: false,
      serviceFamily: 'Internet',
      active: true,
    },
    rows: demoPlans.map(service),
  },
  {
    entity: 'serviceItem',
    common: { itemKind: 'Charge', defaultQuantity: '1' },
    rows: demoPlans.flatMap((plan) => [
      { service: serviceOf(plan), item: plan.code, mandatory: true },
      ...demoOptions.map((option) => ({ service: serviceOf(plan), item: option.code, mandatory: false })),
    ]),
  },
];
