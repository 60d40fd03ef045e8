import { defineEntity } from '../../entity/entity';
import { code, date, integer, reference, text } from '../../entity/fields';
import { fileNameFitsPattern, fileNameIsSafe, invoicePdfTableRules } from './invoice-pdf-rules';

/** domain.md 3.22: the document a customer received; the file itself travels apart from the workbook. */
export const invoicePdf = defineEntity({
  name: 'invoicePdf',
  label: { en: 'Invoice PDF', fr: 'PDF de facture' },
  sheet: { en: 'Invoice PDFs', fr: 'PDF de facture' },
  table: 'InvoicePdfs',
  purpose: {
    en: 'The PDF of each old invoice, so that customers find them in SmartBilling. One file per invoice.',
    fr: 'Le PDF de chaque ancienne facture, pour que les clients les trouvent dans SmartBilling. Un fichier par facture.',
  },
  key: ['fileName'],
  referenceBy: 'fileName',
  fields: {
    fileName: code({
      maxLength: 255,
      required: 'always',
      unique: true,
      label: { en: 'File Name', fr: 'Nom de fichier' },
      help: {
        en: 'Name of the file, ending in .pdf, without folders and without \\ / : * ? " < > |. Unique.',
        fr: 'Nom du fichier, terminé par .pdf, sans dossier et sans \\ / : * ? " < > |. Unique.',
      },
      synonyms: ['file', 'pdf', 'pdf file', 'document', 'fichier', 'nom du pdf'],
      example: 'I-1001.pdf',
    }),
    invoiceNumber: reference({
      to: 'invoice',
      required: 'always',
      label: { en: 'Invoice #', fr: 'Nº de facture' },
      help: { en: 'The invoice it shows.', fr: 'La facture qu’il montre.' },
      synonyms: ['invoice number', 'invoice no', 'invoice id', 'numéro de facture', 'facture'],
      example: 'I-1001',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: { en: 'Legacy ID of the customer of the invoice.', fr: 'ID d’origine du client de la facture.' },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'compte'],
      example: 'C-1001',
    }),
    invoiceDate: date({
      label: { en: 'Invoice Date', fr: 'Date de facture' },
      help: { en: 'The date of the invoice, if known.', fr: 'La date de la facture, si elle est connue.' },
      synonyms: ['date', 'bill date', 'document date', 'date du document'],
      example: '2026-10-01',
    }),
    size: integer({
      min: 1,
      label: { en: 'Size', fr: 'Taille' },
      help: { en: 'Size of the file in bytes.', fr: 'Taille du fichier en octets.' },
      synonyms: ['file size', 'bytes', 'octets', 'taille du fichier'],
      example: '48213',
    }),
    sha256: code({
      maxLength: 64,
      format: 'sha256',
      label: { en: 'SHA-256', fr: 'SHA-256' },
      help: {
        en: 'Fingerprint of the file, 64 hexadecimal digits. Two files with the same one are the same file.',
        fr: 'Empreinte du fichier, 64 chiffres hexadécimaux. Deux fichiers qui ont la même sont le même fichier.',
      },
      synonyms: ['hash', 'checksum', 'fingerprint', 'empreinte', 'somme de contrôle'],
    }),
    pageCount: integer({
      min: 1,
      label: { en: 'Page Count', fr: 'Nombre de pages' },
      help: { en: 'How many pages it has.', fr: 'Combien de pages il compte.' },
      synonyms: ['pages', 'number of pages', 'nb de pages'],
      example: '2',
    }),
    pathStorageRef: text({
      maxLength: 500,
      required: 'always',
      label: { en: 'Path / Storage Ref', fr: 'Chemin / référence de stockage' },
      help: {
        en: 'Where the file is: folder or storage reference.',
        fr: 'Où est le fichier : dossier ou référence de stockage.',
      },
      synonyms: ['path', 'folder', 'storage', 'url', 'chemin', 'dossier', 'emplacement du fichier'],
      example: 'invoices/2026/10/I-1001.pdf',
    }),
    namingPattern: text({
      maxLength: 100,
      label: { en: 'Naming Pattern', fr: 'Modèle de nom' },
      help: {
        en: 'How the file is named, from {account}, {invoice} and {yyyymmdd}. The name is then compared with the invoice.',
        fr: 'Comment le fichier est nommé, à partir de {account}, {invoice} et {yyyymmdd}. Le nom est alors comparé à la facture.',
      },
      synonyms: ['pattern', 'file pattern', 'modèle', 'patron de nom'],
      example: '{account}_{invoice}_{yyyymmdd}.pdf',
    }),
  },
  rowRules: [fileNameIsSafe, fileNameFitsPattern],
  tableRules: invoicePdfTableRules,
});
