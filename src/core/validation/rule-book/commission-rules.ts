import type { Rule } from './rule';

/** V601–V605: agents and commission (domain.md 6.1); V606–V608 are of the same kind and ours. */
export const commissionRules: readonly Rule[] = [
  {
    code: 'V601',
    severity: 'error',
    title: { en: 'Hierarchy deeper than five', fr: 'Hiérarchie de plus de cinq niveaux' },
    meaning: {
      en: 'SmartBilling knows agents on five levels: the top and four below it. Attach the agent to one higher up.',
      fr: 'SmartBilling connaît cinq niveaux d’agents : le sommet et quatre niveaux dessous. Rattachez l’agent à un agent placé plus haut.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V602',
    severity: 'error',
    title: { en: 'Commission plan is missing', fr: 'Plan de commission manquant' },
    meaning: {
      en: 'Every active agent has one plan, and it pays on the day SmartBilling takes over (today while no cut-over date is set).',
      fr: 'Chaque agent actif a un plan, et ce plan paie le jour de la bascule (aujourd’hui tant qu’aucune date de bascule n’est fixée).',
    },
    judgedBy: 'check',
  },
  {
    code: 'V603',
    severity: 'error',
    title: { en: 'Plan lines overlap', fr: 'Lignes de plan qui se chevauchent' },
    meaning: {
      en: 'Two lines of a plan for the same item and contract type are in force on the same day, so that commission would be paid twice. End one before the other begins.',
      fr: 'Deux lignes d’un plan pour le même élément et le même type de contrat sont en vigueur le même jour : la commission serait payée deux fois. Terminez l’une avant le début de l’autre.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V604',
    severity: 'warning',
    title: {
      en: 'First invoice bonus on migrated sales',
      fr: 'Prime de première facture sur des ventes migrées',
    },
    meaning: {
      en: 'Subscriptions the old system has billed get their first SmartBilling invoice, which is not their first: the bonus would be paid again for sales of long ago.',
      fr: 'Des abonnements que l’ancien système a facturés reçoivent leur première facture SmartBilling, qui n’est pas leur première : la prime serait payée de nouveau pour d’anciennes ventes.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V605',
    severity: 'warning',
    title: { en: 'Shares do not add up to 100 %', fr: 'Parts qui ne totalisent pas 100 %' },
    meaning: {
      en: 'On some day the agents’ shares of a customer or a subscription are less or more than the whole, so that commission is lost or paid twice.',
      fr: 'Un certain jour, les parts des agents d’un client ou d’un abonnement font moins ou plus que le tout : de la commission se perd ou se paie deux fois.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V606',
    severity: 'warning',
    title: { en: 'Plan line never pays', fr: 'Ligne de plan qui ne paie jamais' },
    meaning: {
      en: 'No sale can reach the line: it lies outside its plan’s dates, is for an item that earns no commission, or lasts 0 months.',
      fr: 'Aucune vente ne peut atteindre la ligne : elle est hors des dates de son plan, vise un élément sans commission ou dure 0 mois.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V607',
    severity: 'warning',
    title: { en: 'Days no plan line pays', fr: 'Jours qu’aucune ligne ne paie' },
    meaning: {
      en: 'Between two lines of a plan for the same item and contract type lie days on which neither pays.',
      fr: 'Entre deux lignes d’un plan pour le même élément et le même type de contrat, il y a des jours où aucune ne paie.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V608',
    severity: 'warning',
    title: { en: 'Commission paid twice', fr: 'Commission payée deux fois' },
    meaning: {
      en: 'The old system has paid an agent twice for one invoice, or for the same days of one subscription.',
      fr: 'L’ancien système a payé un agent deux fois pour une facture, ou pour les mêmes jours d’un abonnement.',
    },
    judgedBy: 'check',
  },
];
