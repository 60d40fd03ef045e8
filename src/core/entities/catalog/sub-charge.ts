import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, code, reference, yesNo } from '../../entity/fields';
import { neverSubscribed, sameNameTwice } from './catalog-table-rules';
import { charge } from './charge';
import { chargeFields, chargeRowRules } from './charge-fields';
import { product } from './product';
import { lookupByKind } from '../table-lookup';

/** V202: a sub-charge stands in its parent's category (domain.md 3.12). */
const categoryOfParent: TableRule = {
  code: 'V202',
  severity: 'error',
  reads: ['category', 'parentKind', 'parentItem'],
  check(table, others) {
    const parentOf = lookupByKind({ Product: product, Charge: charge }, others);
    const [kinds, parents] = [table.column('parentKind'), table.column('parentItem')];
    return table.column('category').flatMap((category, rowIndex) => {
      const wanted = parentOf(kinds[rowIndex] ?? null, parents[rowIndex] ?? null)?.('category') ?? null;
      if (category === null || wanted === null || category === wanted) return [];
      return [
        {
          rowIndex,
          field: 'category',
          expected: {
            en: `the category of its parent, ${String(wanted)}`,
            fr: `la catégorie de son parent, ${String(wanted)}`,
          },
          example: String(wanted),
        },
      ];
    });
  },
};

/** domain.md 3.12: an extra charge that hangs on a product or a charge and nothing else. */
export const subCharge = defineEntity({
  name: 'subCharge',
  label: { en: 'Sub-Charge', fr: 'Sous-frais' },
  sheet: { en: 'Sub-Charges', fr: 'Sous-frais' },
  table: 'SubCharges',
  purpose: {
    en: 'Extra charges that hang on one product or charge: delivery, configuration, annual maintenance.',
    fr: 'Des frais de plus rattachés à un produit ou à des frais : livraison, configuration, entretien annuel.',
  },
  key: ['subChargeCode'],
  naturalKey: ['parentItem', 'name'],
  referenceBy: 'subChargeCode',
  fields: {
    subChargeCode: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Sub-Charge Code', fr: 'Code de sous-frais' },
      help: {
        en: 'Identifies the sub-charge. Unique; subscription items refer to it.',
        fr: 'Identifie les sous-frais. Unique; les éléments d’abonnement y font référence.',
      },
      synonyms: ['code', 'subcharge code', 'sub charge id', 'numéro de sous-frais'],
      example: 'MODEM-01-SHIP',
    }),
    ...chargeFields,
    parentKind: choice({
      list: 'parentKind',
      required: 'always',
      label: { en: 'Parent Kind', fr: 'Genre du parent' },
      help: {
        en: 'Whether it hangs on a Product or a Charge.',
        fr: 'S’ils se rattachent à un produit ou à des frais.',
      },
      synonyms: ['parent type', 'type de parent', 'type du parent'],
      example: 'Product',
    }),
    parentItem: reference({
      to: { by: 'parentKind', targets: { Product: 'product', Charge: 'charge' } },
      required: 'always',
      label: { en: 'Parent Item', fr: 'Élément parent' },
      help: {
        en: 'The code of the product or charge it hangs on.',
        fr: 'Le code du produit ou des frais auxquels ils se rattachent.',
      },
      synonyms: [
        'parent',
        'parent code',
        'parent product',
        'parent charge',
        'produit parent',
        'frais parents',
      ],
      example: 'MODEM-01',
    }),
    mandatory: yesNo({
      required: 'always',
      label: { en: 'Mandatory', fr: 'Obligatoire' },
      help: {
        en: 'Yes when it always comes with its parent.',
        fr: 'Oui s’ils accompagnent toujours leur parent.',
      },
      synonyms: ['required', 'is mandatory', 'requis'],
      example: 'Yes',
    }),
    quantityBasis: choice({
      list: 'quantityBasis',
      label: { en: 'Quantity Basis', fr: 'Base de quantité' },
      help: {
        en: 'Billed for each unit of the parent, or once.',
        fr: 'Facturés pour chaque unité du parent, ou une fois.',
      },
      synonyms: ['quantity rule', 'per unit or once', 'règle de quantité'],
      example: 'Per parent unit',
    }),
  },
  rowRules: chargeRowRules,
  tableRules: [
    sameNameTwice(['parentKind', 'parentItem']),
    categoryOfParent,
    neverSubscribed('subChargeCode', { entity: 'subscriptionItem', field: 'item', kind: 'Sub-Charge' }),
  ],
});
