import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { shippedRowsIn } from '../../src/core/entities/shipped-rows';
import { at, addressOf, firstNames, keyOf, lastNames, places } from './names';
import type { Rows, RowsOf } from './rows-of';

const shipped = (entity: string): readonly CanonicalRow[] => shippedRowsIn('en').get(entity) ?? [];

const parameterValues: Readonly<Record<string, string>> = {
  lateFeeCharge: 'CHG-LATE',
  paymentReversedFeeCharge: 'CHG-NSF',
  securityDepositCharge: 'CHG-DEPOSIT',
  disputeCreditCharge: 'CHG-CREDIT',
  invoiceTemplate: 'TPL-1001',
  invoiceNextNumber: '20001',
  cutOverDate: '2026-12-01',
  receivableAccount: '1200',
  bankAccount: '1000',
};

const registration: Readonly<Record<string, string>> = {
  GST: '123456789RT0001',
  HST: '123456789RT0001',
  QST: '1234567890TQ0001',
};

const moreTaxes: readonly CanonicalRow[] = ['BC', 'MB', 'SK', 'ON', 'NB', 'NS'].map((jurisdiction) => ({
  taxCode: 'Telecom levy',
  jurisdiction,
  taxName: '911',
  ratePercent: '0',
  amountPerUnit: '0.70',
  effectiveFrom: '2024-01-01',
  registrationNumber: `911-${jurisdiction}-0042`,
  glAccount: '2310',
}));

const districts = ['Nord', 'Sud', 'Est', 'Ouest', 'Centre', 'Rive-Sud'];

/** Company, users, accounts, taxes, parameters, banks, templates, custom fields and reports. */
export const setupRows = (base: RowsOf, size: number): Rows => ({
  company: base('company', size, (index) => {
    const place = at(places, index);
    return {
      code: `BOR${String(index + 1).padStart(2, '0')}`,
      name: index === 0 ? 'Boréal Télécom' : `Boréal ${place.city} ${String(index + 1)}`,
      legalName: 'Boréal Télécom inc.',
      currency: 'CAD',
      gstHst: registration['GST'],
      qst: registration['QST'],
      city: place.city,
      province: place.province,
      postalCode: place.postalCode,
      country: 'CA',
      address1: addressOf(index),
    };
  }),
  department: [
    ...shipped('department'),
    ...base('department', Math.max(0, size - shipped('department').length), (index) => ({
      code: `DEP-${String(index + 1)}`,
      nameEn: `Field service ${at(districts, index)} ${String(index + 1)}`,
      nameFr: `Service sur place ${at(districts, index)} ${String(index + 1)}`,
      manager: `employe${String(index + 1)}@boreal.example`,
      active: true,
    })),
  ],
  user: base('user', size, (index) => ({
    email: `employe${String(index + 1)}@boreal.example`,
    firstName: at(firstNames, index),
    lastName: at(lastNames, index),
    role: at(['Administrator', 'Billing', 'Customer Service', 'Sales', 'Technical'], index),
    department: at(['Billing', 'Customer Service', 'Sales', 'Operations', 'Administration'], index),
    language: index % 4 === 0 ? 'en' : 'fr',
    active: true,
  })),
  glAccount: [
    ...shipped('glAccount'),
    ...base('glAccount', size - shipped('glAccount').length, (index) => ({
      code: String(4210 + index * 10),
      description: `Revenue, ${at(places, index).city} ${String(index + 1)}`,
      type: 'Revenue',
    })),
  ],
  taxCode: [
    ...shipped('taxCode').map((row) => ({
      ...row,
      registrationNumber: registration[String(row['taxName'])] ?? 'R-40021',
    })),
    ...moreTaxes,
  ],
  operationalParameter: shipped('operationalParameter').map((row) => {
    const value = parameterValues[String(row['parameter'])];
    return value === undefined
      ? row
      : { ...row, value, confirmedBy: 'Élise Tremblay', confirmedOn: '2026-11-10' };
  }),
  notificationSchedule: [
    ...shipped('notificationSchedule').map((row) => ({
      ...row,
      template: 'TPL-1005',
      from: 'facturation@boreal.example',
    })),
    ...base('notificationSchedule', size - shipped('notificationSchedule').length, (index) => ({
      code: `RELANCE-${String(index + 1)}`,
      delayDays: 60 + index * 5,
      channel: at(['E-mail', 'Printed'], index),
      template: 'TPL-1005',
      from: 'facturation@boreal.example',
      subjectEn: `Invoice overdue by ${String(60 + index * 5)} days`,
      subjectFr: `Facture en retard de ${String(60 + index * 5)} jours`,
      bodyEn: 'Invoice {InvoiceNumber}, {AmountDue}, was due on {DueDate}.',
      bodyFr: 'La facture {InvoiceNumber}, {AmountDue}, était due le {DueDate}.',
      active: index < 3,
    })),
  ],
  invoiceMessage: base('invoiceMessage', size, (index) => ({
    code: `MSG-${String(index + 1)}`,
    type: 'Text',
    textEn: `Thank you for ${String(index + 1)} years with us.`,
    textFr: `Merci de vos ${String(index + 1)} ans avec nous.`,
    validFrom: '2026-12-01',
  })),
  documentTemplate: base('documentTemplate', size, (index) => ({
    templateName: keyOf('TPL', index),
    kind: at(
      ['Invoice', 'Credit Note', 'Statement', 'Usage File', 'Notification', 'Quotation', 'Commission Report'],
      index,
    ),
    language: 'both',
    commercialName: 'Boréal Télécom',
    fieldPlacements:
      'SupplierName; InvoiceNumber; InvoiceDate; DueDate; CustomerName; GstNumber; QstNumber; TaxAmounts; PaymentTerms; AmountDue',
    status: at(['Approved', 'Draft', 'Requested'], index),
  })),
  financialInstitution: base('financialInstitution', size, (index) => ({
    institutionName: 'Mouvement Desjardins',
    institutionNumber: at(['815', '006', '003', '001', '004'], index),
    companyTransit: String(20011 + index),
    companyAccount: `00${String(4100210 + index)}`,
    fileFormat: 'CPA-005',
    originatorId: `BOREAL${String(1001 + index)}`,
    originatorShortName: 'BOREAL',
    originatorLongName: 'BOREAL TELECOM INC',
    destinationDataCentre: '81510',
    fileCreationNumber: String(index + 1).padStart(4, '0'),
    transactionCode: '430',
    currency: 'CAD',
    settlementLeadDays: 2,
    maxPerTransaction: '5000.00',
    maxPerFile: '250000.00',
    returnFeeCharge: 'CHG-NSF',
    autoApplyOnConfirm: true,
    testFileStatus: at(['Accepted', 'Sent', 'None'], index),
  })),
  customField: base('customField', size, (index) => ({
    object: at(['Customers', 'Suppliers', 'Contacts', 'Locations', 'Tickets', 'Prospects'], index),
    fieldSet: 'Migration',
    fieldName: `Legacy detail ${String(index + 1)}`,
    fieldNameFr: `Détail d'origine ${String(index + 1)}`,
    fieldType: at(['Text', 'Date', 'Number', 'Money', 'Yes/No'], index),
    ...(at(['Text', 'Date', 'Number', 'Money', 'Yes/No'], index) === 'Text' ? { length: 40 } : {}),
    required: false,
    showOnInvoice: false,
  })),
  reportDefinition: base('reportDefinition', size, (index) => ({
    reportNameEn: `Revenue by city ${String(index + 1)}`,
    reportNameFr: `Revenus par ville ${String(index + 1)}`,
    reportCategory: at(['Billing', 'Receivables', 'Sales'], index),
    purpose: 'Monthly review with the accountant',
    dataSource: 'invoice',
    output: at(['XLSX', 'PDF', 'CSV'], index),
    status: at(['Requested', 'Designed', 'Built', 'Accepted'], index),
  })),
  reportColumn: base('reportColumn', size, (index) => ({
    report: `Revenue by city ${String(index + 1)}`,
    position: 1,
    entity: 'invoice',
    field: at(['subtotal', 'total', 'balance'], index),
    labelEn: 'Amount',
    labelFr: 'Montant',
    total: 'Sum',
  })),
});
