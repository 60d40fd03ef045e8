import { entryStatuses, type CommissionRun } from '../result/commission-run';
import { none } from '../sales/name-index';
import { isoDay } from '../sales/numbers';

/** What a run pays for one agent, item or month; cents. */
export interface Share {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
}

/** Where the commission of a run goes. */
export interface Distribution {
  /** Those with most first. */
  readonly byAgent: readonly Share[];
  readonly byItem: readonly Share[];
  /** By month of the invoice, in time: `2026-03`. */
  readonly byMonth: readonly Share[];
  readonly total: number;
}

const earned = entryStatuses.indexOf('earned');

class Sums {
  private readonly shares = new Map<string, Share>();

  add(key: string, label: string, amount: number): void {
    const before = this.shares.get(key)?.amount ?? 0;
    this.shares.set(key, { key, label, amount: before + amount });
  }

  byAmount(): readonly Share[] {
    return [...this.shares.values()].sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
  }

  byKey(): readonly Share[] {
    return [...this.shares.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

/** Adds up what was earned in a run by agent, by item and by month; top-ups count for who receives them. */
export function distribution({ sales, entries }: CommissionRun): Distribution {
  const { lines, items, invoices } = sales.history;
  const [agents, soldItems, months] = [new Sums(), new Sums(), new Sums()];
  const agentOf = (place: number): readonly [string, string] => {
    const agent = sales.agents.all[place];
    return [agent?.id ?? '', agent?.name ?? ''];
  };
  let total = 0;
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.status[entry] !== earned) continue;
    const line = entries.line[entry] ?? none;
    const own = (entries.commission[entry] ?? 0) + (entries.bonus[entry] ?? 0);
    const topUp = entries.topUp[entry] ?? 0;
    const code = items.code[lines.item[line] ?? none] ?? '';
    const month = isoDay(invoices.day[lines.invoice[line] ?? none] ?? 0)?.slice(0, 7) ?? '';
    agents.add(...agentOf(entries.agent[entry] ?? none), own);
    if (topUp !== 0) agents.add(...agentOf(entries.topUpTo[entry] ?? none), topUp);
    soldItems.add(code, code, own + topUp);
    months.add(month, month, own + topUp);
    total += own + topUp;
  }
  return { byAgent: agents.byAmount(), byItem: soldItems.byAmount(), byMonth: months.byKey(), total };
}
