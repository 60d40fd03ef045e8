import type { RuleExamples } from './rule-example';

/** The rates of domain.md 4.2 that the sample invoice, of a customer in Québec, was taxed at. */
const quebecTaxes = [
  { taxCode: 'Canada', jurisdiction: 'Federal', taxName: 'GST', ratePercent: 5 },
  { taxCode: 'Canada', jurisdiction: 'QC', taxName: 'QST', ratePercent: 9.975 },
];

/** Examples of V501–V513: balances, invoices, payments (domain.md 6.1). */
export const financeExamples: RuleExamples = {
  V501: {
    failing: { rows: { invoice: [{}], invoiceLine: [{ quantity: 2, amount: 200 }] } },
    passing: { rows: { invoice: [{}], invoiceLine: [{}] } },
  },
  V502: {
    failing: { rows: { invoice: [{}], payment: [{}], paymentApplication: [{ appliedAmount: 50.01 }] } },
    passing: { rows: { invoice: [{}], payment: [{}], paymentApplication: [{}] } },
  },
  V503: {
    failing: {
      rows: { invoice: [{}], payment: [{ amount: 120 }], paymentApplication: [{ appliedAmount: 120 }] },
    },
    passing: { rows: { invoice: [{}], payment: [{}], paymentApplication: [{}] } },
  },
  V504: {
    failing: { rows: { invoice: [{}], balanceForward: [{ mode: 'Open items', balanceForwardAmount: 65 }] } },
    passing: { rows: { invoice: [{}], balanceForward: [{ mode: 'Open items' }] } },
  },
  V505: {
    failing: {
      rows: {
        taxCode: quebecTaxes,
        customer: [{}],
        invoice: [{ gst: 5.02, total: 115, balance: 65 }],
        invoiceLine: [{ taxCode: 'Canada' }],
      },
    },
    passing: {
      rows: { taxCode: quebecTaxes, customer: [{}], invoice: [{}], invoiceLine: [{ taxCode: 'Canada' }] },
    },
  },
  V506: {
    failing: {
      rows: {
        invoice: [
          { commercialName: 'Télécom du Nord' },
          { commercialName: 'Télécom du Nord', invoiceNumber: 'i 1001' },
        ],
      },
    },
    passing: {
      rows: { invoice: [{ commercialName: 'Télécom du Nord' }, { commercialName: 'Télécom du Nord' }] },
    },
  },
  V507: {
    failing: {
      rows: {
        customer: [{}, {}],
        invoice: [{}],
        payment: [{ customer: 'C-1001-2' }],
        paymentApplication: [{}],
      },
    },
    passing: {
      rows: {
        customer: [{}, { parentAccount: 'C-1001' }],
        invoice: [{}],
        payment: [{ customer: 'C-1001-2' }],
        paymentApplication: [{}],
      },
    },
  },
  V508: {
    failing: {
      rows: { invoice: [{}], payment: [{ paymentDate: '2026-09-30' }], paymentApplication: [{}] },
    },
    passing: {
      rows: { invoice: [{}], payment: [{ paymentDate: '2026-10-01' }], paymentApplication: [{}] },
    },
  },
  V509: {
    failing: { rows: { invoice: [{ status: 'Paid' }] } },
    passing: { rows: { invoice: [{ status: 'Paid', amountPaidApplied: 114.98, balance: 0 }] } },
  },
  V510: {
    failing: {
      rows: {
        operationalParameter: [{ parameter: 'invoiceNextNumber', type: 'Integer', value: 1001 }],
        invoice: [{}],
      },
    },
    passing: {
      rows: {
        operationalParameter: [{ parameter: 'invoiceNextNumber', type: 'Integer', value: 1002 }],
        invoice: [{}],
      },
    },
  },
  V511: {
    failing: { rows: { invoice: [{}, {}], invoicePdf: [{}] } },
    passing: { rows: { invoice: [{}, {}], invoicePdf: [{}, {}] } },
  },
  V512: {
    failing: { rows: { balanceForward: [{ balanceForwardAmount: -100.01 }] } },
    passing: { rows: { balanceForward: [{ balanceForwardAmount: -100 }] } },
  },
  V513: {
    failing: { rows: { customer: [{}], invoice: [{ currency: 'USD' }] } },
    passing: { rows: { customer: [{}], invoice: [{}] } },
  },
};
