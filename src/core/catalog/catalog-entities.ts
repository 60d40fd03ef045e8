/** By entity of the catalog, the reference by which its rows stand under another row of it (domain.md 3.7 to 3.17, 3.32). */
export const standsBy = {
  category: 'parentCategory',
  service: 'category',
  product: 'category',
  charge: 'category',
  usageRate: 'category',
  subCharge: 'parentItem',
  serviceItem: 'service',
  offer: undefined,
  offerItem: 'offer',
  priceList: undefined,
  priceListLine: 'priceList',
  contractType: undefined,
  ratePlan: undefined,
} as const satisfies Record<string, string | undefined>;

export type CatalogEntity = keyof typeof standsBy;

/** In the order in which they stand in the tree. */
export const catalogEntities = Object.keys(standsBy) as CatalogEntity[];

export const isCatalogEntity = (name: string): name is CatalogEntity => Object.hasOwn(standsBy, name);

/** Rows that belong to what they stand under and to nothing else: they say that it holds another row, and at what terms. */
export const linkEntities: ReadonlySet<string> = new Set<CatalogEntity>([
  'serviceItem',
  'offerItem',
  'priceListLine',
]);
