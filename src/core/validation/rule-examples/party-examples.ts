import type { RuleExamples } from './rule-example';

/** Examples of V101–V118: customers, locations, contacts (domain.md 6.1). */
export const partyExamples: RuleExamples = {
  V101: {
    failing: { rows: { customer: [{ phone: '514 555-0123' }, { phone: '(514) 555-0123' }] } },
    passing: {
      rows: {
        customer: [
          { phone: '514 555-0123' },
          {
            accountName: 'Garage Lépine',
            phone: '514 555-0188',
            billingEmail: 'garage@exemple.ca',
            bankAccount: '0054321',
          },
        ],
      },
    },
  },
  V102: {
    failing: { rows: { serviceLocation: [{ province: 'ON', postalCode: 'H3B 1A7' }] } },
    passing: { rows: { serviceLocation: [{ province: 'QC', postalCode: 'H3B 1A7' }] } },
  },
  V103: {
    failing: { rows: { contact: [{ phone: '555-0123' }] } },
    passing: { rows: { contact: [{ phone: '514 555-0123' }] } },
  },
  V104: {
    failing: { rows: { contact: [{ email: 'emilie.exemple.ca' }] } },
    passing: { rows: { contact: [{ email: 'emilie@exemple.ca' }] } },
  },
  V105: {
    failing: { rows: { customer: [{ billingEmail: '' }] } },
    passing: { rows: { customer: [{ billingEmail: '', invoiceDeliveryMethod: 'Printed and mailed' }] } },
  },
  V106: {
    failing: { rows: { customer: [{ papMethod: 'Bank', bankTransit: '' }] } },
    passing: { rows: { customer: [{ papMethod: 'Bank', bankTransit: '30000' }] } },
  },
  V107: {
    failing: { rows: { customer: [{ papMethod: 'Bank', padCategory: 'Business' }] } },
    passing: {
      rows: { customer: [{ papMethod: 'Bank', padCategory: 'Business', padAgreementDate: '2024-05-01' }] },
    },
  },
  V108: {
    failing: {
      rows: {
        customer: [{ customerStatus: 'Inactive', closeDate: '2026-10-31' }],
        subscription: [{ status: 'Active' }],
      },
    },
    passing: { rows: { customer: [{ customerStatus: 'Active' }], subscription: [{ status: 'Active' }] } },
  },
  V109: {
    failing: { rows: { customer: [{ billingProvince: 'QC', language: 'en' }] } },
    passing: { rows: { customer: [{ billingProvince: 'QC', language: 'fr' }] } },
  },
  V110: {
    failing: {
      rows: {
        serviceLocation: [
          { customer: 'C-7', locationType: 'Billing' },
          { customer: 'C-7', locationType: 'Billing' },
        ],
      },
    },
    passing: {
      rows: {
        serviceLocation: [
          { customer: 'C-7', locationType: 'Billing' },
          { customer: 'C-7', locationType: 'Service' },
        ],
      },
    },
  },
  V111: {
    failing: {
      rows: { serviceLocation: [{ customer: 'C-1' }], contact: [{ customer: 'C-2', location: 'C-1001' }] },
    },
    passing: {
      rows: { serviceLocation: [{ customer: 'C-1' }], contact: [{ customer: 'C-1', location: 'C-1001' }] },
    },
  },
  V112: {
    failing: { rows: { customer: [{ taxExemptions: 'QST', exemptionExpiry: '2027-12-31' }] } },
    passing: {
      rows: {
        customer: [
          { taxExemptions: 'QST', exemptionExpiry: '2027-12-31', exemptionCertificateNumber: 'EX-4471' },
        ],
      },
    },
  },
  V113: {
    failing: { rows: { customer: [{ billingCycleDay: 31 }] } },
    passing: { rows: { customer: [{ billingCycleDay: 28 }] } },
  },
  V114: {
    failing: { rows: { customer: [{}, { parentAccount: 'C-1001', currency: 'USD' }] } },
    passing: { rows: { customer: [{}, { parentAccount: 'C-1001', currency: 'CAD' }] } },
  },
  V115: {
    failing: {
      rows: {
        customer: [{ customerStatus: 'Inactive', closeDate: '2026-10-31' }, { parentAccount: 'C-1001' }],
      },
    },
    passing: { rows: { customer: [{}, { parentAccount: 'C-1001' }] } },
  },
  V116: {
    failing: {
      rows: {
        contact: [
          { lastName: 'Tremblay', email: 'tremblay@exemple.ca' },
          { lastName: 'Tremblay', email: 'Tremblay@exemple.ca' },
        ],
      },
    },
    passing: {
      rows: {
        contact: [
          { lastName: 'Tremblay', email: 'tremblay@exemple.ca' },
          { lastName: 'Gagnon', email: 'tremblay@exemple.ca' },
        ],
      },
    },
  },
  V117: {
    failing: { rows: { contact: [{ isPrimary: 'No' }] } },
    passing: { rows: { contact: [{ isPrimary: 'Yes' }] } },
  },
  V118: {
    failing: { rows: { note: [{ noteText: 'Carte 4111 1111 1111 1111, échéance 09/28' }] } },
    passing: { rows: { note: [{ noteText: 'Carte qui finit par 1111, échéance 09/28' }] } },
  },
};
