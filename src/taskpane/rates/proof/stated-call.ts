import { parseNumberText } from '../../../core/kernel/number-text';
import type { CompiledPlan } from '../../../core/rating/plan/compiled-plan';
import { priceCall, type PricedCall } from '../../../core/rating/price-call';
import { readStart } from '../../../core/rating/reading/read-start';
import type { RateBook } from '../../../workflows/rate-book';

/** What is typed into the call tester. */
export interface TypedCall {
  readonly plan: string;
  readonly number: string;
  readonly start: string;
  readonly quantity: string;
  readonly included: string;
}

export type TypedPrice =
  /** Nothing to price yet. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'wrong'; readonly field: 'start' | 'quantity' | 'included' }
  | { readonly kind: 'priced'; readonly plan: CompiledPlan; readonly priced: PricedCall };

/** What the call typed so far costs. */
export function priceTyped(book: RateBook, typed: TypedCall): TypedPrice {
  if (typed.number.trim() === '' || !book.plans.includes(typed.plan)) return { kind: 'unasked' };
  const { plan } = book.plan(typed.plan);
  const second = readStart(typed.start, plan.zone, book.dateSystem);
  if (second === undefined) return { kind: 'wrong', field: 'start' };
  const quantity = parseNumberText(typed.quantity);
  if (!quantity) return { kind: 'wrong', field: 'quantity' };
  const includedLeft = typed.included.trim() === '' ? undefined : parseNumberText(typed.included);
  if (typed.included.trim() !== '' && !includedLeft) return { kind: 'wrong', field: 'included' };
  const priced = priceCall(plan, { number: typed.number, second, quantity, includedLeft });
  return priced ? { kind: 'priced', plan, priced } : { kind: 'wrong', field: 'quantity' };
}
