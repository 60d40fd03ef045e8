import { choice, code, date, money } from '../../entity/fields';

/** How invoices are paid in advance (domain.md 3.2); bank data is required for Bank, card data for Card. */
export const papFields = {
  papMethod: choice({
    list: 'papMethod',
    required: 'always',
    label: { en: 'PAP Method', fr: 'Mode de prélèvement' },
    help: {
      en: 'None, Bank or Card: how payments are drawn. Bank and Card need the columns that follow.',
      fr: 'Aucun, Banque ou Carte : comment les paiements sont prélevés. Banque et Carte exigent les colonnes suivantes.',
    },
    synonyms: [
      'pap',
      'autopay',
      'preauthorized payment',
      'payment method',
      'prélèvement automatique',
      'mode de paiement',
    ],
    example: 'Bank',
  }),
  bankInstitution: code({
    maxLength: 3,
    required: 'conditional',
    format: 'bankInstitution',
    label: { en: 'Bank Institution', fr: 'Institution bancaire' },
    help: {
      en: 'Institution number, 3 digits with leading zeros. Required when PAP Method is Bank.',
      fr: 'Numéro d’institution, 3 chiffres avec zéros de tête. Obligatoire si le mode de prélèvement est Banque.',
    },
    synonyms: ['institution', 'institution number', 'bank number', 'nº d’institution', 'banque'],
    example: '815',
  }),
  bankTransit: code({
    maxLength: 5,
    required: 'conditional',
    format: 'bankTransit',
    label: { en: 'Bank Transit', fr: 'Transit bancaire' },
    help: {
      en: 'Transit (branch) number, 5 digits with leading zeros. Required when PAP Method is Bank.',
      fr: 'Numéro de transit (succursale), 5 chiffres avec zéros de tête. Obligatoire si le mode est Banque.',
    },
    synonyms: ['transit', 'transit number', 'branch', 'branch number', 'nº de transit', 'succursale'],
    example: '30000',
  }),
  bankAccount: code({
    maxLength: 12,
    required: 'conditional',
    format: 'bankAccount',
    label: { en: 'Bank Account', fr: 'Compte bancaire' },
    help: {
      en: 'Account number, 1 to 12 digits, leading zeros kept. Required when PAP Method is Bank.',
      fr: 'Numéro de compte, 1 à 12 chiffres, zéros de tête conservés. Obligatoire si le mode est Banque.',
    },
    synonyms: ['bank account number', 'account no (bank)', 'folio', 'nº de compte bancaire'],
    example: '0012345',
  }),
  padAgreementDate: date({
    required: 'conditional',
    label: { en: 'PAD Agreement Date', fr: 'Date de l’accord de DPA' },
    help: {
      en: 'When the customer signed the pre-authorised debit agreement (Payments Canada, Rule H1).',
      fr: 'Quand le client a signé l’accord de débit préautorisé (Paiements Canada, règle H1).',
    },
    synonyms: ['pad date', 'mandate date', 'date d’accord', 'date de l’autorisation'],
    example: '2019-03-15',
  }),
  padCategory: choice({
    list: 'padCategory',
    required: 'conditional',
    label: { en: 'PAD Category', fr: 'Catégorie de DPA' },
    help: {
      en: 'Personal or Business, as the agreement says.',
      fr: 'Personnel ou Affaires, selon l’accord.',
    },
    synonyms: ['pad type', 'type de dpa'],
    example: 'Business',
  }),
  cardToken: code({
    maxLength: 100,
    required: 'conditional',
    label: { en: 'Card Token', fr: 'Jeton de carte' },
    help: {
      en: 'The payment processor’s token, never the card number. Required when PAP Method is Card.',
      fr: 'Le jeton du processeur de paiement, jamais le numéro de carte. Obligatoire si le mode est Carte.',
    },
    synonyms: ['token', 'payment token', 'vault id', 'jeton', 'jeton de paiement'],
    example: 'tok_8f3k2',
  }),
  cardBrand: choice({
    list: 'cardBrand',
    required: 'conditional',
    label: { en: 'Card Brand', fr: 'Marque de carte' },
    help: {
      en: 'Visa, Mastercard… Required when PAP Method is Card.',
      fr: 'Visa, Mastercard… Obligatoire si le mode de prélèvement est Carte.',
    },
    synonyms: ['card type', 'brand', 'type de carte', 'marque'],
    example: 'Visa',
  }),
  cardLast4: code({
    maxLength: 4,
    required: 'conditional',
    format: 'cardLastFour',
    label: { en: 'Card Last4', fr: 'Quatre derniers chiffres de la carte' },
    help: {
      en: 'The last four digits only. Required when PAP Method is Card.',
      fr: 'Les quatre derniers chiffres seulement. Obligatoire si le mode de prélèvement est Carte.',
    },
    synonyms: ['last 4', 'last four', 'card last four', '4 derniers chiffres'],
    example: '4242',
  }),
  cardExpiry: code({
    maxLength: 5,
    required: 'conditional',
    format: 'cardExpiry',
    label: { en: 'Card Expiry', fr: 'Expiration de la carte' },
    help: {
      en: 'Month and year as MM/YY. Required when PAP Method is Card.',
      fr: 'Mois et année sous la forme MM/AA. Obligatoire si le mode de prélèvement est Carte.',
    },
    synonyms: ['expiry', 'expiration', 'exp date', 'date d’expiration', 'échéance de la carte'],
    example: '09/28',
  }),
};

/** What the customer has left with the operator, and how far it may go on owing. */
export const securityDepositField = money({
  scale: 2,
  min: '0',
  label: { en: 'Security Deposit', fr: 'Dépôt de garantie' },
  help: {
    en: 'Deposit held, 0 or more. The total must tie to the deposit liability in the books.',
    fr: 'Dépôt détenu, 0 ou plus. Le total doit correspondre au passif des dépôts dans les livres.',
  },
  synonyms: ['deposit', 'deposit amount', 'dépôt', 'montant du dépôt'],
  example: '0.00',
});

export const creditLimitField = money({
  scale: 2,
  label: { en: 'Credit Limit', fr: 'Limite de crédit' },
  help: { en: 'How much may be owed.', fr: 'Le montant maximal qui peut être dû.' },
  synonyms: ['max credit', 'crédit maximal'],
  example: '500.00',
});
