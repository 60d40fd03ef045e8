import { addressOf, at, firstNames, keyOf, lastNames, phoneOf, places } from './names';
import type { Rows, RowsOf } from './rows-of';

const isBusiness = (index: number): boolean => index % 3 === 2;
export const customerKey = (index: number): string => keyOf('C', index);
export const locationKey = (index: number): string => keyOf('L', index);

const nameOf = (index: number): { firstName: string; lastName: string } => ({
  firstName: at(firstNames, index),
  lastName: at(lastNames, index),
});

const noBank = {
  bankInstitution: null,
  bankTransit: null,
  bankAccount: null,
  padAgreementDate: null,
  padCategory: null,
};

/** A customer pays by bank, by card or by hand; the first ones so that each is there. */
function payment(index: number): Readonly<Record<string, string | null>> {
  if (index % 4 === 1)
    return {
      papMethod: 'Bank',
      bankInstitution: '815',
      bankTransit: '20011',
      bankAccount: `00${String(71300 + index)}`,
      padAgreementDate: '2025-03-04',
      padCategory: isBusiness(index) ? 'Business' : 'Personal',
    };
  if (index % 4 === 2)
    return {
      ...noBank,
      papMethod: 'Card',
      cardToken: `tok_${String(9000 + index)}`,
      cardBrand: 'Visa',
      cardLast4: '4242',
      cardExpiry: '12/29',
    };
  return { ...noBank, papMethod: 'None' };
}

/** Agents, suppliers, customers with their locations, contacts and notes, and prospects. */
export const partyRows = (base: RowsOf, size: number): Rows => ({
  supplier: base('supplier', size, (index) => ({
    legacyId: keyOf('SUP', index),
    supplierName: `${at(['Bell', 'Telus', 'Vidéotron', 'Cogeco', 'Iristel', 'Hydro-Fibre'], index)} Gros ${String(index + 1)}`,
    type: at(['Carrier', 'Wholesale', 'Hardware', 'Content'], index),
    currency: 'CAD',
    usageFormat: at(['CSV', 'BAF', 'EMR', 'Avalo'], index),
    status: 'Active',
  })),
  supplierAccount: base('supplierAccount', size, (index) => ({
    supplier: keyOf('SUP', index),
    accountNumber: `0${String(881200 + index)}`,
    currency: 'CAD',
    status: 'Active',
  })),
  salesAgent: base('salesAgent', size, (index) => {
    const place = at(places, index);
    return {
      legacyId: keyOf('AG', index),
      agentCode: `A${String(index + 1).padStart(3, '0')}`,
      name: null,
      ...nameOf(index),
      address1: addressOf(index),
      city: place.city,
      province: place.province,
      postalCode: place.postalCode,
      country: 'CA',
      phone: phoneOf(place, index),
      email: `agent${String(index + 1)}@boreal.example`,
      parentAgent: index >= 4 ? keyOf('AG', index % 4) : null,
      commissionPlan: keyOf('PLAN', index),
      commissionCurrency: 'CAD',
      startDate: '2024-01-01',
      status: 'Active',
    };
  }),
  customer: base('customer', size, (index) => {
    const place = at(places, index);
    const person = nameOf(index);
    return {
      legacyId: customerKey(index),
      accountNumber: `100${String(2000 + index)}`,
      accountType: 'Customer',
      customerCategory: isBusiness(index) ? 'Business' : 'Residential',
      customerStatus: 'Active',
      ...(isBusiness(index)
        ? { accountName: `Entreprises ${at(lastNames, index)} ${String(index + 1)} inc.` }
        : { accountName: null, ...person }),
      commercialName: 'Boréal Télécom',
      currency: 'CAD',
      language: place.province === 'QC' ? 'fr' : 'en',
      billingAddress1: addressOf(index),
      billingCity: place.city,
      billingProvince: place.province,
      billingPostalCode: place.postalCode,
      billingCountry: 'CA',
      phone: phoneOf(place, index),
      billingEmail: `client${String(index + 1)}@exemple.ca`,
      billingCycleDay: at([1, 15, 28], index),
      invoicingStartDate: '2026-12-01',
      paymentTerms: isBusiness(index) ? 'Net 30 days' : 'Payable upon receipt',
      invoiceDeliveryMethod: 'Attached to e-mail',
      invoiceTemplate: 'TPL-1001',
      ...payment(index),
      sendLateNotifications: true,
      chargeLateFee: isBusiness(index),
      securityDeposit: isBusiness(index) ? '150.00' : '0.00',
      taxJurisdiction: 'Canada',
      salesAgent: keyOf('AG', index),
      priceList: keyOf('LIST', 0),
      customerSince: '2021-05-04',
    };
  }),
  serviceLocation: base('serviceLocation', size, (index) => {
    const place = at(places, index);
    return {
      legacyId: locationKey(index),
      customer: customerKey(index),
      locationType: 'Service',
      locationName: `Adresse ${String(index + 1)}`,
      address1: addressOf(index),
      city: place.city,
      province: place.province,
      postalCode: place.postalCode,
      country: 'CA',
      address911Validated: true,
      siteContact: keyOf('CT', index),
    };
  }),
  contact: base('contact', size, (index) => {
    const place = at(places, index);
    return {
      legacyId: keyOf('CT', index),
      customer: customerKey(index),
      contactType: at(['Billing', 'Technical', 'Authorised'], index),
      ...nameOf(index + 5),
      email: `contact${String(index + 1)}@exemple.ca`,
      phone: phoneOf(place, index + 40),
      preferredLanguage: place.province === 'QC' ? 'fr' : 'en',
      isPrimary: true,
      location: locationKey(index),
    };
  }),
  note: base('note', size, (index) => ({
    legacyId: keyOf('N', index),
    customer: customerKey(index),
    noteDate: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}T09:30:00`,
    author: 'employe3@boreal.example',
    subject: 'Appel au service à la clientèle',
    noteText: `Le client demande un rappel; dossier ${String(index + 1)}.`,
    noteType: 'Customer Service',
    internalOnly: true,
  })),
  prospect: base('prospect', size, (index) => {
    const place = at(places, index + 3);
    return {
      legacyId: keyOf('P', index),
      prospectNumber: keyOf('PR', index),
      name: `Atelier ${at(lastNames, index + 4)} ${String(index + 1)}`,
      email: `prospect${String(index + 1)}@exemple.ca`,
      phone: phoneOf(place, index + 70),
      address1: addressOf(index + 50),
      city: place.city,
      province: place.province,
      postalCode: place.postalCode,
      country: 'CA',
      status: at(['New', 'Contacted', 'Qualified', 'Quoted'], index),
      subStatus: at(['To call', 'Waiting for answer', 'Site survey', 'Price'], index),
      salesAgent: keyOf('AG', index),
      estimatedMrc: '89.95',
      probability: '40',
      created: '2026-09-14',
    };
  }),
});
