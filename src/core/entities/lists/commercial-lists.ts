import { item } from './item-words';
import { value, type ListValue } from './list-words';

/** Lists of price lists, offers, contracts and commission (domain.md 3.16, 3.17, 3.31, 3.32). */
export const commercialLists = {
  priceListAudience: [
    value('Retail', 'Détail', 'Consumer', 'Au détail'),
    value('Wholesale', 'Gros', 'Wholesaler', 'En gros', 'Grossiste'),
    value('Agent', 'Agent', 'Dealer', 'Détaillant'),
    value('Customer', 'Client', 'Custom', 'Account'),
  ],
  priceListItemKind: [item.service, item.product, item.charge, item.subCharge, item.usageRate],
  offerItemKind: [item.service, item.product, item.charge],
  contractStatus: [
    value('Active', 'Actif', 'A', 'In force', 'En vigueur', 'Current'),
    value('Renewed', 'Renouvelé', 'R', 'Renouvelée'),
    value('Expired', 'Échu', 'E', 'Ended', 'Expiré', 'Terminé'),
    value('Cancelled', 'Résilié', 'C', 'Canceled', 'Terminated', 'Annulé'),
  ],
  commissionItemKind: [
    item.service,
    item.product,
    item.charge,
    item.subCharge,
    value('Any', 'Tous', 'All', 'Tout', 'N’importe lequel'),
  ],
  commissionMethod: [
    value('$ per unit', '$ par unité', 'Dollars per unit'),
    value(
      '$ per unit over a minimum quantity',
      '$ par unité au-delà d’une quantité minimale',
      ...['$ per unit over quota', '$ par unité au-delà du quota'],
    ),
    value('% of margin', '% de la marge', 'Percent of margin'),
    value(
      '% of margin over a minimum dollar value',
      '% de la marge au-delà d’un montant minimal',
      ...['% of margin over minimum', '% de la marge au-delà du minimum'],
    ),
    value('% of price', '% du prix', 'Percent of price'),
  ],
  commissionTrigger: [
    value('Invoice posted', 'Facture publiée', 'Posted'),
    value('Invoice paid', 'Facture payée', 'Paid'),
  ],
  commissionTierBasis: [
    value('Marginal', 'Par tranche', 'Graduated', 'Incremental', 'Marginale', 'Progressif'),
    value('Whole', 'Sur le tout', 'Volume', 'Retroactive', 'Rétroactif', 'Tout'),
  ],
  commissionTierMeasure: [
    value('Revenue', 'Revenu', 'Sales', 'Ventes'),
    value('Quantity', 'Quantité', 'Units', 'Unités', 'Qty'),
    value('Margin', 'Marge', 'Profit', 'Gross margin', 'Marge brute'),
  ],
  commissionOccurrence: [
    value('Each invoice', 'Chaque facture', 'Recurring', 'Residual', 'Récurrente', 'Résiduelle'),
    value('Once', 'Une fois', 'SPIFF', 'One time', 'Unique', 'Ponctuelle'),
  ],
  commissionPartialPayment: [
    value('In proportion', 'En proportion', 'Pro rata', 'Prorata', 'Proportional', 'Au prorata'),
    value('When paid in full', 'Une fois payée en entier', 'Paid in full', 'In full', 'Payée en entier'),
  ],
} satisfies Readonly<Record<string, readonly ListValue[]>>;
