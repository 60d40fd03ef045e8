import { defineEntity } from '../../entity/entity';
import { choice, date, decimal, integer, money, percent, reference } from '../../entity/fields';
import { commissionPlanLineRowRules } from './commission-plan-line-rules';
import { commissionPlanLineTableRules } from './commission-plan-line-table-rules';

/** domain.md 3.31: what a plan pays for one item or kind of item, by which method and when. */
export const commissionPlanLine = defineEntity({
  name: 'commissionPlanLine',
  label: { en: 'Commission Plan Line', fr: 'Ligne de plan de commission' },
  sheet: { en: 'Commission Plan Lines', fr: 'Lignes de plan de commission' },
  table: 'CommissionPlanLines',
  purpose: {
    en: 'What each commission plan pays for, by which method, from when to when. Restrictions must all be met.',
    fr: 'Ce que paie chaque plan de commission, par quelle méthode, de quand à quand. Toutes les restrictions doivent être remplies.',
  },
  key: ['planName', 'lineNumber'],
  naturalKey: ['planName', 'appliesToKind', 'item', 'contractType', 'effectiveFrom', 'tierFrom'],
  referenceBy: 'lineNumber',
  fields: {
    planName: reference({
      to: 'commissionPlan',
      required: 'always',
      label: { en: 'Plan Name', fr: 'Nom du plan' },
      help: { en: 'The plan the line belongs to.', fr: 'Le plan dont la ligne fait partie.' },
      synonyms: ['commission plan', 'plan', 'comp plan', 'plan de commission'],
      example: 'Standard',
    }),
    lineNumber: integer({
      min: 1,
      required: 'always',
      label: { en: 'Line #', fr: 'Nº de ligne' },
      help: {
        en: 'Number of the line in its plan, from 1.',
        fr: 'Numéro de la ligne dans son plan, à partir de 1.',
      },
      synonyms: ['line', 'line number', 'ligne', 'numéro de ligne'],
      example: '1',
    }),
    appliesToKind: choice({
      list: 'commissionItemKind',
      required: 'always',
      label: { en: 'Applies To Kind', fr: 'Genre visé' },
      help: {
        en: 'Service, Product, Charge, Sub-Charge, or Any for all of them.',
        fr: 'Service, produit, frais, sous-frais, ou Tous pour l’ensemble.',
      },
      synonyms: ['applies to', 'item kind', 'kind', 's’applique à', 'genre d’élément'],
      example: 'Charge',
    }),
    item: reference({
      to: {
        by: 'appliesToKind',
        targets: { Service: 'service', Product: 'product', Charge: 'charge', 'Sub-Charge': 'subCharge' },
      },
      label: { en: 'Item', fr: 'Élément' },
      help: {
        en: 'The code of one catalog item; blank for all of the kind.',
        fr: 'Le code d’un élément du catalogue; vide pour tous ceux du genre.',
      },
      synonyms: ['item code', 'sku', 'code d’élément'],
      example: 'FIBRE-500',
    }),
    contractType: reference({
      to: 'contractType',
      label: { en: 'Contract Type', fr: 'Type de contrat' },
      help: {
        en: 'The contract type it pays for; blank for any and for none.',
        fr: 'Le type de contrat payé; vide pour tous et pour aucun.',
      },
      synonyms: ['contract', 'term', 'contrat', 'durée du contrat'],
      example: '36M + 12M',
    }),
    minimumPrice: money({
      scale: 6,
      label: { en: 'Minimum Price', fr: 'Prix minimal' },
      help: { en: 'Pays nothing below this unit price.', fr: 'Ne paie rien sous ce prix unitaire.' },
      synonyms: ['min price', 'price floor', 'prix plancher'],
      example: '20.00',
    }),
    minimumQuantity: decimal({
      scale: 4,
      min: '0',
      label: { en: 'Minimum Quantity', fr: 'Quantité minimale' },
      help: { en: 'Pays nothing below this quantity.', fr: 'Ne paie rien sous cette quantité.' },
      synonyms: ['min quantity', 'min qty', 'qté minimale'],
      example: '1',
    }),
    minimumMargin: money({
      scale: 6,
      label: { en: 'Minimum Margin', fr: 'Marge minimale' },
      help: {
        en: 'Pays nothing where price less cost is below this.',
        fr: 'Ne paie rien si le prix moins le coût est sous ce montant.',
      },
      synonyms: ['min margin', 'margin floor', 'marge plancher'],
      example: '10.00',
    }),
    method: choice({
      list: 'commissionMethod',
      required: 'always',
      label: { en: 'Method', fr: 'Méthode' },
      help: {
        en: 'How commission is worked out: per unit, per unit over a quota, a percent of margin, of margin over a minimum, or of price.',
        fr: 'Comment se calcule la commission : par unité, par unité au-delà d’un quota, en pourcentage de la marge, de la marge au-delà d’un minimum ou du prix.',
      },
      synonyms: ['commission method', 'calculation', 'méthode de commission', 'calcul'],
      example: '% of price',
    }),
    rate: decimal({
      scale: 6,
      min: '0',
      required: 'always',
      label: { en: 'Rate', fr: 'Taux' },
      help: {
        en: 'Dollars per unit, or percent from 0 to 100: 5 for 5 %.',
        fr: 'Dollars par unité, ou pourcentage de 0 à 100 : 5 pour 5 %.',
      },
      synonyms: ['commission rate', 'amount', 'percent', 'taux de commission', 'montant', 'pourcentage'],
      example: '5',
    }),
    quotaQuantity: decimal({
      scale: 4,
      min: '0',
      required: 'conditional',
      label: { en: 'Quota Quantity', fr: 'Quantité du quota' },
      help: {
        en: 'Units that pay nothing. Required for the method $ per unit over a minimum quantity, blank otherwise.',
        fr: 'Unités qui ne paient rien. Obligatoire pour la méthode $ par unité au-delà d’une quantité minimale, vide autrement.',
      },
      synonyms: ['quota', 'target quantity', 'objectif', 'quantité cible'],
      example: '10',
    }),
    methodMinimumMargin: money({
      scale: 2,
      min: '0',
      required: 'conditional',
      label: { en: 'Method Minimum Margin $', fr: 'Marge minimale de la méthode ($)' },
      help: {
        en: 'Margin that pays nothing. Required for the method % of margin over a minimum dollar value, blank otherwise.',
        fr: 'Marge qui ne paie rien. Obligatoire pour la méthode % de la marge au-delà d’un montant minimal, vide autrement.',
      },
      synonyms: ['margin threshold', 'minimum margin amount', 'seuil de marge', 'montant de marge minimal'],
      example: '15.00',
    }),
    topUpPercent: percent({
      scale: 4,
      min: '0',
      max: '100',
      label: { en: 'Top-up %', fr: 'Supplément %' },
      help: {
        en: 'Paid to the parent agent as well, 0 to 100.',
        fr: 'Payé en plus à l’agent parent, 0 à 100.',
      },
      synonyms: ['top up', 'override percent', 'parent commission', 'supplément du parent'],
      example: '1',
    }),
    firstInvoiceBonusPercent: percent({
      scale: 4,
      min: '0',
      max: '100',
      label: { en: 'First Invoice Bonus %', fr: 'Prime de première facture %' },
      help: {
        en: 'Paid in addition on the revenue of the first invoice. SmartBilling’s first invoice of a migrated subscription is not its first.',
        fr: 'Payée en plus sur le revenu de la première facture. La première facture SmartBilling d’un abonnement migré n’est pas sa première.',
      },
      synonyms: ['first invoice bonus', 'signing bonus', 'first bill bonus', 'prime de première facture'],
      example: '10',
    }),
    trigger: choice({
      list: 'commissionTrigger',
      required: 'always',
      label: { en: 'Trigger', fr: 'Déclencheur' },
      help: {
        en: 'Whether it is earned once the invoice is posted or once it is paid.',
        fr: 'Si elle est acquise à la publication ou au paiement de la facture.',
      },
      synonyms: ['earned on', 'commission trigger', 'déclencheur de commission', 'acquise à'],
      example: 'Invoice paid',
    }),
    partialPayment: choice({
      list: 'commissionPartialPayment',
      label: { en: 'Partial Payment', fr: 'Paiement partiel' },
      help: {
        en: 'With the trigger Invoice paid: earned in proportion to each payment (also when blank), or once all is paid.',
        fr: 'Avec le déclencheur Facture payée : acquise en proportion de chaque paiement (même si vide), ou une fois tout payé.',
      },
      synonyms: ['partial payments', 'collected basis', 'paiements partiels', 'base d’encaissement'],
      example: 'In proportion',
    }),
    occurrence: choice({
      list: 'commissionOccurrence',
      label: { en: 'Occurrence', fr: 'Fréquence' },
      help: {
        en: 'Each invoice (also when blank), or Once: a SPIFF pays one time for a subscription.',
        fr: 'Chaque facture (même si vide), ou Une fois : la prime ponctuelle se paie une seule fois par abonnement.',
      },
      synonyms: ['spiff', 'one-time', 'recurrence', 'occurrences', 'récurrence', 'prime ponctuelle'],
      example: 'Each invoice',
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: { en: 'First day of the line.', fr: 'Premier jour de la ligne.' },
      synonyms: ['valid from', 'start date', 'valide du', 'date de début'],
      example: '2026-01-01',
    }),
    expiry: date({
      required: 'always',
      label: { en: 'Expiry', fr: 'Expiration' },
      help: {
        en: 'Last day of the line. Lines for the same item may not overlap.',
        fr: 'Dernier jour de la ligne. Les lignes d’un même élément ne se chevauchent pas.',
      },
      synonyms: ['effective to', 'expiry date', 'end date', 'en vigueur au', 'date de fin', 'échéance'],
      example: '2027-12-31',
    }),
    durationMonths: integer({
      min: 0,
      label: { en: 'Duration Months', fr: 'Durée en mois' },
      help: {
        en: 'Months a subscription pays commission; blank for as long as it lasts.',
        fr: 'Mois pendant lesquels un abonnement paie; vide pour toute sa durée.',
      },
      synonyms: ['duration', 'residual months', 'residual cap', 'durée', 'mois résiduels'],
      example: '24',
    }),
    tierFrom: decimal({
      scale: 4,
      min: '0',
      label: { en: 'Tier From', fr: 'Début du palier' },
      help: {
        en: 'The amount or quantity of the period from which the line pays.',
        fr: 'Le montant ou la quantité de la période à partir duquel la ligne paie.',
      },
      synonyms: ['from tier', 'tier start', 'palier de'],
      example: '0',
    }),
    tierTo: decimal({
      scale: 4,
      min: '0',
      label: { en: 'Tier To', fr: 'Fin du palier' },
      help: {
        en: 'The amount or quantity up to which it pays; blank without limit.',
        fr: 'Le montant ou la quantité jusqu’à quoi elle paie; vide sans limite.',
      },
      synonyms: ['to tier', 'tier end', 'palier à'],
      example: '5000',
    }),
    tierMeasure: choice({
      list: 'commissionTierMeasure',
      required: 'conditional',
      label: { en: 'Tier Measure', fr: 'Mesure du palier' },
      help: {
        en: 'What of the agent’s period the tiers count: Revenue, Quantity or Margin. Required with tiers.',
        fr: 'Ce que les paliers comptent dans la période de l’agent : revenu, quantité ou marge. Obligatoire avec des paliers.',
      },
      synonyms: ['tier on', 'tier unit', 'measure', 'mesure', 'unité du palier'],
      example: 'Revenue',
    }),
    tierBasis: choice({
      list: 'commissionTierBasis',
      required: 'conditional',
      label: { en: 'Tier Basis', fr: 'Application du palier' },
      help: {
        en: 'Marginal: each tier pays the part in it. Whole: the tier reached pays everything. Required with tiers.',
        fr: 'Par tranche : chaque palier paie sa part. Sur le tout : le palier atteint paie l’ensemble. Obligatoire avec des paliers.',
      },
      synonyms: ['tier mode', 'marginal or whole', 'mode de palier', 'par tranche ou sur le tout'],
      example: 'Marginal',
    }),
    clawbackMonths: integer({
      min: 0,
      label: { en: 'Clawback Months', fr: 'Mois de récupération' },
      help: {
        en: 'If the subscription ends within this many months, commission is taken back.',
        fr: 'Si l’abonnement prend fin avant ce nombre de mois, une part de la commission est reprise.',
      },
      synonyms: ['clawback', 'chargeback months', 'récupération'],
      example: '6',
    }),
    clawbackPercent: percent({
      scale: 4,
      min: '0',
      max: '100',
      label: { en: 'Clawback %', fr: 'Récupération %' },
      help: { en: 'How much of it is taken back, 0 to 100.', fr: 'La part qui en est reprise, de 0 à 100.' },
      synonyms: ['clawback percent', 'chargeback percent', 'pourcentage de récupération'],
      example: '100',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: {
        en: 'Currency of its amounts, that of the plan.',
        fr: 'Devise de ses montants, celle du plan.',
      },
      synonyms: ['currency code', 'code de devise', 'monnaie'],
      example: 'CAD',
    }),
  },
  rowRules: commissionPlanLineRowRules,
  tableRules: commissionPlanLineTableRules,
});
