import { defineEntity } from '../../entity/entity';
import { choice, code, date, reference, text } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';

/** domain.md 3.3, 3.33: the accounts you have at a supplier; SmartBilling keeps them apart, with custom fields of their own. */
export const supplierAccount = defineEntity({
  name: 'supplierAccount',
  label: { en: 'Supplier Associated Account', fr: 'Compte associé de fournisseur' },
  sheet: { en: 'Supplier Accounts', fr: 'Comptes de fournisseur' },
  table: 'SupplierAccounts',
  purpose: {
    en: 'Your accounts at each supplier: its invoices and usage files name them.',
    fr: 'Vos comptes chez chaque fournisseur : ses factures et fichiers d’utilisation les nomment.',
  },
  key: ['supplier', 'accountNumber'],
  referenceBy: 'accountNumber',
  fields: {
    supplier: reference({
      to: 'supplier',
      required: 'always',
      label: { en: 'Supplier', fr: 'Fournisseur' },
      help: { en: 'The Legacy ID of the supplier.', fr: 'L’ID d’origine du fournisseur.' },
      synonyms: ['supplier id', 'vendor', 'carrier', 'nº de fournisseur'],
    }),
    accountNumber: code({
      maxLength: 50,
      required: 'always',
      label: { en: 'Account #', fr: 'Nº de compte' },
      help: {
        en: 'Your account number at the supplier. Unique for a supplier.',
        fr: 'Votre numéro de compte chez le fournisseur. Unique pour un fournisseur.',
      },
      synonyms: ['account number', 'ban', 'billing account number', 'associated account', 'numéro de compte'],
      example: '0045-7781',
    }),
    description: text({
      maxLength: 255,
      label: { en: 'Description', fr: 'Description' },
      help: { en: 'What it is used for.', fr: 'À quoi il sert.' },
      synonyms: ['name', 'account name', 'purpose', 'nom du compte'],
      example: 'Accès fibre, Laurentides',
    }),
    currency: choice({
      list: 'currency',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'Currency the account is billed in.', fr: 'Devise de facturation du compte.' },
      synonyms: ['currency code', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    circuitPrefix: code({
      maxLength: 30,
      label: { en: 'Circuit Prefix', fr: 'Préfixe de circuit' },
      help: {
        en: 'What the numbers of its circuits begin with.',
        fr: 'Ce par quoi commencent les numéros de ses circuits.',
      },
      synonyms: ['circuit', 'circuit id prefix', 'préfixe'],
      example: 'QCF',
    }),
    startDate: date({
      label: { en: 'Start Date', fr: 'Date de début' },
      help: { en: 'When the account was opened.', fr: 'Quand le compte a été ouvert.' },
      synonyms: ['opened', 'from', 'ouverture'],
      example: '2018-05-01',
    }),
    endDate: date({
      label: { en: 'End Date', fr: 'Date de fin' },
      help: { en: 'When it was closed.', fr: 'Quand il a été fermé.' },
      synonyms: ['closed', 'to', 'fermeture'],
    }),
    status: choice({
      list: 'status',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Active or Inactive.', fr: 'Actif ou Inactif.' },
      synonyms: ['state', 'active', 'statut', 'actif'],
      example: 'Active',
    }),
  },
  rowRules: [datesInOrder('startDate', 'endDate')],
});
