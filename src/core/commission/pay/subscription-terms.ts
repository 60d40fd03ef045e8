import { addMonths, fromEpochDay, toEpochDay } from '../../kernel/calendar-date';
import type { PlanRow } from '../plan/compiled-plans';
import { none } from '../sales/name-index';
import { firstDay, lastDay } from '../sales/numbers';
import type { SubscriptionColumns } from '../sales/sales-history';

/** What of a row depends on how long a subscription has lasted; days since 1970. */
export class SubscriptionTerms {
  private readonly ends = new Map<number, number>();

  constructor(private readonly subscriptions: SubscriptionColumns) {}

  /** The first day that is so many months or more after the subscription's first; `lastDay` where that is unknown. */
  private after(subscription: number, months: number): number {
    const from = this.subscriptions.from[subscription] ?? firstDay;
    if (from === firstDay) return lastDay;
    const key = from * 4096 + months;
    const known = this.ends.get(key);
    if (known !== undefined) return known;
    const day = toEpochDay(addMonths(fromEpochDay(from), months));
    this.ends.set(key, day);
    return day;
  }

  /** Whether the months a row pays a subscription are over on a day. */
  isOver({ durationMonths }: PlanRow, subscription: number, day: number): boolean {
    return (
      durationMonths !== undefined && subscription !== none && day >= this.after(subscription, durationMonths)
    );
  }

  /** The last day of a subscription that ended before the months of the row's clawback; undefined for all others. */
  clawbackDay({ clawbackMonths, clawbackPercent }: PlanRow, subscription: number): number | undefined {
    const end = this.subscriptions.to[subscription] ?? lastDay;
    if (!clawbackMonths || clawbackPercent === 0 || end === lastDay) return undefined;
    return end + 1 < this.after(subscription, clawbackMonths) ? end : undefined;
  }
}
