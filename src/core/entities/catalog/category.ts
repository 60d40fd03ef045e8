import type { Canonical } from '../../entity/cell';
import { defineEntity, type TableRule } from '../../entity/entity';
import { code, integer, reference, text, yesNo } from '../../entity/fields';
import { eachRow, isSliceEnd } from '../table-lookup';

/** V202: a parent has no parent itself; a category that is its own parent is a cycle (V013). */
const twoLevels: TableRule = {
  code: 'V202',
  severity: 'error',
  reads: ['categoryName', 'parentCategory'],
  *check(table) {
    const parents = table.column('parentCategory');
    const parentOf = new Map<Canonical, Canonical>();
    for (const [rowIndex, name] of table.column('categoryName').entries()) {
      parentOf.set(name, parents[rowIndex] ?? null);
      if (isSliceEnd(rowIndex)) yield undefined;
    }
    yield* eachRow(table, (row) => {
      const parent = row('parentCategory');
      const grandparent = parent === null ? null : (parentOf.get(parent) ?? null);
      if (grandparent === null || parent === row('categoryName') || parent === grandparent) return undefined;
      return {
        field: 'parentCategory',
        expected: {
          en: `a first-level category: ${String(parent)} already stands under ${String(grandparent)}`,
          fr: `une catégorie de premier niveau : ${String(parent)} est déjà sous ${String(grandparent)}`,
        },
        example: String(grandparent),
      };
    });
  },
};

/** domain.md 3.7: two levels; other sheets refer to a category by its name, so names are unique overall. */
export const category = defineEntity({
  name: 'category',
  label: { en: 'Category', fr: 'Catégorie' },
  sheet: { en: 'Categories', fr: 'Catégories' },
  table: 'Categories',
  purpose: {
    en: 'Groups the catalog on two levels. A service in a category may only contain items of that category or its parent.',
    fr: 'Regroupe le catalogue sur deux niveaux. Un service d’une catégorie ne contient que des éléments de celle-ci ou de sa parente.',
  },
  key: ['categoryName'],
  referenceBy: 'categoryName',
  fields: {
    categoryName: code({
      maxLength: 60,
      required: 'always',
      unique: true,
      label: { en: 'Category Name', fr: 'Nom de la catégorie' },
      help: {
        en: 'The name the catalog shows. Unique; products, charges and services refer to it.',
        fr: 'Le nom affiché dans le catalogue. Unique; produits, frais et services y font référence.',
      },
      synonyms: ['category', 'group', 'family', 'catégorie', 'groupe', 'famille'],
      example: 'Internet',
    }),
    parentCategory: reference({
      to: 'category',
      label: { en: 'Parent Category', fr: 'Catégorie parente' },
      help: {
        en: 'Only for a second-level category: the name of its first-level category.',
        fr: 'Seulement pour une catégorie de second niveau : le nom de sa catégorie de premier niveau.',
      },
      synonyms: ['parent', 'parent group', 'parente'],
    }),
    nameFr: text({
      maxLength: 60,
      label: { en: 'Name FR', fr: 'Nom FR' },
      help: { en: 'The name shown in French.', fr: 'Le nom affiché en français.' },
      synonyms: ['french name', 'nom français'],
      example: 'Internet',
    }),
    sort: integer({
      min: 0,
      label: { en: 'Sort', fr: 'Tri' },
      help: { en: 'Order in lists, smallest first.', fr: 'Ordre dans les listes, le plus petit d’abord.' },
      synonyms: ['order', 'rank', 'ordre', 'rang'],
      example: '10',
    }),
    active: yesNo({
      required: 'always',
      label: { en: 'Active', fr: 'Active' },
      help: { en: 'No hides it from new sales.', fr: 'Non la cache des nouvelles ventes.' },
      synonyms: ['enabled', 'actif'],
      example: 'Yes',
    }),
  },
  tableRules: [twoLevels],
});
