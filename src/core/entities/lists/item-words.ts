import { value } from './list-words';

/** The kinds of catalog item, as every list of kinds names them (domain.md 1.1). */
export const item = {
  product: value('Product', 'Produit'),
  charge: value('Charge', 'Frais', 'Misc. Charge', 'Miscellaneous Charge', 'Frais divers'),
  subCharge: value('Sub-Charge', 'Sous-frais', 'Subcharge'),
  usageRate: value('Usage Rate', 'Tarif d’utilisation', 'Rate', 'Tarif'),
  contractType: value('Contract Type', 'Type de contrat', 'Contract', 'Contrat'),
  service: value('Service', 'Service'),
};
