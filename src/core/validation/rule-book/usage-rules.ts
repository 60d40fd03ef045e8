import type { Rule } from './rule';

/** V701–V707: usage (domain.md 6.1). */
export const usageRules: readonly Rule[] = [
  {
    code: 'V701',
    severity: 'error',
    title: { en: 'Usage belongs to no subscription', fr: 'Utilisation sans abonnement' },
    meaning: {
      en: 'No subscription was found for the record, so that nobody is billed for it. Its match key is missing from the subscriptions, or the subscription had ended.',
      fr: 'Aucun abonnement n’a été trouvé pour l’enregistrement : personne n’en est facturé. Sa clé d’appariement manque aux abonnements, ou l’abonnement avait pris fin.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V702',
    severity: 'error',
    title: { en: 'Usage has no rate', fr: 'Utilisation sans tarif' },
    meaning: {
      en: 'The subscription has no usage rate of the record’s rate type, or the rate plan no line for its number. Found when the records are rated.',
      fr: 'L’abonnement n’a aucun tarif d’utilisation du type de l’enregistrement, ou le plan tarifaire aucune ligne pour son numéro. Constaté lorsque les enregistrements sont tarifés.',
    },
    judgedBy: 'rating',
  },
  {
    code: 'V703',
    severity: 'error',
    title: { en: 'Usage is there twice', fr: 'Utilisation en double' },
    meaning: {
      en: 'The same usage of a supplier would be billed twice. The Duplicate Key of its template tells: the Usage ID, or caller, called, start and duration. Records marked Duplicate or Rejected do not count.',
      fr: 'La même utilisation d’un fournisseur serait facturée deux fois. La clé de doublon du modèle le dit : l’ID d’utilisation, ou appelant, appelé, début et durée. Les enregistrements Doublon ou Rejeté ne comptent pas.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V704',
    severity: 'warning',
    title: { en: 'Duration does not fit the times', fr: 'Durée qui ne va pas avec les heures' },
    meaning: {
      en: 'The duration differs by more than two seconds from the time between answer and end, so that one of the three was read wrongly.',
      fr: 'La durée diffère de plus de deux secondes du temps entre la réponse et la fin : l’une des trois a été mal lue.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V705',
    severity: 'warning',
    title: { en: 'A usage file is missing', fr: 'Fichier d’utilisation manquant' },
    meaning: {
      en: 'The numbers or dates of a supplier’s files leave a gap, so that usage of that time would never be billed. Found when the files are read.',
      fr: 'Les numéros ou les dates des fichiers d’un fournisseur laissent un vide : l’utilisation de ce moment ne serait jamais facturée. Constaté à la lecture des fichiers.',
    },
    judgedBy: 'usageFiles',
  },
  {
    code: 'V706',
    severity: 'error',
    title: { en: 'File differs from its control totals', fr: 'Fichier différent de ses totaux de contrôle' },
    meaning: {
      en: 'The records read do not add up to the count, duration or amount the file states of itself. Found when the files are read.',
      fr: 'Les enregistrements lus ne donnent pas le nombre, la durée ou le montant que le fichier déclare. Constaté à la lecture des fichiers.',
    },
    judgedBy: 'usageFiles',
  },
  {
    code: 'V707',
    severity: 'warning',
    title: { en: 'Supplier cost is above the charge', fr: 'Coût du fournisseur supérieur au montant' },
    meaning: {
      en: 'The supplier asks more for the usage than the customer pays, so that it is sold at a loss.',
      fr: 'Le fournisseur demande plus pour cette utilisation que ce que paie le client : elle est vendue à perte.',
    },
    judgedBy: 'check',
  },
];
