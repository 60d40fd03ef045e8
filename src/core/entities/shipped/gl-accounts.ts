import type { ShippedRow } from './shipped-row';

const account = (code: string, type: string, en: string, fr: string): ShippedRow => ({
  code,
  type,
  description: { en, fr },
});

/** A small chart of accounts that taxes and catalog items can be booked to before yours is there (domain.md 3.32). */
export const shippedGlAccounts: readonly ShippedRow[] = [
  account('1000', 'Bank', 'Bank', 'Banque'),
  account('1200', 'A/R', 'Accounts receivable', 'Comptes clients'),
  account('2200', 'Deposit liability', 'Customer deposits', 'Dépôts de clients'),
  account('2310', 'Tax payable', 'Taxes payable', 'Taxes à payer'),
  account('2400', 'Commission payable', 'Commissions payable', 'Commissions à payer'),
  account('4000', 'Revenue', 'Recurring revenue', 'Produits récurrents'),
  account('4100', 'Revenue', 'Usage revenue', 'Produits d’utilisation'),
  account('4200', 'Revenue', 'One-time revenue', 'Produits ponctuels'),
  account('4900', 'Revenue', 'Late fees and interest', 'Frais de retard et intérêts'),
  account('5000', 'Cost of sales', 'Cost of sales', 'Coût des ventes'),
  account('6100', 'Commission expense', 'Commissions', 'Commissions'),
  account('6200', 'Bad debt', 'Bad debts', 'Créances irrécouvrables'),
];
