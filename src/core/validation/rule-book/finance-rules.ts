import type { Rule } from './rule';

/** V501–V513: balances, invoices, payments (domain.md 6.1). */
export const financeRules: readonly Rule[] = [
  {
    code: 'V501',
    severity: 'error',
    title: { en: 'Invoice does not add up', fr: 'Facture qui ne balance pas' },
    meaning: {
      en: 'The total is the amount before tax and the taxes, that amount is the sum of the lines, and a line is quantity times price: all to the cent, or nobody can explain the invoice.',
      fr: 'Le total est le montant avant taxes plus les taxes, ce montant est la somme des lignes, et une ligne est la quantité fois le prix : au cent près, sinon personne ne peut expliquer la facture.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V502',
    severity: 'error',
    title: {
      en: 'Payment does not add up',
      fr: 'Paiement qui ne balance pas',
    },
    meaning: {
      en: 'A payment cannot pay more than it is, and what no invoice has used is left as unapplied. Otherwise money would appear or disappear.',
      fr: 'Un paiement ne peut payer plus que son montant, et ce qu’aucune facture n’a utilisé reste non imputé. Sinon, de l’argent apparaîtrait ou disparaîtrait.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V503',
    severity: 'error',
    title: {
      en: 'Applied amounts do not fit the invoice',
      fr: 'Imputations qui ne vont pas avec la facture',
    },
    meaning: {
      en: 'No more can be applied to an invoice than its total, and the amount paid is the sum of the payments and credits applied to it where these are given.',
      fr: 'On ne peut imputer à une facture plus que son total, et le montant payé est la somme des paiements et crédits imputés lorsqu’ils sont donnés.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V504',
    severity: 'error',
    title: {
      en: 'Balance forward differs from its parts',
      fr: 'Solde reporté différent de ses parties',
    },
    meaning: {
      en: 'The balance equals its ageing and, in mode Open items, the open invoices less unapplied payments and credits. Otherwise accounts receivable would not agree with the books.',
      fr: 'Le solde égale ses tranches d’âge et, en mode Postes ouverts, les factures ouvertes moins les paiements et crédits non imputés. Sinon les comptes clients ne concorderaient pas avec les livres.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V505',
    severity: 'warning',
    title: { en: 'Tax differs from the rates in force', fr: 'Taxe différente des taux en vigueur' },
    meaning: {
      en: 'The tax of the invoice is more than a cent from what its taxable lines make at the rates of its date, where the service is used. A credit has no more of a tax than its invoice.',
      fr: 'La taxe de la facture est à plus d’un cent de ce que donnent ses lignes taxables aux taux de sa date, là où le service est utilisé. Un crédit n’a pas plus d’une taxe que sa facture.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V506',
    severity: 'error',
    title: { en: 'Invoice number is used twice', fr: 'Numéro de facture utilisé deux fois' },
    meaning: {
      en: 'A commercial name uses an invoice number once, however it is spelled. Payments could otherwise pay the wrong invoice.',
      fr: 'Un nom commercial n’utilise un numéro de facture qu’une fois, quelle que soit sa graphie. Sinon un paiement pourrait payer la mauvaise facture.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V507',
    severity: 'error',
    title: { en: 'Applied to another customer’s invoice', fr: 'Imputé à la facture d’un autre client' },
    meaning: {
      en: 'A payment or credit goes to invoices of its customer, of the parent account or of sub-accounts, never to a stranger’s.',
      fr: 'Un paiement ou un crédit va aux factures de son client, du compte parent ou des sous-comptes, jamais à celles d’un étranger.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V508',
    severity: 'warning',
    title: { en: 'Paid before it was invoiced', fr: 'Payée avant d’être émise' },
    meaning: {
      en: 'The payment is older than the invoice it is applied to. Possible for an advance, but more often a wrong date or a wrong invoice.',
      fr: 'Le paiement est plus ancien que la facture à laquelle il est imputé. Possible pour une avance, mais le plus souvent une mauvaise date ou une mauvaise facture.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V509',
    severity: 'error',
    title: { en: 'Status and balance disagree', fr: 'État et solde en désaccord' },
    meaning: {
      en: 'The balance is the total less what is applied, and the status says the same: Paid with nothing left, Open with nothing applied. Reminders and late fees go by it.',
      fr: 'Le solde est le total moins ce qui est imputé, et l’état dit la même chose : payée sans reste, ouverte sans imputation. Les rappels et frais de retard en dépendent.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V510',
    severity: 'error',
    title: { en: 'Next invoice number is already used', fr: 'Prochain numéro de facture déjà utilisé' },
    meaning: {
      en: 'The operational parameter Invoice next number must be above every invoice migrated, or SmartBilling issues a number a customer already has.',
      fr: 'Le paramètre d’exploitation Prochain numéro de facture doit dépasser toutes les factures migrées, sinon SmartBilling émet un numéro qu’un client a déjà.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V511',
    severity: 'warning',
    title: { en: 'PDF is missing or is another invoice’s', fr: 'PDF manquant ou d’une autre facture' },
    meaning: {
      en: 'Where PDFs are loaded, each invoice has one file, and file, customer, date and name agree with it. A customer would otherwise open somebody else’s invoice.',
      fr: 'Lorsque des PDF sont chargés, chaque facture a un fichier, et le fichier, le client, la date et le nom s’accordent avec elle. Sinon un client ouvrirait la facture d’un autre.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V512',
    severity: 'warning',
    title: { en: 'Large credit balance', fr: 'Solde créditeur important' },
    meaning: {
      en: 'The customer is owed more than the operational parameter Credit balance threshold allows. Often a payment was posted to the wrong account.',
      fr: 'Le client a un crédit supérieur au paramètre d’exploitation Seuil de solde créditeur. Souvent, un paiement a été inscrit au mauvais compte.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V513',
    severity: 'error',
    title: { en: 'Currencies are mixed', fr: 'Devises mélangées' },
    meaning: {
      en: 'A customer is billed in one currency: invoices, payments, credits and balances are in it, and a payment pays invoices of its own currency.',
      fr: 'Un client est facturé dans une seule devise : factures, paiements, crédits et soldes y sont, et un paiement paie des factures de sa propre devise.',
    },
    judgedBy: 'check',
  },
];
