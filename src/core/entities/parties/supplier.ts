import { defineEntity } from '../../entity/entity';
import { choice, code, email, legacyId, text } from '../../entity/fields';
import { postalFitsProvince } from '../../entity/postal-province-rule';
import { addressFields, optional } from './address-fields';
import { phoneField } from './party-fields';

const carrierCode = (label: string, en: string, fr: string, synonyms: readonly string[], example: string) =>
  code({
    maxLength: 4,
    format: 'carrierCode',
    label: { en: label, fr: label },
    help: { en, fr },
    synonyms,
    example,
  });

/** domain.md 3.3: carriers and vendors whose products are resold and whose usage is rated. */
export const supplier = defineEntity({
  name: 'supplier',
  label: { en: 'Supplier', fr: 'Fournisseur' },
  sheet: { en: 'Suppliers', fr: 'Fournisseurs' },
  table: 'Suppliers',
  purpose: {
    en: 'The carriers and vendors you buy from: what they supply is resold, and their usage files are rated.',
    fr: 'Les transporteurs et vendeurs dont vous achetez : ce qu’ils fournissent est revendu et leur utilisation tarifée.',
  },
  key: ['legacyId'],
  naturalKey: ['supplierName'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    supplierName: text({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Supplier Name', fr: 'Nom du fournisseur' },
      help: {
        en: 'The name the catalog and the rates show. Unique.',
        fr: 'Le nom que montrent le catalogue et les tarifs. Unique.',
      },
      synonyms: ['supplier', 'vendor', 'vendor name', 'carrier', 'fournisseur', 'nom du vendeur'],
      example: 'Réseau Boréal inc.',
    }),
    supplierNumber: code({
      maxLength: 30,
      label: { en: 'Supplier #', fr: 'Nº de fournisseur' },
      help: {
        en: 'The number the supplier has in your books.',
        fr: 'Le numéro du fournisseur dans vos livres.',
      },
      synonyms: ['supplier number', 'vendor number', 'vendor id', 'numéro de fournisseur'],
      example: 'F-204',
    }),
    type: choice({
      list: 'supplierType',
      label: { en: 'Type', fr: 'Type' },
      help: {
        en: 'Carrier, Wholesale, Hardware, Content or Other.',
        fr: 'Transporteur, Grossiste, Matériel, Contenu ou Autre.',
      },
      synonyms: ['supplier type', 'vendor type', 'type de fournisseur'],
      example: 'Carrier',
    }),
    associatedAccountNumber: code({
      maxLength: 50,
      label: { en: 'Associated Account #', fr: 'Nº de compte associé' },
      help: {
        en: 'Your own account number at the supplier.',
        fr: 'Votre propre numéro de compte chez le fournisseur.',
      },
      synonyms: [
        'our account',
        'account number',
        'billing account number',
        'ban',
        'notre compte',
        'numéro de compte',
      ],
      example: '0045-7781',
    }),
    ...addressFields({ countryField: 'country', requirement: optional }),
    phone: phoneField,
    email: email({
      label: { en: 'E-mail', fr: 'Courriel' },
      help: { en: 'Where the supplier is reached.', fr: 'Où joindre le fournisseur.' },
      synonyms: ['email address', 'mail', 'adresse courriel'],
      example: 'gros@exemple.ca',
    }),
    website: text({
      maxLength: 255,
      label: { en: 'Website', fr: 'Site Web' },
      help: { en: 'Address of the supplier’s site.', fr: 'Adresse du site du fournisseur.' },
      synonyms: ['web', 'url', 'web site', 'site', 'site internet'],
      example: 'https://exemple.ca',
    }),
    contactName: text({
      maxLength: 100,
      label: { en: 'Contact Name', fr: 'Nom du contact' },
      help: {
        en: 'Whom to ask for. More people go in the Contacts sheet.',
        fr: 'Qui demander. D’autres personnes vont dans la feuille Contacts.',
      },
      synonyms: ['contact', 'contact person', 'personne-ressource'],
      example: 'Luc Bergeron',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'Currency the supplier bills in.', fr: 'Devise dans laquelle le fournisseur facture.' },
      synonyms: ['currency code', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    paymentTerms: choice({
      list: 'paymentTerms',
      label: { en: 'Payment Terms', fr: 'Modalités de paiement' },
      help: { en: 'When its invoices are due.', fr: 'Quand ses factures sont dues.' },
      synonyms: ['terms', 'net terms', 'termes', 'conditions de paiement'],
      example: 'Net 30 days',
    }),
    usageFormat: choice({
      list: 'usageFormat',
      label: { en: 'Usage Format', fr: 'Format d’utilisation' },
      help: {
        en: 'Format of its usage files: None, BAF, EMR, CSV, Avalo or Other.',
        fr: 'Format de ses fichiers d’utilisation : Aucun, BAF, EMR, CSV, Avalo ou Autre.',
      },
      synonyms: ['cdr format', 'file format', 'usage file format', 'format de fichier', 'format cdr'],
      example: 'CSV',
    }),
    usageDelivery: choice({
      list: 'usageDelivery',
      label: { en: 'Usage Delivery', fr: 'Livraison de l’utilisation' },
      help: {
        en: 'How its usage files arrive: Folder/SFTP, E-mail, Manual upload or API.',
        fr: 'Comment arrivent ses fichiers : dossier ou SFTP, courriel, téléversement manuel ou API.',
      },
      synonyms: ['cdr delivery', 'delivery method', 'livraison', 'mode de livraison'],
      example: 'Folder/SFTP',
    }),
    usageSchedule: choice({
      list: 'usageSchedule',
      label: { en: 'Usage Schedule', fr: 'Horaire de l’utilisation' },
      help: {
        en: 'How often its usage files arrive: Hourly, Daily, Weekly or Monthly.',
        fr: 'Fréquence de ses fichiers : aux heures, jours, semaines ou mois.',
      },
      synonyms: ['cdr schedule', 'frequency', 'schedule', 'fréquence', 'horaire'],
      example: 'Daily',
    }),
    ocn: carrierCode(
      'OCN',
      'Operating Company Number, 4 letters or digits.',
      'Numéro d’exploitant (OCN), 4 lettres ou chiffres.',
      ['operating company number', 'ocn code', 'numéro ocn'],
      '8303',
    ),
    spid: carrierCode(
      'SPID',
      'Service Provider Identifier, 4 letters or digits.',
      'Identifiant de fournisseur de services (SPID), 4 lettres ou chiffres.',
      ['service provider id', 'service provider identifier', 'code spid'],
      '8821',
    ),
    cic: carrierCode(
      'CIC',
      'Carrier Identification Code, 4 digits.',
      'Code d’identification de transporteur (CIC), 4 chiffres.',
      ['carrier identification code', 'carrier code', 'code cic'],
      '0288',
    ),
    status: choice({
      list: 'status',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Active or Inactive.', fr: 'Actif ou Inactif.' },
      synonyms: ['state', 'active', 'supplier status', 'statut', 'actif'],
      example: 'Active',
    }),
  },
  rowRules: [postalFitsProvince('postalCode', 'province', 'country')],
});
