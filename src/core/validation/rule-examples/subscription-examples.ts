import type { RuleExamples } from './rule-example';

/** Examples of V401–V420: subscriptions (domain.md 6.1). */
export const subscriptionExamples: RuleExamples = {
  V401: {
    failing: { rows: { subscription: [{ effectiveFrom: '2026-11-01', effectiveTo: '2026-10-31' }] } },
    passing: { rows: { subscription: [{ effectiveFrom: '2026-11-01', effectiveTo: '2026-11-01' }] } },
  },
  V402: {
    failing: {
      rows: {
        operationalParameter: [
          { group: 'General', parameter: 'cutOverDate', type: 'Date', value: '2026-12-01', allowed: '' },
        ],
        subscription: [
          { effectiveFrom: '2024-01-15', billedThrough: '2026-11-30', billingStartDate: '2026-12-01' },
        ],
      },
    },
    passing: {
      rows: {
        operationalParameter: [
          { group: 'General', parameter: 'cutOverDate', type: 'Date', value: '2026-12-01', allowed: '' },
        ],
        subscription: [
          { effectiveFrom: '2026-12-01', billedThrough: '2026-11-30', billingStartDate: '2026-12-01' },
        ],
      },
    },
  },
  V403: {
    failing: { rows: { subscription: [{ billedThrough: '2026-10-31', billingStartDate: '2026-11-02' }] } },
    passing: { rows: { subscription: [{ billedThrough: '2026-10-31', billingStartDate: '2026-11-01' }] } },
  },
  V404: {
    failing: {
      rows: {
        subscription: [
          { subscriptionIdentifier: '5145550123', effectiveFrom: '2024-01-01', effectiveTo: '2026-11-01' },
          { subscriptionIdentifier: '5145550123', effectiveFrom: '2026-11-01' },
        ],
      },
    },
    passing: {
      rows: {
        subscription: [
          { subscriptionIdentifier: '5145550123', effectiveFrom: '2024-01-01', effectiveTo: '2026-10-31' },
          { subscriptionIdentifier: '5145550123', effectiveFrom: '2026-11-01' },
        ],
      },
    },
  },
  V405: {
    failing: {
      rows: {
        subscription: [{ legacyId: 'S-1' }],
        serviceItem: [{ itemKind: 'Charge', item: 'FIBRE-500', mandatory: 'Yes' }],
        subscriptionItem: [{ subscription: 'S-1', itemKind: 'Charge', item: 'STATIC-IP' }],
      },
    },
    passing: {
      rows: {
        subscription: [{ legacyId: 'S-1' }],
        serviceItem: [{ itemKind: 'Charge', item: 'FIBRE-500', mandatory: 'Yes' }],
        subscriptionItem: [{ subscription: 'S-1', itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
  },
  V406: {
    failing: {
      rows: {
        charge: [{ price: 50 }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500', unitPriceOverride: 44.99 }],
      },
    },
    passing: {
      rows: {
        charge: [{ price: 50 }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500', unitPriceOverride: 45 }],
      },
    },
  },
  V407: {
    failing: {
      rows: { service: [{ billingIdentifier1: 'DID' }], subscription: [{ billingIdentifier1: '555-0123' }] },
    },
    passing: {
      rows: {
        service: [{ billingIdentifier1: 'DID' }],
        subscription: [{ billingIdentifier1: '514 555-0123' }],
      },
    },
  },
  V408: {
    failing: {
      rows: {
        product: [{ billingIdentifier1: 'Serial Number' }],
        subscriptionItem: [
          { itemKind: 'Product', item: 'MODEM-01', billingIdentifier1: 'SN-1' },
          { itemKind: 'Product', item: 'MODEM-01', billingIdentifier1: 'SN-1' },
        ],
      },
    },
    passing: {
      rows: {
        product: [{ billingIdentifier1: 'Serial Number' }],
        subscriptionItem: [
          { itemKind: 'Product', item: 'MODEM-01', billingIdentifier1: 'SN-1' },
          { itemKind: 'Product', item: 'MODEM-01', billingIdentifier1: 'SN-2' },
        ],
      },
    },
  },
  V409: {
    failing: { rows: { contract: [{ startDate: '2020-11-01', endDate: '2023-10-31', status: 'Active' }] } },
    passing: {
      rows: {
        contract: [
          { subscription: 'S-1', startDate: '2020-11-01', endDate: '2023-10-31', status: 'Renewed' },
          { subscription: 'S-1', startDate: '2023-11-01', endDate: '2026-12-31', status: 'Active' },
        ],
      },
    },
  },
  V410: {
    failing: {
      rows: {
        contract: [
          { subscription: 'S-1', startDate: '2023-11-01', endDate: '2026-10-31' },
          { subscription: 'S-1', startDate: '2026-10-31', endDate: '2029-10-30' },
        ],
      },
    },
    passing: {
      rows: {
        contract: [
          { subscription: 'S-1', startDate: '2023-11-01', endDate: '2026-10-31' },
          { subscription: 'S-1', startDate: '2026-11-01', endDate: '2029-10-31' },
        ],
      },
    },
  },
  V411: {
    failing: {
      rows: {
        subscription: [{ legacyId: 'S-1', effectiveFrom: '2026-11-01' }],
        subscriptionItem: [{ subscription: 'S-1', effectiveFrom: '2026-10-31' }],
      },
    },
    passing: {
      rows: {
        subscription: [{ legacyId: 'S-1', effectiveFrom: '2026-11-01' }],
        subscriptionItem: [{ subscription: 'S-1', effectiveFrom: '2026-11-01' }],
      },
    },
  },
  V412: {
    failing: {
      rows: {
        charge: [{ price: 49.95 }],
        subscription: [{ legacyId: 'S-1', legacyMrc: 59.95 }],
        subscriptionItem: [{ subscription: 'S-1', itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
    passing: {
      rows: {
        charge: [{ price: 49.95 }],
        subscription: [{ legacyId: 'S-1', legacyMrc: 49.95 }],
        subscriptionItem: [{ subscription: 'S-1', itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
  },
  V413: {
    failing: {
      rows: { salesAgent: [{ legacyId: 'A-1', status: 'Inactive' }], subscription: [{ salesAgent: 'A-1' }] },
    },
    passing: {
      rows: { salesAgent: [{ legacyId: 'A-1', status: 'Active' }], subscription: [{ salesAgent: 'A-1' }] },
    },
  },
  V414: {
    failing: {
      rows: {
        charge: [{ chargeType: 'One Time', recurringPeriod: '' }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500', alreadyBilled: '' }],
      },
    },
    passing: {
      rows: {
        charge: [{ chargeType: 'One Time', recurringPeriod: '' }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500', alreadyBilled: 'Yes' }],
      },
    },
  },
  V415: {
    failing: { rows: { service: [{ resale: 'Yes', supplier: '' }], subscription: [{ supplier: '' }] } },
    passing: { rows: { service: [{ resale: 'Yes', supplier: '' }], subscription: [{ supplier: 'SUP-01' }] } },
  },
  V416: {
    failing: {
      rows: {
        service: [{ billingIdentifier1: 'DID' }],
        serviceLocation: [{ legacyId: 'L-1', province: 'QC' }],
        subscription: [{ serviceLocation: 'L-1', billingIdentifier1: '416 555-0123' }],
      },
    },
    passing: {
      rows: {
        service: [{ billingIdentifier1: 'DID' }],
        serviceLocation: [{ legacyId: 'L-1', province: 'QC' }],
        subscription: [{ serviceLocation: 'L-1', billingIdentifier1: '514 555-0123' }],
      },
    },
  },
  V417: {
    failing: { rows: { customer: [{ legacyId: 'C-1' }], subscription: [{ customer: 'C-2' }] } },
    passing: { rows: { customer: [{ legacyId: 'C-1' }], subscription: [{ customer: 'C-1' }] } },
  },
  V418: {
    failing: {
      rows: {
        customer: [{ legacyId: 'C-1', customerStatus: 'Active' }],
        subscription: [{ customer: 'C-2' }],
      },
    },
    passing: {
      rows: {
        customer: [{ legacyId: 'C-1', customerStatus: 'Active' }],
        subscription: [{ customer: 'C-1' }],
      },
    },
  },
  V419: {
    failing: {
      rows: {
        service: [{ serviceFamily: 'Phone' }],
        serviceLocation: [{ legacyId: 'L-1', address911Validated: 'No' }],
        subscription: [{ serviceLocation: 'L-1' }],
      },
    },
    passing: {
      rows: {
        service: [{ serviceFamily: 'Phone' }],
        serviceLocation: [{ legacyId: 'L-1', address911Validated: 'Yes' }],
        subscription: [{ serviceLocation: 'L-1' }],
      },
    },
  },
  V420: {
    failing: {
      rows: {
        charge: [{ price: -5, chargeFamily: 'Discount' }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500' }],
      },
    },
    passing: {
      rows: {
        charge: [{ price: -5, chargeFamily: 'Discount' }],
        subscriptionItem: [{ itemKind: 'Charge', item: 'FIBRE-500', discountEndDate: '2027-04-30' }],
      },
    },
  },
};
