import { defineEntity } from '../../entity/entity';
import { choice, code, date, money, reference } from '../../entity/fields';
import { notInFuture } from '../parties/party-rules';
import { ageingAddsUp, balanceForwardTableRules } from './balance-forward-rules';
import { atMost, currencyOfCustomer } from './document-rules';

const bucket = (
  en: string,
  fr: string,
  helpEn: string,
  helpFr: string,
  example: string,
  synonyms: readonly string[],
) => money({ scale: 2, label: { en, fr }, help: { en: helpEn, fr: helpFr }, synonyms, example });

/** domain.md 3.21: what each customer owes at cut-over, in all or as open items. */
export const balanceForward = defineEntity({
  name: 'balanceForward',
  label: { en: 'Balance Forward', fr: 'Solde reporté' },
  sheet: { en: 'Balances Forward', fr: 'Soldes reportés' },
  table: 'BalancesForward',
  purpose: {
    en: 'What each customer owes at cut-over. Together the balances must equal accounts receivable in the books.',
    fr: 'Ce que doit chaque client à la bascule. Ensemble, les soldes doivent égaler les comptes clients aux livres.',
  },
  key: ['customer', 'asOfDate', 'currency'],
  referenceBy: 'customer',
  fields: {
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: {
        en: 'Legacy ID of the customer; once per currency.',
        fr: 'ID d’origine du client; une fois par devise.',
      },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'compte', 'numéro de client'],
      example: 'C-1001',
    }),
    asOfDate: date({
      required: 'always',
      label: { en: 'As-Of Date', fr: 'Date du solde' },
      help: {
        en: 'The day the balance was taken, the same for the whole load.',
        fr: 'Le jour où le solde a été pris, le même pour tout le chargement.',
      },
      synonyms: ['as of', 'balance date', 'cut-over date', 'en date du', 'solde en date du'],
      example: '2026-10-31',
    }),
    balanceForwardAmount: money({
      scale: 2,
      required: 'always',
      label: { en: 'Balance Forward Amount', fr: 'Montant du solde reporté' },
      help: {
        en: 'Above 0 is owed, below 0 is a credit.',
        fr: 'Supérieur à 0 : dû; inférieur à 0 : crédit.',
      },
      synonyms: [
        'balance',
        'opening balance',
        'amount due',
        'ar balance',
        'solde',
        'solde d’ouverture',
        'montant dû',
      ],
      example: '64.98',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD, that of the customer.', fr: 'CAD ou USD, celle du client.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    ageingCurrent: bucket(
      'Ageing Current',
      'Courant (non échu)',
      'The part not yet due.',
      'La part non échue.',
      '64.98',
      ['current', 'aging current', 'not due', 'courant', 'non échu', 'âge courant'],
    ),
    ageing30: bucket(
      'Ageing 30',
      '30 jours',
      'The part 1 to 30 days late.',
      'La part en retard de 1 à 30 jours.',
      '0.00',
      ['30 days', '1-30', 'aging 30', '1 à 30 jours'],
    ),
    ageing60: bucket(
      'Ageing 60',
      '60 jours',
      'The part 31 to 60 days late.',
      'La part en retard de 31 à 60 jours.',
      '0.00',
      ['60 days', '31-60', 'aging 60', '31 à 60 jours'],
    ),
    ageing90: bucket(
      'Ageing 90+',
      '90 jours et plus',
      'The part more than 60 days late.',
      'La part en retard de plus de 60 jours.',
      '0.00',
      ['90 days', '90+', 'over 90', 'aging 90', '90 jours', 'plus de 60 jours'],
    ),
    unappliedPaymentsCredits: money({
      scale: 2,
      max: '0',
      label: { en: 'Unapplied Payments/Credits', fr: 'Paiements et crédits non imputés' },
      help: {
        en: 'Payments and credits no invoice has used, 0 or less; they are in the balance.',
        fr: 'Paiements et crédits qu’aucune facture n’a utilisés, 0 ou moins; ils sont dans le solde.',
      },
      synonyms: ['unapplied', 'unapplied credits', 'on account', 'non imputé', 'crédits non imputés'],
      example: '0.00',
    }),
    disputedAmount: money({
      scale: 2,
      min: '0',
      label: { en: 'Disputed Amount', fr: 'Montant contesté' },
      help: { en: 'The part in dispute, at most the balance.', fr: 'La part contestée, au plus le solde.' },
      synonyms: ['disputed', 'in dispute', 'contesté', 'en litige'],
      example: '0.00',
    }),
    depositHeld: money({
      scale: 2,
      min: '0',
      label: { en: 'Deposit Held', fr: 'Dépôt détenu' },
      help: {
        en: 'Security deposit held; not part of the balance.',
        fr: 'Dépôt de garantie détenu; hors du solde.',
      },
      synonyms: ['deposit', 'security deposit', 'dépôt', 'dépôt de garantie'],
      example: '0.00',
    }),
    mode: choice({
      list: 'balanceMode',
      required: 'always',
      label: { en: 'Mode', fr: 'Mode' },
      help: {
        en: 'Lump sum, or Open items: then open invoices less unapplied payments and credits equal the balance.',
        fr: 'Montant global, ou Postes ouverts : alors les factures ouvertes moins les paiements et crédits non imputés égalent le solde.',
      },
      synonyms: ['balance mode', 'load mode', 'mode de solde', 'méthode'],
      example: 'Lump sum',
    }),
    legacyGlControlAccount: code({
      maxLength: 50,
      label: { en: 'Legacy G/L Control Account', fr: 'Compte de contrôle G/L d’origine' },
      help: {
        en: 'The accounts receivable account that holds the balance in the old books.',
        fr: 'Le compte de comptes clients où figure le solde dans les anciens livres.',
      },
      synonyms: ['control account', 'ar account', 'gl account', 'compte de contrôle', 'compte clients'],
      example: '1100',
    }),
  },
  rowRules: [notInFuture('asOfDate'), ageingAddsUp, atMost('disputedAmount', 'balanceForwardAmount')],
  tableRules: [currencyOfCustomer, ...balanceForwardTableRules],
});
