import type { CanonicalRow, CheckContext } from '../../entity/judge-row';
import type { Catalog } from '../catalog';
import { addedRow, type AddedRow, type CatalogAct, type Planning } from '../acts/catalog-change';
import { freeKey, proposedKey } from '../acts/keys';
import { draftRow } from '../draft-row';
import type { CatalogProposal } from './catalog-proposals';
import type { ProposedAs } from './guess-terms';

/** A proposal a person takes, and as what. */
export interface AcceptedProposal {
  readonly proposal: Pick<CatalogProposal, 'product' | 'price' | 'recurringPeriod'>;
  readonly as: ProposedAs;
}

type Sold = 'charge' | 'product' | 'service';

const codeOf: Readonly<Record<Sold, string>> = {
  charge: 'chargeCode',
  product: 'productCode',
  service: 'serviceCode',
};

const longestName = 100;

/** The product, with its price where the catalog or another proposal has the name already. */
function freeName(taken: Set<string>, { product, price }: AcceptedProposal['proposal']): string {
  const own = product.slice(0, longestName);
  const suffix = ` (${price})`;
  const name = taken.has(own) ? `${product.slice(0, longestName - suffix.length)}${suffix}` : own;
  taken.add(name);
  return name;
}

const namesIn = (catalog: Catalog): Set<string> =>
  new Set(Object.keys(codeOf).flatMap((name) => catalog.rows(name).map(({ label }) => label)));

/** Drafts rows that come in together: no two have one code, and rows of the same terms are drafted once. */
function drafter({ catalog, language }: Planning, category: string, context: CheckContext) {
  const under = category === '' ? undefined : catalog.find('category', category);
  const made: Readonly<Record<Sold, Set<string>>> = {
    charge: new Set(),
    product: new Set(),
    service: new Set(),
  };
  const drafts = new Map<string, CanonicalRow>();
  return (entity: Sold, name: string, terms: CanonicalRow): CanonicalRow => {
    const key = JSON.stringify([entity, terms]);
    const draft =
      drafts.get(key) ??
      draftRow(catalog, { entity, said: { ...terms, name }, ...(under ? { under } : {}) }, context);
    drafts.set(key, draft);
    const code = freeKey(catalog, entity, proposedKey(catalog, entity, name), made[entity]);
    made[entity].add(code);
    // A legacy name is in the language of the workbook; the other one is left for a person to translate.
    const french = language === 'fr' ? { billingTranslationFr: name } : {};
    return { ...draft, name, billingTranslationEn: name, ...french, [codeOf[entity]]: code };
  };
}

function termsOf({ price, recurringPeriod }: AcceptedProposal['proposal'], as: ProposedAs): CanonicalRow {
  const chargeType = recurringPeriod === null ? 'One Time' : 'Recurring';
  const isDiscount = as !== 'product' && price.startsWith('-');
  const discount = isDiscount ? { chargeFamily: 'Discount', commissionable: false } : {};
  return { price, chargeType, recurringPeriod, ...discount };
}

/**
 * Adds the items of accepted proposals, each as an act of the catalog adds a row: what the extract says, a free code,
 * and what other rows usually have. A service comes with a charge of the price and the row that links them.
 */
export const acceptProposals =
  (accepted: readonly AcceptedProposal[], category: string, context: CheckContext): CatalogAct =>
  (planning) => {
    const names = namesIn(planning.catalog);
    const draft = drafter(planning, category, context);
    const added = accepted.flatMap(({ proposal, as }): AddedRow[] => {
      const name = freeName(names, proposal);
      const billed = as === 'product' ? 'product' : 'charge';
      const row = draft(billed, name, termsOf(proposal, as));
      const own = addedRow(planning, billed, row);
      if (as !== 'service') return [own];
      const { recurringPeriod } = proposal;
      const service = draft('service', name, recurringPeriod ? { billingPeriod: recurringPeriod } : {});
      const link = { itemKind: 'Charge', mandatory: true, defaultQuantity: '1' };
      return [
        own,
        addedRow(planning, 'service', service),
        addedRow(planning, 'serviceItem', {
          ...link,
          service: service[codeOf.service] ?? null,
          item: row[codeOf.charge] ?? null,
        }),
      ];
    });
    return { edits: [], added };
  };
