import { code, phone, reference } from '../../entity/fields';

/** Telephone numbers of people and companies; the extension has its own field (domain.md 3, common formats). */
export const phoneField = phone({
  label: { en: 'Phone', fr: 'Téléphone' },
  help: {
    en: '10 digits, or + and the country code. The extension goes elsewhere.',
    fr: '10 chiffres, ou + et l’indicatif du pays. Le poste va ailleurs.',
  },
  synonyms: ['phone number', 'tel', 'work phone', 'numéro de téléphone', 'tél. bureau'],
  example: '+15145550123',
});

export const mobileField = phone({
  label: { en: 'Mobile', fr: 'Cellulaire' },
  help: {
    en: '10 digits, or + and the country code.',
    fr: '10 chiffres, ou + et l’indicatif du pays.',
  },
  synonyms: ['cell', 'cell phone', 'mobile phone', 'cellular', 'tél. cellulaire'],
  example: '+14385550188',
});

export const faxField = phone({
  label: { en: 'Fax', fr: 'Télécopieur' },
  help: {
    en: '10 digits, or + and the country code.',
    fr: '10 chiffres, ou + et l’indicatif du pays.',
  },
  synonyms: ['fax number', 'facsimile', 'téléc', 'numéro de télécopieur'],
  example: '+15145550124',
});

/** Whom a contact or a note belongs to: exactly one of them is filled (domain.md 3.5, 3.6). */
export const ownerFields = {
  customer: reference({
    to: 'customer',
    required: 'conditional',
    label: { en: 'Customer', fr: 'Client' },
    help: {
      en: 'The Legacy ID of the customer it belongs to. Fill exactly one of Customer, Supplier and Prospect.',
      fr: 'L’ID d’origine du client concerné. Remplir exactement un de Client, Fournisseur et Prospect.',
    },
    synonyms: ['customer id', 'account', 'client id', 'compte', 'nº de client'],
    example: 'C-1001',
  }),
  supplier: reference({
    to: 'supplier',
    required: 'conditional',
    label: { en: 'Supplier', fr: 'Fournisseur' },
    help: {
      en: 'The Legacy ID of the supplier it belongs to, if it is a supplier’s.',
      fr: 'L’ID d’origine du fournisseur concerné, s’il y a lieu.',
    },
    synonyms: ['supplier id', 'vendor', 'carrier', 'nº de fournisseur'],
  }),
  prospect: reference({
    to: 'prospect',
    required: 'conditional',
    label: { en: 'Prospect', fr: 'Prospect' },
    help: {
      en: 'The prospect it belongs to, if it is a prospect’s.',
      fr: 'Le prospect concerné, s’il y a lieu.',
    },
    synonyms: ['prospect id', 'lead', 'client potentiel', 'nº de prospect'],
  }),
};

export const ownerNames = ['customer', 'supplier', 'prospect'] as const;

/** Tax registrations, printed on documents (domain.md 3, common formats). */
export const gstHstField = code({
  maxLength: 15,
  format: 'gstNumber',
  label: { en: 'GST/HST #', fr: 'Nº TPS/TVH' },
  help: {
    en: 'GST/HST registration: 9 digits, RT and 4 digits.',
    fr: 'Inscription à la TPS/TVH : 9 chiffres, RT et 4 chiffres.',
  },
  synonyms: ['gst', 'gst number', 'hst number', 'gst registration', 'tps', 'numéro de tps', 'numéro tps/tvh'],
  example: '123456789RT0001',
});

export const qstField = code({
  maxLength: 16,
  format: 'qstNumber',
  label: { en: 'QST #', fr: 'Nº TVQ' },
  help: {
    en: 'QST registration: 10 digits, TQ and 4 digits.',
    fr: 'Inscription à la TVQ : 10 chiffres, TQ et 4 chiffres.',
  },
  synonyms: ['qst number', 'qst registration', 'tvq', 'numéro de tvq'],
  example: '1234567890TQ0001',
});
