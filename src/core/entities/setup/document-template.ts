import { defineEntity } from '../../entity/entity';
import { choice, reference, text, yesNo } from '../../entity/fields';
import { documentTemplateRules } from './document-template-rules';

const section = (en: string, fr: string, synonyms: readonly string[]) =>
  yesNo({
    label: { en, fr },
    help: {
      en: `Yes prints the section ${en}; No or blank leaves it out.`,
      fr: `Oui imprime la section ${fr}; Non ou vide l’omet.`,
    },
    synonyms,
    example: 'Yes',
  });

/** domain.md 3.27: invoices, statements, quotations, reports, usage files and notifications as customers want them. */
export const documentTemplate = defineEntity({
  name: 'documentTemplate',
  label: { en: 'Document Template', fr: 'Modèle de document' },
  sheet: { en: 'Document Templates', fr: 'Modèles de documents' },
  table: 'DocumentTemplates',
  purpose: {
    en: 'The documents SmartBilling produces with your own layout, from request to approval.',
    fr: 'Les documents que SmartBilling produit selon votre propre présentation, de la demande à l’approbation.',
  },
  key: ['templateName'],
  naturalKey: ['templateName', 'language'],
  referenceBy: 'templateName',
  fields: {
    templateName: text({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Template Name', fr: 'Nom du modèle' },
      help: { en: 'Customers refer to it. Unique.', fr: 'Les clients y font référence. Unique.' },
      synonyms: ['template', 'name', 'modèle', 'nom'],
      example: 'Facture affaires',
    }),
    kind: choice({
      list: 'templateKind',
      required: 'always',
      label: { en: 'Kind', fr: 'Genre' },
      help: { en: 'Which document it is.', fr: 'De quel document il s’agit.' },
      synonyms: ['document type', 'type', 'type de document'],
      example: 'Invoice',
    }),
    language: choice({
      list: 'templateLanguage',
      required: 'always',
      label: { en: 'Language', fr: 'Langue' },
      help: { en: 'English, French or both.', fr: 'Anglais, français ou les deux.' },
      synonyms: ['lang', 'langue du modèle'],
      example: 'both',
    }),
    commercialName: reference({
      to: 'company',
      label: { en: 'Commercial Name', fr: 'Nom commercial' },
      help: {
        en: 'The commercial name it is for; blank for all.',
        fr: 'Le nom commercial visé; vide pour tous.',
      },
      synonyms: ['company', 'brand', 'dba', 'marque'],
    }),
    logoFile: text({
      maxLength: 255,
      label: { en: 'Logo File', fr: 'Fichier du logo' },
      help: { en: 'Name of a non-interlaced image file.', fr: 'Nom d’un fichier d’image non entrelacée.' },
      synonyms: ['logo', 'image', 'fichier logo'],
      example: 'logo.png',
    }),
    paymentStub: section('Payment Stub', 'Talon de paiement', ['stub', 'remittance', 'talon']),
    usageDetail: section('Usage Detail', 'Détail de l’utilisation', ['usage', 'call detail', 'appels']),
    ageing: section('Ageing', 'Âge des comptes', ['aging', 'overdue', 'ancienneté']),
    invoiceMessages: section('Invoice Messages', 'Messages de facture', [
      'show messages',
      'afficher les messages',
    ]),
    billingIdentifiers: section('Billing Identifiers', 'Identifiants de facturation', [
      'identifiers',
      'identifiants',
    ]),
    taxNumbers: section('Tax Numbers', 'Numéros de taxe', ['gst number', 'registrations', 'inscriptions']),
    zeroLines: section('Zero Lines', 'Lignes à zéro', ['display zero', 'zero amount', 'montant zéro']),
    fieldPlacements: text({
      maxLength: 1000,
      label: { en: 'Field Placements', fr: 'Champs placés' },
      help: {
        en: 'The merge fields it shows, from the Merge Field list, separated by semicolons.',
        fr: 'Les champs de fusion qu’il montre, de la liste Champ de fusion, séparés par des points-virgules.',
      },
      synonyms: ['merge fields', 'placeholders', 'champs de fusion'],
      example: 'SupplierName; InvoiceDate; CustomerName; GstNumber; QstNumber; TaxAmounts; PaymentTerms',
    }),
    sampleOutput: text({
      maxLength: 255,
      label: { en: 'Sample Output', fr: 'Exemple produit' },
      help: { en: 'Name of the sample file to approve.', fr: 'Nom du fichier d’exemple à approuver.' },
      synonyms: ['sample', 'sample file', 'échantillon', 'exemple'],
      example: 'facture-affaires.pdf',
    }),
    status: choice({
      list: 'templateStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Requested, Draft or Approved.', fr: 'Demandé, Brouillon ou Approuvé.' },
      synonyms: ['state', 'statut'],
      example: 'Requested',
    }),
  },
  rowRules: documentTemplateRules,
});
