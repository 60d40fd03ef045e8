import type { Catalog } from '../../../core/catalog/catalog';
import type { CatalogNode } from '../../../core/catalog/catalog-node';

/** The destination plans a rate plan, a usage rate or a service prices its calls by. */
export function plansToTry(catalog: Catalog, node: CatalogNode): readonly string[] {
  const planOf = (rate: CatalogNode | undefined): readonly CatalogNode[] => {
    const plan = rate && catalog.target(rate, 'ratePlan');
    return plan ? [plan] : [];
  };
  const links = node.entity === 'service' ? catalog.children(node) : [];
  const plans = [
    ...(node.entity === 'ratePlan' ? [node] : []),
    ...(node.entity === 'usageRate' ? planOf(node) : []),
    ...links
      .map((link) => catalog.target(link, 'item'))
      .flatMap((item) => (item?.entity === 'usageRate' ? planOf(item) : [])),
  ];
  const tried = plans.filter((plan) => catalog.read(plan)('ratePlanType') === 'Destination');
  return [...new Set(tried.map(({ key }) => key))];
}
