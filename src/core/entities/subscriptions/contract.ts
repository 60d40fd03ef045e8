import { defineEntity } from '../../entity/entity';
import { choice, code, date, reference, text } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { contractTableRules, signedBeforeStart } from './contract-rules';

/** domain.md 3.17: one term a subscription is committed to; a renewal is a contract of its own. */
export const contract = defineEntity({
  name: 'contract',
  label: { en: 'Contract', fr: 'Contrat' },
  sheet: { en: 'Contracts', fr: 'Contrats' },
  table: 'Contracts',
  purpose: {
    en: 'The terms each subscription is or was committed to. Contracts of one subscription follow each other without overlap.',
    fr: 'Les durées auxquelles chaque abonnement est ou était engagé. Les contrats d’un abonnement se suivent sans se chevaucher.',
  },
  key: ['subscription', 'startDate'],
  naturalKey: ['contractNumber'],
  referenceBy: 'contractNumber',
  fields: {
    contractNumber: code({
      maxLength: 50,
      unique: true,
      label: { en: 'Contract #', fr: 'Nº de contrat' },
      help: {
        en: 'Unique if given; blank where SmartBilling is to number it.',
        fr: 'Unique s’il est donné; vide si SmartBilling doit le numéroter.',
      },
      synonyms: ['contract number', 'contract no', 'agreement number', 'numéro de contrat', 'nº d’entente'],
      example: 'K-20418',
    }),
    subscription: reference({
      to: 'subscription',
      required: 'always',
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: {
        en: 'Legacy ID of the subscription committed.',
        fr: 'ID d’origine de l’abonnement engagé.',
      },
      synonyms: ['subscription id', 'service id', 'id d’abonnement', 'nº d’abonnement'],
      example: 'S-1001',
    }),
    contractType: reference({
      to: 'contractType',
      required: 'always',
      label: { en: 'Contract Type', fr: 'Type de contrat' },
      help: {
        en: 'The name of a contract type that the subscription’s service offers.',
        fr: 'Le nom d’un type de contrat offert par le service de l’abonnement.',
      },
      synonyms: ['contract', 'term', 'contract term', 'contrat', 'durée du contrat'],
      example: '36M + 12M',
    }),
    startDate: date({
      required: 'always',
      label: { en: 'Start Date', fr: 'Date de début' },
      help: { en: 'First day of the term.', fr: 'Premier jour de la durée.' },
      synonyms: ['contract start', 'start', 'from', 'début du contrat', 'début'],
      example: '2026-11-01',
    }),
    endDate: date({
      required: 'always',
      label: { en: 'End Date', fr: 'Date de fin' },
      help: {
        en: 'Last day of the term: the start plus the term of its type, less one day.',
        fr: 'Dernier jour de la durée : le début plus la durée de son type, moins un jour.',
      },
      synonyms: ['contract end', 'end', 'expiry', 'to', 'fin du contrat', 'échéance', 'fin'],
      example: '2029-10-31',
    }),
    signedDate: date({
      label: { en: 'Signed Date', fr: 'Date de signature' },
      help: {
        en: 'The day it was signed, not after the start.',
        fr: 'Le jour de la signature, pas après le début.',
      },
      synonyms: ['signed', 'signature date', 'signed on', 'signé le'],
      example: '2026-10-15',
    }),
    document: text({
      maxLength: 255,
      label: { en: 'Document', fr: 'Document' },
      help: {
        en: 'Name of the file of the signed contract.',
        fr: 'Nom du fichier du contrat signé.',
      },
      synonyms: ['file', 'file name', 'attachment', 'fichier', 'pièce jointe'],
      example: 'K-20418.pdf',
    }),
    status: choice({
      list: 'contractStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: {
        en: 'Active, Renewed, Expired or Cancelled.',
        fr: 'Actif, renouvelé, échu ou résilié.',
      },
      synonyms: ['contract status', 'state', 'statut', 'état du contrat'],
      example: 'Active',
    }),
  },
  rowRules: [datesInOrder('startDate', 'endDate'), signedBeforeStart],
  tableRules: contractTableRules,
});
