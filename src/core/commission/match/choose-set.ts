import type { CompiledPlans, RowSet } from '../plan/compiled-plans';
import { none } from '../sales/name-index';
import { itemKinds, type SalesHistory } from '../sales/sales-history';
import { KeyIndex } from './key-index';

/** What of a sale decides which row pays it, but for the day. */
interface SoldAs {
  readonly kind: string;
  readonly code: string;
  readonly service: string | null;
  readonly contractType: string | null;
}

/** How closely a set names what was sold; undefined where it is for something else. */
function closeness(set: RowSet, { kind, code, service, contractType }: SoldAs): number | undefined {
  if (set.contractType !== null && set.contractType !== contractType) return undefined;
  const typed = set.contractType === null ? 0 : 1;
  if (set.appliesToKind === 'Any') return typed;
  const [named, own] =
    set.appliesToKind === 'Service' ? [service, 1] : [set.appliesToKind === kind ? code : null, 2];
  if (named === null) return undefined;
  if (set.item === null) return 2 * own + typed;
  return set.item === named ? 2 * (own + 2) + typed : undefined;
}

/**
 * Finds the row, or set of tiers, that pays a sale: the one that names the item most closely (the item, its service, all
 * of its kind, all services, anything), then one for its contract type, then the latest begun, then the lowest line number.
 * What was found for one sale serves all like it.
 */
export class SetChooser {
  private readonly sales = new KeyIndex();
  /** Sets for a sale, closest first, by number of its key. */
  private readonly known: (readonly number[])[] = [];
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(
    private readonly plans: CompiledPlans,
    private readonly history: SalesHistory,
  ) {
    this.from = Int32Array.from(plans.sets, ({ from }) => from);
    this.to = Int32Array.from(plans.sets, ({ to }) => to);
  }

  /** Place of the set in force on the day; `none` where there is none. Numbers of services and contract types may be `none`. */
  choose(plan: number, item: number, service: number, contractType: number, day: number): number {
    const { items, services, contractTypes } = this.history;
    const key =
      ((plan * items.count + item) * (services.size + 1) + service + 1) * (contractTypes.size + 1) +
      contractType +
      1;
    const sale = this.sales.add(key);
    const candidates = (this.known[sale] ??= this.candidates(plan, {
      kind: itemKinds[items.kind[item] ?? 0] ?? '',
      code: items.code[item] ?? '',
      service: services.names[service] ?? null,
      contractType: contractTypes.names[contractType] ?? null,
    }));
    for (const place of candidates)
      if ((this.from[place] ?? 0) <= day && day <= (this.to[place] ?? 0)) return place;
    return none;
  }

  private candidates(plan: number, sold: SoldAs): readonly number[] {
    const lineOf = (set: RowSet): number => this.plans.rows[set.rows[0] ?? none]?.lineNumber ?? 0;
    return (this.plans.headers[plan]?.sets ?? [])
      .flatMap((place) => {
        const set = this.plans.sets[place];
        const close = set && closeness(set, sold);
        return set && close !== undefined ? [{ place, set, close }] : [];
      })
      .sort((a, b) => b.close - a.close || b.set.from - a.set.from || lineOf(a.set) - lineOf(b.set))
      .map(({ place }) => place);
  }
}
