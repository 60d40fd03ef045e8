import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { adjustment } from '../../../src/core/entities/finance/adjustment';
import { balanceForward } from '../../../src/core/entities/finance/balance-forward';
import { controlTotal } from '../../../src/core/entities/finance/control-total';
import { financialInstitution } from '../../../src/core/entities/finance/financial-institution';
import { invoice } from '../../../src/core/entities/finance/invoice';
import { invoiceLine } from '../../../src/core/entities/finance/invoice-line';
import { invoicePdf } from '../../../src/core/entities/finance/invoice-pdf';
import { partsOfFileName } from '../../../src/core/entities/finance/naming-pattern';
import { payment } from '../../../src/core/entities/finance/payment';
import { paymentApplication } from '../../../src/core/entities/finance/payment-application';
import type { AnyEntity } from '../../../src/core/entity/entity';
import { readSheet, ruleFindings, type Sheet } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const noTaxes = { gst: '0.00', hst: '0.00', qst: '0.00', pstRst: '0.00', tax911: '0.00', otherTax: '0.00' };

const bill: CanonicalRow = {
  commercialName: 'Télécom',
  invoiceNumber: 'I-7',
  customer: 'C-1',
  invoiceDate: '2026-10-01',
  dueDate: '2026-10-31',
  currency: 'CAD',
  subtotal: '100.00',
  ...noTaxes,
  total: '100.00',
  amountPaidApplied: '40.00',
  balance: '60.00',
  status: 'Partially Paid',
  importMode: 'Open item',
};

const credit: CanonicalRow = {
  kind: 'Write-off',
  amountBeforeTax: '20.00',
  ...noTaxes,
  total: '20.00',
  appliedAmount: '5.00',
  balance: '15.00',
};

type RowCase = readonly [AnyEntity, CanonicalRow, CanonicalRow, readonly string[]];

const line: CanonicalRow = { lineType: 'One Time', descriptionFr: 'x', quantity: '3', unitPrice: '0.333333' };
const total: CanonicalRow = { total: 'R6', count: 3 };

describe('rules of one row', () => {
  it.each<RowCase>([
    [invoice, bill, {}, []],
    [invoice, bill, { total: '100.01', balance: '60.01' }, ['V501 total']],
    [invoice, bill, { otherTax: null, total: '100.01', balance: '60.01' }, []],
    [invoice, bill, { dueDate: '2026-09-30' }, ['V401 dueDate']],
    [invoice, bill, { invoiceDate: '2026-11-23', dueDate: '2026-11-23' }, ['V002 invoiceDate']],
    [
      invoice,
      bill,
      { billingPeriodStart: '2026-10-01', billingPeriodEnd: '2026-09-01' },
      ['V401 billingPeriodEnd'],
    ],
    [invoice, bill, { amountPaidApplied: '100.01', balance: '-0.01' }, ['V503 amountPaidApplied']],
    [invoice, bill, { balance: '60.01' }, ['V509 balance']],
    [invoice, bill, { status: 'Paid' }, ['V509 status']],
    [invoice, bill, { status: 'Open' }, ['V509 status']],
    [invoice, bill, { status: 'Disputed' }, []],
    [invoice, bill, { status: 'Paid', amountPaidApplied: '100.00', balance: '0.00' }, []],
    [invoice, bill, { amountPaidApplied: '100.00', balance: '0.00' }, ['V509 status']],
    [invoice, bill, { status: 'Open', amountPaidApplied: '0.00', balance: '100.00' }, []],
    [invoice, bill, { status: 'Void', balance: '0.00' }, []],
    [invoice, bill, { status: 'Void' }, ['V509 balance']],
    [invoiceLine, line, { amount: '1.00' }, []],
    [invoiceLine, line, { amount: '1.01' }, []],
    [invoiceLine, line, { amount: '1.02' }, ['V501 amount']],
    [invoiceLine, line, { descriptionFr: null }, ['V001 descriptionEn']],
    [invoiceLine, line, { lineType: 'Usage' }, ['V001 periodFrom', 'V001 periodTo']],
    [payment, { amount: '50.00' }, { unappliedAmount: '50.00' }, []],
    [payment, { amount: '50.00' }, { unappliedAmount: '50.01' }, ['V502 unappliedAmount']],
    [payment, { amount: '50.00' }, { paymentDate: '2026-11-23' }, ['V002 paymentDate']],
    [adjustment, credit, {}, []],
    [adjustment, credit, { kind: 'Credit Note' }, ['V001 creditCharge']],
    [adjustment, credit, { gst: '0.01' }, ['V501 total']],
    [adjustment, credit, { balance: '20.00' }, ['V509 balance']],
    [adjustment, credit, { appliedAmount: '20.01', balance: '-0.01' }, ['V503 appliedAmount']],
    [balanceForward, { balanceForwardAmount: '10.00' }, { disputedAmount: '10.01' }, ['V002 disputedAmount']],
    [balanceForward, { balanceForwardAmount: '10.00' }, { ageing30: '4.00', ageing60: '6.00' }, []],
    [balanceForward, { balanceForwardAmount: '10.00' }, { ageing30: '4.00' }, ['V504 balanceForwardAmount']],
    [financialInstitution, {}, { merchantId: 'M-1' }, ['V001 paymentProcessor']],
    [financialInstitution, {}, { paymentProcessor: 'Moneris' }, ['V001 merchantId']],
    [
      financialInstitution,
      { maxPerFile: '9.99' },
      { maxPerTransaction: '10.00' },
      ['V002 maxPerTransaction'],
    ],
    [controlTotal, total, {}, []],
    [controlTotal, total, { count: null }, ['V001 count']],
    [controlTotal, total, { amount: '1.00' }, ['V001 currency']],
    [controlTotal, total, { brokenDownBy: 'Province' }, ['V001 value']],
    [controlTotal, total, { value: 'QC' }, ['V002 value']],
    [controlTotal, total, { confirmedBy: 'Julie' }, ['V001 confirmedOn']],
    [invoicePdf, { fileName: 'I-7.pdf' }, {}, []],
    [invoicePdf, { fileName: 'I-7.doc' }, {}, ['V002 fileName']],
    [invoicePdf, { fileName: '10/I-7.pdf' }, {}, ['V002 fileName']],
  ])('$name %j %j', (entity, row, patch, findings) => {
    expect(ruleFindings(entity, { ...row, ...patch })).toEqual(findings);
  });
});

describe('an invoice among its sheets', () => {
  const applied = (amount: string): Sheet => [
    { paymentNumber: 'P-1', invoiceNumber: 'I-7', appliedAmount: amount },
  ];
  const next = (value: string): Sheet => [{ parameter: 'invoiceNextNumber', type: 'Integer', value }];

  it.each<[string, Readonly<Record<string, Sheet>>, string[]]>([
    [
      'applications and a credit that make what is paid',
      {
        paymentApplication: applied('30.00'),
        adjustment: [{ kind: 'Credit Note', relatedInvoiceNumber: 'I-7', appliedAmount: '10.00' }],
      },
      [],
    ],
    [
      'a debit, which pays nothing',
      {
        paymentApplication: applied('40.00'),
        adjustment: [{ kind: 'Debit Adjustment', relatedInvoiceNumber: 'I-7', appliedAmount: '10.00' }],
      },
      [],
    ],
    ['a cent less applied', { paymentApplication: applied('39.99') }, ['V503 amountPaidApplied 0']],
    ['more than its total applied', { paymentApplication: applied('100.01') }, ['V503 amountPaidApplied 0']],
    [
      'a payment that bounced',
      {
        payment: [{ paymentNumber: 'P-1', status: 'NSF' }],
        paymentApplication: applied('60.00'),
      },
      [],
    ],
    [
      'its own number again',
      { invoice: [bill, { ...bill, invoiceNumber: 'i 7' }] },
      ['V506 invoiceNumber 1'],
    ],
    ['another commercial name’s number', { invoice: [bill, { ...bill, commercialName: 'Câble' }] }, []],
    ['a next number above it', { operationalParameter: next('8') }, []],
    ['a next number it has', { operationalParameter: next('7') }, ['V510 invoiceNumber 0']],
    ['no PDFs at all', { invoicePdf: [] }, []],
    ['another’s PDF', { invoicePdf: [{ fileName: 'a.pdf', invoiceNumber: 'I-8' }] }, ['V511 pdfFile 0']],
    ['another currency', { customer: [{ legacyId: 'C-1', currency: 'USD' }] }, ['V513 currency 0']],
    [
      'a balance taken before it',
      { balanceForward: [{ customer: 'C-1', asOfDate: '2026-09-30' }] },
      ['V401 invoiceDate 0'],
    ],
  ])('%s', (_what, sheets, findings) => {
    expect(workspaceFindings(invoice, { invoice: [bill], ...sheets })).toEqual(findings);
  });

  it('says nothing of the sums of a number that two commercial names share', () => {
    const twice = [bill, { ...bill, commercialName: 'Câble' }];
    expect(workspaceFindings(invoice, { invoice: twice, paymentApplication: applied('39.99') })).toEqual([]);
  });
});

describe('taxes of an invoice, calculated again', () => {
  const rate = (
    jurisdiction: string,
    taxName: string,
    ratePercent: string,
    more: CanonicalRow = {},
  ): CanonicalRow => ({
    taxCode: 'Canada',
    jurisdiction,
    taxName,
    ratePercent,
    effectiveFrom: '2010-07-01',
    ...more,
  });
  const taxCode: Sheet = [
    rate('Federal', 'GST', '5'),
    rate('QC', 'QST', '9.975'),
    rate('QC', '911', '0', { amountPerUnit: '0.54' }),
    rate('PE', 'PST', '10', { compoundOn: 'GST' }),
    rate('ON', 'HST', '13'),
    rate('NS', 'HST', '15', { effectiveTo: '2025-03-31' }),
    rate('NS', 'HST', '14', { effectiveFrom: '2025-04-01' }),
  ];
  const found = (patch: CanonicalRow, place: string, net: string, account: CanonicalRow = {}): string[] =>
    workspaceFindings(invoice, {
      taxCode,
      customer: [{ legacyId: 'C-1', billingProvince: 'AB', billingCountry: 'CA', ...account }],
      serviceLocation: [{ legacyId: 'L-1', province: place, country: 'CA' }],
      subscription: [{ legacyId: 'S-1', serviceLocation: 'L-1' }],
      invoiceLine: [
        { invoiceNumber: 'I-7', lineType: 'Recurring', subscription: 'S-1', taxCode: 'Canada', amount: net },
      ],
      invoice: [{ ...bill, ...patch, subtotal: net }],
    });

  it.each<[string, CanonicalRow, string, string, CanonicalRow, string[]]>([
    ['Québec', { gst: '1.67', qst: '3.32' }, 'QC', '33.30', {}, []],
    ['Québec, two cents off', { gst: '1.67', qst: '3.34' }, 'QC', '33.30', {}, ['V505 qst 0']],
    ['9-1-1 taxed', { tax911: '0.54', gst: '2.03', qst: '4.04' }, 'QC', '40.00', {}, []],
    [
      '9-1-1 of ten lines left out',
      { tax911: '5.40', gst: '2.00', qst: '3.99' },
      'QC',
      '40.00',
      {},
      ['V505 gst 0'],
    ],
    ['a tax on a tax', { gst: '5.00', pstRst: '10.50' }, 'PE', '100.00', {}, []],
    ['Ontario', { hst: '6.49' }, 'ON', '49.95', {}, []],
    ['Ontario with federal tax', { hst: '6.49', gst: '2.50' }, 'ON', '49.95', {}, ['V505 gst 0']],
    ['Nova Scotia before', { hst: '15.00', invoiceDate: '2025-03-31' }, 'NS', '100.00', {}, []],
    ['Nova Scotia after', { hst: '15.00', invoiceDate: '2025-04-01' }, 'NS', '100.00', {}, ['V505 hst 0']],
    ['an exempt customer', { qst: '9.98' }, 'QC', '100.00', { taxExemptions: 'TPS' }, []],
    [
      'an exemption that ran out',
      { qst: '9.98' },
      'QC',
      '100.00',
      { taxExemptions: 'TPS', exemptionExpiry: '2026-09-30' },
      ['V505 gst 0'],
    ],
    ['exemptions in other words', {}, 'QC', '100.00', { taxExemptions: 'toutes' }, []],
  ])('%s', (_what, patch, place, net, account, findings) => {
    expect(found(patch, place, net, account)).toEqual(findings);
  });
});

describe('payments, credits and PDFs among their sheets', () => {
  const family: Sheet = [
    { legacyId: 'C-1', currency: 'CAD' },
    { legacyId: 'C-2', parentAccount: 'C-1', currency: 'CAD' },
    { legacyId: 'C-3', parentAccount: 'C-1', currency: 'CAD' },
    { legacyId: 'C-9', currency: 'CAD' },
  ];
  const application = (payer: CanonicalRow, invoiced: CanonicalRow = {}): string[] =>
    workspaceFindings(paymentApplication, {
      customer: family,
      payment: [
        { paymentNumber: 'P-1', customer: 'C-1', currency: 'CAD', paymentDate: '2026-10-15', ...payer },
      ],
      invoice: [{ ...bill, ...invoiced }],
      paymentApplication: [{ paymentNumber: 'P-1', invoiceNumber: 'I-7', appliedAmount: '40.00' }],
    });

  it.each<[CanonicalRow, CanonicalRow, string[]]>([
    [{}, {}, []],
    [{}, { customer: 'C-3' }, []],
    [{ customer: 'C-2' }, { customer: 'C-3' }, []],
    [{ customer: 'C-9' }, {}, ['V507 invoiceNumber 0']],
    [{ customer: 'C-404' }, {}, []],
    [{ paymentDate: '2026-09-30' }, {}, ['V508 invoiceNumber 0']],
    [{ currency: 'USD' }, {}, ['V513 invoiceNumber 0']],
  ])('payment %j applied to invoice %j', (payer, invoiced, findings) => {
    expect(application(payer, invoiced)).toEqual(findings);
  });

  it.each([
    ['Posted', '60.00', []],
    ['Posted', '0.00', ['V502 unappliedAmount 0']],
    ['Reversed', '0.00', []],
    ['NSF', '0.00', []],
  ])('a %s payment with %s left of 100.00', (status, unappliedAmount, findings) => {
    const sheets = {
      paymentApplication: [{ paymentNumber: 'P-1', invoiceNumber: 'I-7', appliedAmount: '40.00' }],
      payment: [{ paymentNumber: 'P-1', status, amount: '100.00', unappliedAmount }],
    };
    expect(workspaceFindings(payment, sheets)).toEqual(findings);
  });

  it('suspects a payment entered twice', () => {
    const paid = { customer: 'C-1', paymentDate: '2026-10-15', amount: '40.00', referenceChequeNumber: '12' };
    const other = { ...paid, referenceChequeNumber: '13' };
    expect(workspaceFindings(payment, { payment: [paid, other, paid] })).toEqual([
      'V004 referenceChequeNumber 2',
    ]);
  });

  it('holds a credit against its invoice', () => {
    const found = (patch: CanonicalRow): string[] =>
      workspaceFindings(adjustment, {
        customer: family,
        invoice: [{ ...bill, gst: '1.00' }],
        adjustment: [
          {
            kind: 'Credit Note',
            relatedInvoiceNumber: 'I-7',
            customer: 'C-2',
            currency: 'CAD',
            gst: '1.00',
            ...patch,
          },
        ],
      });
    expect(found({})).toEqual([]);
    expect(found({ customer: 'C-9' })).toEqual(['V507 relatedInvoiceNumber 0']);
    expect(found({ currency: 'USD' })).toEqual(['V513 currency 0', 'V513 relatedInvoiceNumber 0']);
    expect(found({ gst: '1.01' })).toEqual(['V505 gst 0']);
  });

  it.each<[CanonicalRow, string[]]>([
    [{}, []],
    [{ customer: 'C-2' }, ['V511 customer 0']],
    [{ invoiceDate: '2026-10-02' }, ['V511 invoiceDate 0']],
    [{ size: 10_485_761 }, ['V511 size 0']],
    [{ fileName: '55_I-7.pdf', namingPattern: '{account}_{invoice}.pdf' }, ['V511 customer 0']],
    [{ fileName: '10_I-7.pdf', namingPattern: '{account}_{invoice}.pdf' }, []],
  ])('PDF %j', (patch, findings) => {
    const sheets = {
      customer: [{ legacyId: 'C-1', accountNumber: '10' }],
      invoice: [bill],
      invoicePdf: [
        {
          fileName: 'a.pdf',
          invoiceNumber: 'I-7',
          customer: 'C-1',
          invoiceDate: '2026-10-01',
          size: 1,
          ...patch,
        },
      ],
    };
    expect(workspaceFindings(invoicePdf, sheets)).toEqual(findings);
  });

  it('finds one file or one invoice twice', () => {
    const sha256 = 'a'.repeat(64);
    const pdf = [
      { fileName: 'a.pdf', invoiceNumber: 'I-7', sha256 },
      { fileName: 'b.pdf', invoiceNumber: 'I-8', sha256 },
      { fileName: 'c.pdf', invoiceNumber: 'I-7' },
    ];
    expect(workspaceFindings(invoicePdf, { invoicePdf: pdf })).toEqual([
      'V511 sha256 1',
      'V511 invoiceNumber 2',
    ]);
  });

  it.each([
    [
      '10001_I-2026_7_20261001.pdf',
      '{account}_{invoice}_{yyyymmdd}.pdf',
      ['10001', 'I-2026_7', '2026-10-01'],
    ],
    ['I-7.PDF', '{invoice}.pdf', [undefined, 'I-7', undefined]],
    ['I-7xpdf', '{invoice}.pdf', undefined],
    ['7_7.pdf', '{invoice}_{invoice}.pdf', undefined],
  ])('%s read by %s', (name, pattern, parts) => {
    const found = partsOfFileName(name, pattern);
    expect(found && [found.account, found.invoice, found.date]).toEqual(parts);
  });

  it('keeps the zeros of an institution number, and a figure once', () => {
    expect(readSheet(financialInstitution, [{ institutionNumber: 3 }]).column('institutionNumber')).toEqual([
      '003',
    ]);
    const figure = { total: 'R1', periodAsOfDate: '2026-10-31', count: 2 };
    const part = { ...figure, brokenDownBy: 'Status', value: 'Active' };
    expect(workspaceFindings(controlTotal, { controlTotal: [figure, part, figure] })).toEqual([
      'V004 total 2',
    ]);
  });

  it.each([
    ['-500.00', '500.00', []],
    ['-500.01', '500.00', ['V512 balanceForwardAmount 0']],
    ['-100.01', null, ['V512 balanceForwardAmount 0']],
  ])('balance %s with threshold %s', (balanceForwardAmount, value, findings) => {
    const operationalParameter = value ? [{ parameter: 'creditBalanceThreshold', type: 'Money', value }] : [];
    const sheets = { operationalParameter, balanceForward: [{ balanceForwardAmount }] };
    expect(workspaceFindings(balanceForward, sheets)).toEqual(findings);
  });

  it('has balances of one day, and says what credits are left', () => {
    const balance = { customer: 'C-1', currency: 'CAD', asOfDate: '2026-10-31', mode: 'Open items' };
    const found = (rows: Sheet, sheets = {}): string[] =>
      workspaceFindings(balanceForward, { ...sheets, balanceForward: rows });
    expect(found([balance, { ...balance, asOfDate: '2026-10-30' }])).toEqual(['V504 asOfDate 1']);
    const stated = { ...balance, balanceForwardAmount: '40.00', unappliedPaymentsCredits: '-20.00' };
    expect(found([stated], { invoice: [bill] })).toEqual([]);
    expect(found([stated], { invoice: [bill], payment: [] })).toEqual(['V504 unappliedPaymentsCredits 0']);
  });
});
