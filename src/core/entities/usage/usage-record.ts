import { defineEntity } from '../../entity/entity';
import { choice, decimal, integer, money, reference, text } from '../../entity/fields';
import { fileUsageFields } from './file-usage-fields';
import { usageRecordRowRules } from './usage-record-rules';
import { sameUsageTwice } from './duplicate-usage-rule';

const originFields = {
  supplier: reference({
    to: 'supplier',
    required: 'always',
    label: { en: 'Supplier', fr: 'Fournisseur' },
    help: { en: 'Whose file it comes from.', fr: 'De qui vient le fichier.' },
    synonyms: ['carrier', 'vendor', 'provider', 'transporteur'],
    example: 'SUP-01',
  }),
  template: reference({
    to: 'usageImportTemplate',
    within: { field: 'supplier', target: 'supplier' },
    required: 'always',
    label: { en: 'Template', fr: 'Modèle' },
    help: {
      en: 'The usage import template that read it, one of the supplier’s.',
      fr: 'Le modèle d’importation qui l’a lue, parmi ceux du fournisseur.',
    },
    synonyms: ['usage import template', 'import template', 'modèle d’importation'],
    example: 'Avalo CDR',
  }),
  sourceFile: text({
    maxLength: 255,
    required: 'always',
    label: { en: 'Source File', fr: 'Fichier source' },
    help: { en: 'The file it stood in.', fr: 'Le fichier où elle se trouvait.' },
    synonyms: ['file', 'file name', 'fichier', 'nom du fichier'],
    example: 'avalo-2026-01-15.csv',
  }),
  lineNumber: integer({
    min: 1,
    required: 'always',
    label: { en: 'Line #', fr: 'Nº de ligne' },
    help: { en: 'Its line in that file.', fr: 'Sa ligne dans ce fichier.' },
    synonyms: ['line', 'line number', 'row number', 'ligne', 'numéro de ligne'],
    example: '2',
  }),
  rateType: reference({
    to: 'rateType',
    required: 'always',
    label: { en: 'Rate Type', fr: 'Type de tarif' },
    help: {
      en: 'The type the template’s classification rules give it.',
      fr: 'Le type que lui donnent les règles de classement du modèle.',
    },
    synonyms: ['usage type', 'usage type / rate type', 'type d’utilisation', 'classement'],
    example: 'LD-CA',
  }),
};

const resultFields = {
  zone: choice({
    list: 'timeZone',
    label: { en: 'Zone', fr: 'Fuseau' },
    help: {
      en: 'The zone of its times; blank for the template’s.',
      fr: 'Le fuseau de ses heures; vide pour celui du modèle.',
    },
    synonyms: ['time zone', 'timezone', 'fuseau horaire'],
    example: 'America/Toronto',
  }),
  customer: reference({
    to: 'customer',
    required: 'conditional',
    label: { en: 'Customer', fr: 'Client' },
    help: {
      en: 'Legacy ID of the customer billed for it. Required once it has a subscription.',
      fr: 'ID d’origine du client à qui elle est facturée. Obligatoire dès qu’elle a un abonnement.',
    },
    synonyms: ['customer id', 'account number', 'client id', 'numéro de client', 'numéro de compte'],
    example: 'C-1001',
  }),
  subscription: reference({
    to: 'subscription',
    within: { field: 'customer', target: 'customer' },
    label: { en: 'Subscription', fr: 'Abonnement' },
    help: {
      en: 'Legacy ID of the subscription it was found to belong to. Blank: not matched.',
      fr: 'ID d’origine de l’abonnement auquel elle appartient. Vide : non appariée.',
    },
    required: 'conditional',
    synonyms: ['subscription id', 'service id', 'id d’abonnement', 'nº d’abonnement'],
    example: 'S-1001',
  }),
  ratedAmount: money({
    scale: 6,
    label: { en: 'Rated Amount', fr: 'Montant tarifé' },
    help: {
      en: 'What the customer pays for it before taxes. A result of rating.',
      fr: 'Ce que le client paie avant taxes. Un résultat de la tarification.',
    },
    synonyms: ['amount', 'charge', 'price', 'montant', 'prix'],
    example: '0.055',
  }),
  rate: money({
    scale: 6,
    min: '0',
    label: { en: 'Rate', fr: 'Tarif' },
    help: { en: 'The rate it was rated at.', fr: 'Le tarif qui lui a été appliqué.' },
    synonyms: ['rated rate', 'unit rate', 'tarif unitaire', 'tarif appliqué'],
    example: '0.05',
  }),
  increment: integer({
    min: 1,
    label: { en: 'Increment', fr: 'Incrément' },
    help: {
      en: 'The increment applied: it was rounded up to a multiple of this many seconds or units.',
      fr: 'L’incrément appliqué : elle a été arrondie au multiple supérieur de ce nombre de secondes ou d’unités.',
    },
    synonyms: ['billing increment', 'rated increment', 'incrément de facturation'],
    example: '6',
  }),
  includedUnitsUsed: decimal({
    scale: 6,
    min: '0',
    label: { en: 'Included Units Used', fr: 'Unités incluses utilisées' },
    help: {
      en: 'How much of the included units it took.',
      fr: 'Ce qu’elle a pris des unités incluses.',
    },
    synonyms: ['free units used', 'bucket used', 'unités gratuites utilisées'],
    example: '0',
  }),
  status: choice({
    list: 'usageStatus',
    required: 'always',
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'Received, Rejected, Unmatched, Rated, Billed or Duplicate.',
      fr: 'Reçue, rejetée, non appariée, tarifée, facturée ou doublon.',
    },
    synonyms: ['record status', 'usage status', 'état de l’enregistrement'],
    example: 'Received',
  }),
  invoiceNumber: reference({
    to: 'invoice',
    label: { en: 'Invoice #', fr: 'Nº de facture' },
    help: {
      en: 'The invoice it was billed on, once it was.',
      fr: 'La facture où elle figure, une fois facturée.',
    },
    synonyms: ['invoice', 'invoice number', 'facture', 'numéro de facture'],
    example: 'INV-10001',
  }),
};

/** domain.md 3.23: a call, message or meter reading; samples to prove the rates, and the first usage billed. */
export const usageRecord = defineEntity({
  name: 'usageRecord',
  label: { en: 'Usage Record', fr: 'Enregistrement d’utilisation' },
  sheet: { en: 'Usage Records', fr: 'Utilisation' },
  table: 'UsageRecords',
  purpose: {
    en: 'Samples of usage (CDR) that prove the rates, exceptions to look into, and the first usage to bill. Whole files stay files.',
    fr: 'Échantillons d’utilisation (CDR) qui prouvent les tarifs, cas à examiner et première utilisation à facturer. Les fichiers entiers restent des fichiers.',
  },
  key: ['supplier', 'usageId', 'sourceFile', 'lineNumber'],
  referenceBy: 'usageId',
  fields: { ...fileUsageFields, ...originFields, ...resultFields },
  rowRules: usageRecordRowRules,
  tableRules: [sameUsageTwice],
});
