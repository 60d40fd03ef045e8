import type { RuleExamples } from './rule-example';

/** Examples of V201–V217: catalog (domain.md 6.1). */
export const catalogExamples: RuleExamples = {
  V201: {
    failing: { rows: { service: [{}], serviceItem: [{ service: 'SVC-1400' }] } },
    passing: { rows: { service: [{}], serviceItem: [{}] } },
  },
  V202: {
    failing: {
      rows: {
        category: [{ categoryName: 'Internet' }, { categoryName: 'Phone' }],
        service: [{ category: 'Internet' }],
        charge: [{ category: 'Phone' }],
        serviceItem: [{ itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
    passing: {
      rows: {
        category: [{ categoryName: 'Internet' }, { categoryName: 'Fibre', parentCategory: 'Internet' }],
        service: [{ category: 'Fibre' }],
        charge: [{ category: 'Internet' }],
        serviceItem: [{ itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
  },
  V203: {
    failing: { rows: { charge: [{ chargeType: 'Recurring', recurringPeriod: '' }] } },
    passing: {
      rows: {
        charge: [
          { chargeType: 'Recurring', recurringPeriod: 'Monthly' },
          { chargeType: 'One Time', recurringPeriod: '' },
        ],
      },
    },
  },
  V204: {
    failing: { rows: { charge: [{ price: 10, cost: 10.01 }] } },
    passing: { rows: { charge: [{ price: 10, cost: 10 }] } },
  },
  V205: {
    failing: { rows: { charge: [{ price: 0, displayZero: 'No' }] } },
    passing: { rows: { charge: [{ price: 0, displayZero: 'Yes' }] } },
  },
  V206: {
    failing: { rows: { charge: [{ taxable: 'Yes', taxCode: '' }] } },
    passing: { rows: { charge: [{ taxable: 'No', taxCode: '' }] } },
  },
  V207: {
    failing: { rows: { charge: [{ glAccountingCode: '' }] } },
    passing: { rows: { charge: [{}] } },
  },
  V208: {
    failing: { rows: { charge: [{ billingTranslationEn: 'Fibre', billingTranslationFr: '' }] } },
    passing: { rows: { charge: [{ billingTranslationEn: 'Fibre', billingTranslationFr: 'Fibre' }] } },
  },
  V209: {
    failing: {
      rows: {
        subscriptionItem: [
          { legacyId: 'I-1', subscription: 'S-1' },
          { subscription: 'S-2', itemKind: 'Sub-Charge', item: 'MODEM-01-SHIP', parentItem: 'I-1' },
        ],
      },
    },
    passing: {
      rows: {
        subscriptionItem: [
          { legacyId: 'I-1', subscription: 'S-1' },
          { subscription: 'S-1', itemKind: 'Sub-Charge', item: 'MODEM-01-SHIP', parentItem: 'I-1' },
        ],
      },
    },
  },
  V210: {
    failing: {
      rows: {
        service: [
          { billingIdentifier1: 'DID', billingIdentifier2: 'Username', billingIdentifier3: 'IP Address' },
        ],
        product: [
          {
            billingIdentifier1: 'MAC Address',
            billingIdentifier2: 'Serial Number',
            billingIdentifier3: 'Model',
          },
        ],
        serviceItem: [{ itemKind: 'Product', item: 'MODEM-01' }],
      },
    },
    passing: {
      rows: {
        service: [
          { billingIdentifier1: 'DID', billingIdentifier2: 'Username', billingIdentifier3: 'Serial Number' },
        ],
        product: [
          {
            billingIdentifier1: 'MAC Address',
            billingIdentifier2: 'Serial Number',
            billingIdentifier3: 'Model',
          },
        ],
        serviceItem: [{ itemKind: 'Product', item: 'MODEM-01' }],
      },
    },
  },
  V211: {
    failing: { rows: { service: [{ billingIdentifier1: 'Password', showIdentifier1OnInvoice: 'Yes' }] } },
    passing: { rows: { service: [{ billingIdentifier1: 'Password', showIdentifier1OnInvoice: 'No' }] } },
  },
  V212: {
    failing: { rows: { charge: [{}], subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-100' }] } },
    passing: { rows: { charge: [{}], subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500' }] } },
  },
  V213: {
    failing: {
      rows: { service: [{ usageType: 'Voice' }], serviceItem: [{}], usageRate: [{ usageRateCode: 'LD-CA' }] },
    },
    passing: {
      rows: {
        service: [{ usageType: 'Voice' }],
        serviceItem: [{ itemKind: 'Usage Rate', item: 'LD-CA' }],
        usageRate: [{ usageRateCode: 'LD-CA' }],
      },
    },
  },
  V214: {
    failing: {
      rows: {
        subscription: [{ contractType: '24M' }],
        serviceItem: [{ itemKind: 'Contract Type', item: '36M + 12M' }],
      },
    },
    passing: {
      rows: {
        subscription: [{ contractType: '24M' }],
        serviceItem: [{ itemKind: 'Contract Type', item: '24M' }],
      },
    },
  },
  V215: {
    failing: { rows: { charge: [{ name: 'Fibre 500' }, { name: 'Fibre 500', category: 'Internet' }] } },
    passing: { rows: { charge: [{ name: 'Fibre 500' }, { name: 'Fibre 1000', category: 'Internet' }] } },
  },
  V216: {
    failing: { rows: { charge: [{ chargeFamily: 'Late fee' }, { chargeFamily: 'Late fee' }] } },
    passing: { rows: { charge: [{ chargeFamily: 'Late fee' }, { chargeFamily: 'Security deposit' }] } },
  },
  V217: {
    failing: { rows: { charge: [{ price: -5, chargeFamily: 'Feature', commissionable: 'No' }] } },
    passing: { rows: { charge: [{ price: -5, chargeFamily: 'Discount', commissionable: 'No' }] } },
  },
};
