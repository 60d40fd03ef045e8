import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, decimal, money, reference, yesNo } from '../../entity/fields';
import { charge } from './charge';
import { product } from './product';
import { service } from './service';
import { serviceScope } from './service-scope';
import { lookup, lookupByKind } from '../table-lookup';

/** V202: a service holds items of its own category or of that category's parent (domain.md 3.7). */
const itemInScope: TableRule = {
  code: 'V202',
  severity: 'error',
  reads: ['service', 'itemKind', 'item'],
  check(table, others) {
    const serviceOf = lookup(service, others);
    const scopeOf = serviceScope(others);
    const itemOf = lookupByKind({ Product: product, Charge: charge }, others);
    const [kinds, items] = [table.column('itemKind'), table.column('item')];
    return table.column('service').flatMap((serviceCode, rowIndex) => {
      const scope = serviceOf(serviceCode)?.('category') ?? null;
      const actual = itemOf(kinds[rowIndex] ?? null, items[rowIndex] ?? null)?.('category') ?? null;
      if (scope === null || actual === null) return [];
      const [own, parent] = scopeOf(scope);
      if (actual === own || actual === parent) return [];
      const [and, et] = parent === undefined ? ['', ''] : [` or ${String(parent)}`, ` ou ${String(parent)}`];
      return [
        {
          rowIndex,
          field: 'item',
          expected: {
            en: `an item of the category ${String(scope)}${and}: this one is in ${String(actual)}`,
            fr: `un élément de la catégorie ${String(scope)}${et} : celui-ci est dans ${String(actual)}`,
          },
        },
      ];
    });
  },
};

/** domain.md 3.10: what a service consists of, and the contract types it may be subscribed under. */
export const serviceItem = defineEntity({
  name: 'serviceItem',
  label: { en: 'Service Item', fr: 'Élément de service' },
  sheet: { en: 'Service Items', fr: 'Éléments de service' },
  table: 'ServiceItems',
  purpose: {
    en: 'Links each service to its products, charges, usage rates and contract types.',
    fr: 'Relie chaque service à ses produits, frais, tarifs d’utilisation et types de contrat.',
  },
  key: ['service', 'itemKind', 'item'],
  referenceBy: 'item',
  fields: {
    service: reference({
      to: 'service',
      required: 'always',
      label: { en: 'Service', fr: 'Service' },
      help: { en: 'The code of the service.', fr: 'Le code du service.' },
      synonyms: ['service code', 'plan', 'package', 'code de service', 'forfait'],
      example: 'SVC-1300',
    }),
    itemKind: choice({
      list: 'serviceItemKind',
      required: 'always',
      label: { en: 'Item Kind', fr: 'Genre d’élément' },
      help: {
        en: 'Product, Charge, Usage Rate or Contract Type.',
        fr: 'Produit, frais, tarif d’utilisation ou type de contrat.',
      },
      synonyms: ['kind', 'item type', 'genre', 'type d’élément'],
      example: 'Contract Type',
    }),
    item: reference({
      to: {
        by: 'itemKind',
        targets: {
          Product: 'product',
          Charge: 'charge',
          'Usage Rate': 'usageRate',
          'Contract Type': 'contractType',
        },
      },
      required: 'always',
      label: { en: 'Item', fr: 'Élément' },
      help: {
        en: 'The code of the item, or the name of the contract type, in the service’s category or its parent.',
        fr: 'Le code de l’élément, ou le nom du type de contrat, dans la catégorie du service ou sa parente.',
      },
      synonyms: ['item code', 'component', 'code d’élément', 'composante'],
      example: '36M + 12M',
    }),
    mandatory: yesNo({
      required: 'always',
      label: { en: 'Mandatory', fr: 'Obligatoire' },
      help: {
        en: 'Yes when every subscription of the service has it.',
        fr: 'Oui si chaque abonnement au service l’a.',
      },
      synonyms: ['required', 'is mandatory', 'requis'],
      example: 'Yes',
    }),
    defaultQuantity: decimal({
      controlTotal: true,
      scale: 4,
      positive: true,
      label: { en: 'Default Quantity', fr: 'Quantité par défaut' },
      help: {
        en: 'Quantity proposed at subscription, above 0.',
        fr: 'Quantité proposée à l’abonnement, supérieure à 0.',
      },
      synonyms: ['quantity', 'qty', 'quantité', 'qté'],
      example: '1',
    }),
    priceOverride: money({
      scale: 6,
      label: { en: 'Price Override', fr: 'Prix particulier' },
      help: {
        en: 'The price in this service where it differs from the item’s own.',
        fr: 'Le prix dans ce service s’il diffère de celui de l’élément.',
      },
      synonyms: ['price', 'special price', 'prix', 'prix spécial'],
      example: '44.95',
    }),
    selectedByDefault: yesNo({
      label: { en: 'Selected by Default', fr: 'Sélectionné par défaut' },
      help: {
        en: 'Yes proposes an optional item on every new subscription.',
        fr: 'Oui propose un élément facultatif à chaque nouvel abonnement.',
      },
      synonyms: ['default', 'preselected', 'par défaut', 'présélectionné'],
      example: 'No',
    }),
  },
  tableRules: [itemInScope],
});
