import { defineEntity } from '../../entity/entity';
import { choice, code, text } from '../../entity/fields';

/** domain.md 3.32: the accounts that revenue, taxes, costs and payments are booked to. */
export const glAccount = defineEntity({
  name: 'glAccount',
  label: { en: 'G/L Account', fr: 'Compte G/L' },
  sheet: { en: 'GL Accounts', fr: 'Comptes GL' },
  table: 'GlAccounts',
  purpose: {
    en: 'The general ledger accounts that catalog items and taxes are booked to.',
    fr: 'Les comptes du grand livre où sont inscrits les éléments du catalogue et les taxes.',
  },
  key: ['code'],
  referenceBy: 'code',
  fields: {
    code: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Code', fr: 'Code' },
      help: {
        en: 'The account number in your general ledger. Unique; the catalog refers to it.',
        fr: 'Le numéro de compte de votre grand livre. Unique; le catalogue y fait référence.',
      },
      synonyms: [
        'gl code',
        'account',
        'account number',
        'gl account',
        'compte',
        'numéro de compte',
        'code gl',
      ],
      example: '4000',
    }),
    description: text({
      maxLength: 255,
      label: { en: 'Description', fr: 'Description' },
      help: {
        en: 'What is booked to it. At most 255 characters.',
        fr: 'Ce qui y est inscrit. Au plus 255 caractères.',
      },
      synonyms: ['account name', 'name', 'nom du compte', 'libellé'],
      example: 'Internet revenue',
    }),
    type: choice({
      list: 'glAccountType',
      required: 'always',
      label: { en: 'Type', fr: 'Type' },
      help: {
        en: 'Revenue, Cost of sales, Tax payable, A/R and so on.',
        fr: 'Produits, coût des ventes, taxes à payer, comptes clients, etc.',
      },
      synonyms: ['account type', 'class', 'type de compte', 'classe'],
      example: 'Revenue',
    }),
  },
});
