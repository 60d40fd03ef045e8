import type { Canonical } from '../../entity/cell';
import type { CommissionTables } from '../commission-tables';
import { none, type NameIndex } from './name-index';
import type { DayReader } from './numbers';
import { firstDay, microScale, scaledInteger } from './numbers';
import type { ReadItems } from './read-items';

/** What a subscription's item says otherwise than the catalog. */
export interface ItemOverride {
  readonly from: number;
  /** Micro-units a piece; NaN where it says nothing. */
  readonly cost: number;
  readonly commissionable: Canonical;
}

/** Subscription items that say something otherwise, by subscription and item, the latest begun first. */
export function readItemOverrides(
  tables: CommissionTables,
  subscriptions: NameIndex,
  { items, find }: ReadItems,
  days: DayReader,
): ReadonlyMap<number, readonly ItemOverride[]> {
  const overrides = new Map<number, ItemOverride[]>();
  const table = tables('subscriptionItem');
  if (!table) return overrides;
  for (let row = 0; row < table.rowCount; row += 1) {
    const at = (field: string): Canonical => table.column(field)[row] ?? null;
    const commissionable = at('commissionableOverride');
    const cost = scaledInteger(at('costOverride'), microScale);
    if (commissionable === null && Number.isNaN(cost)) continue;
    const [subscription, item] = [subscriptions.find(at('subscription')), find(at('itemKind'), at('item'))];
    if (subscription === none || item === none) continue;
    const key = subscription * items.count + item;
    const own = overrides.get(key) ?? [];
    own.push({ from: days.read(at('effectiveFrom'), firstDay), cost, commissionable });
    overrides.set(
      key,
      own.sort((a, b) => b.from - a.from),
    );
  }
  return overrides;
}

/** The one that holds on a day: the latest begun by then, else the first to begin. */
export const overrideOn = (
  overrides: readonly ItemOverride[] | undefined,
  day: number,
): ItemOverride | undefined => overrides?.find(({ from }) => from <= day) ?? overrides?.at(-1);
