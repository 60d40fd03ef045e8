import type { RowRule } from '../../entity/entity';
import { requiredWhen } from '../../entity/row-rules';

type Text = string | null;

const emailDeliveries: ReadonlySet<string> = new Set(['Attached to e-mail', 'E-mail with online link']);

interface DeliveryRow {
  readonly invoiceDeliveryMethod?: Text;
  readonly billingEmail?: Text;
}

/** V105, rule C2 of domain.md 3.2: such an invoice would fall into the Default run category. */
export const emailForDelivery: RowRule<DeliveryRow, keyof DeliveryRow> = {
  code: 'V105',
  severity: 'error',
  reads: ['invoiceDeliveryMethod', 'billingEmail'],
  check: ({ invoiceDeliveryMethod, billingEmail }) =>
    emailDeliveries.has(invoiceDeliveryMethod ?? '') && !billingEmail
      ? {
          field: 'billingEmail',
          expected: {
            en: 'an e-mail address, because invoices go by e-mail',
            fr: 'une adresse courriel, car les factures partent par courriel',
          },
          example: 'comptes@exemple.ca',
        }
      : undefined,
};

type BankField = 'bankInstitution' | 'bankTransit' | 'bankAccount' | 'padAgreementDate' | 'padCategory';
type CardField = 'cardToken' | 'cardBrand' | 'cardLast4' | 'cardExpiry';
type PapRow = { readonly [Name in BankField | CardField | 'papMethod']?: Text };
type PapRule = RowRule<PapRow, keyof PapRow>;

const neededFor = (
  method: 'Bank' | 'Card',
  field: BankField | CardField,
  code: string,
  severity: PapRule['severity'],
): PapRule => ({
  code,
  severity,
  reads: ['papMethod', field],
  check: (row) =>
    row.papMethod === method && !row[field]
      ? {
          field,
          expected: {
            en: `a value, because PAP Method is ${method}`,
            fr: `une valeur, car le mode de prélèvement est ${method === 'Bank' ? 'Banque' : 'Carte'}`,
          },
        }
      : undefined,
});

const bankAccountFields = ['bankInstitution', 'bankTransit', 'bankAccount'] as const;
const padFields = ['padAgreementDate', 'padCategory'] as const;
const cardFields = ['cardToken', 'cardBrand', 'cardLast4', 'cardExpiry'] as const;

/** V106 for what a payment cannot be drawn without, V107 for the agreement behind it (rule C3 of domain.md 3.2). */
export const papRules: readonly PapRule[] = [
  ...bankAccountFields.map((field) => neededFor('Bank', field, 'V106', 'error')),
  ...padFields.map((field) => neededFor('Bank', field, 'V107', 'warning')),
  ...cardFields.map((field) => neededFor('Card', field, 'V106', 'error')),
];

interface LanguageRow {
  readonly billingProvince?: Text;
  readonly billingCountry?: Text;
  readonly language?: Text;
}

/** V109: Québec customers are served in French unless they asked otherwise. */
export const frenchInQuebec: RowRule<LanguageRow, keyof LanguageRow> = {
  code: 'V109',
  severity: 'warning',
  reads: ['billingProvince', 'billingCountry', 'language'],
  check: ({ billingProvince, billingCountry, language }) =>
    billingProvince === 'QC' && (billingCountry ?? 'CA') === 'CA' && language && language !== 'fr'
      ? {
          field: 'language',
          expected: {
            en: 'fr, unless this Québec customer asked for English',
            fr: 'fr, sauf si ce client du Québec a demandé l’anglais',
          },
          example: 'fr',
        }
      : undefined,
};

interface ExemptionRow {
  readonly taxExemptions?: Text;
  readonly exemptionCertificateNumber?: Text;
  readonly exemptionExpiry?: Text;
}

const certificateOfExemption: RowRule<ExemptionRow, keyof ExemptionRow> = {
  code: 'V112',
  severity: 'error',
  reads: ['taxExemptions', 'exemptionCertificateNumber'],
  check: ({ taxExemptions, exemptionCertificateNumber }) =>
    taxExemptions && !exemptionCertificateNumber
      ? {
          field: 'exemptionCertificateNumber',
          expected: {
            en: 'the certificate number, because the customer is exempt',
            fr: 'le numéro du certificat, car le client est exempté',
          },
        }
      : undefined,
};

const expiryOfExemption: RowRule<ExemptionRow, keyof ExemptionRow> = {
  code: 'V112',
  severity: 'error',
  reads: ['taxExemptions', 'exemptionExpiry'],
  check: ({ taxExemptions, exemptionExpiry }, { today }) =>
    taxExemptions && (!exemptionExpiry || exemptionExpiry <= today)
      ? {
          field: 'exemptionExpiry',
          expected: { en: `a date after ${today}`, fr: `une date après le ${today}` },
        }
      : undefined,
};

/** V112: an exemption holds only with a certificate that has not expired. */
export const exemptionRules = [certificateOfExemption, expiryOfExemption] as const;

/** V001: an account that was closed says when. */
export const closeDateOfInactive = requiredWhen(
  'closeDate',
  ['customerStatus'],
  (row) => row.customerStatus === 'Inactive',
  { en: 'the day the account was closed', fr: 'le jour de la fermeture du compte' },
);
