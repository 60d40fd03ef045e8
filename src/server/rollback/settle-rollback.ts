import { grouped } from '../../core/kernel/grouped';
import type { KeptReason } from '../../core/push/wire';
import { keyBefore, readPrior, referredBefore, type RollbackFacts } from './rollback-facts';
import { isShipped, type StandingRecord, type Use } from './standing';
import { priorText, type WrittenRecord } from './written-records';

/** Why a record stays as it is, and which other stands in the way. */
export interface Keeping {
  readonly reason: KeptReason;
  readonly by?: StandingRecord;
}

/**
 * Which records stay. One that stays may keep others, so it is asked again until nobody more stays; what remains can go
 * together without leaving a reference that leads nowhere.
 */
class Settling {
  readonly kept = new Map<WrittenRecord, Keeping>();
  private readonly going: Map<string, WrittenRecord>;
  private readonly keysBefore: ReadonlyMap<string, readonly WrittenRecord[]>;

  constructor(private readonly facts: RollbackFacts) {
    this.going = new Map(facts.records.map((record) => [record.id, record]));
    this.keysBefore = grouped(
      facts.records.filter(({ prior }) => prior),
      (record) => keyBefore(record) ?? '',
    );
  }

  settle(): void {
    this.keepWhere((record) => this.ownReason(record));
    while (this.keepWhere((record) => this.reasonByOthers(record)));
  }

  private keepWhere(reasonOf: (record: WrittenRecord) => Keeping | undefined): boolean {
    const before = this.going.size;
    for (const record of [...this.going.values()]) {
      const reason = reasonOf(record);
      if (!reason) continue;
      this.kept.set(record, reason);
      this.going.delete(record.id);
    }
    return this.going.size < before;
  }

  private ownReason(record: WrittenRecord): Keeping | undefined {
    const standing = this.facts.standing.get(record.id);
    if (!record.unbroken || standing?.version !== record.lastVersion) return { reason: 'changedSince' };
    return !record.prior && this.facts.posted.has(record.id) ? { reason: 'posted' } : undefined;
  }

  private reasonByOthers(record: WrittenRecord): Keeping | undefined {
    return this.usedSince(record) ?? this.targetGone(record) ?? this.keyTaken(record);
  }

  /** Whether the record will not be called by this key any more. */
  private leaves({ id }: StandingRecord, key: string): boolean {
    const record = this.going.get(id);
    return record !== undefined && keyBefore(record) !== key;
  }

  private stillUses({ by, column }: Use, key: string): boolean {
    const record = this.going.get(by.id);
    if (!record) return true;
    return record.prior !== null && column.keyOf(readPrior(record.prior)) === key;
  }

  private isThereAfter(key: string): boolean {
    const stays = (this.facts.holders.get(key) ?? []).some((holder) => !this.leaves(holder, key));
    const again = (this.keysBefore.get(key) ?? []).some(({ id }) => this.going.has(id));
    return stays || again || isShipped(key);
  }

  private usedSince(record: WrittenRecord): Keeping | undefined {
    const key = this.facts.standing.get(record.id)?.key;
    if (key === undefined || key === keyBefore(record) || this.isThereAfter(key)) return undefined;
    const use = this.facts.uses.get(key)?.find((one) => this.stillUses(one, key));
    return use && { reason: 'usedSince', by: use.by };
  }

  private targetGone(record: WrittenRecord): Keeping | undefined {
    const gone = referredBefore(record).some((key) => !this.isThereAfter(key));
    return gone ? { reason: 'targetGone' } : undefined;
  }

  private keyTaken({ id, table, prior }: WrittenRecord): Keeping | undefined {
    if (!prior) return undefined;
    for (const identity of table.identities) {
      const text = priorText(prior, identity.column);
      const holder = text === null ? undefined : this.facts.identityHolders.get(identity)?.get(text);
      if (!holder || holder.id === id) continue;
      const other = this.going.get(holder.id);
      if (!other || (other.prior && priorText(other.prior, identity.column) === text))
        return { reason: 'keyTaken', by: holder };
    }
    return undefined;
  }
}

export function settleRollback(facts: RollbackFacts): ReadonlyMap<WrittenRecord, Keeping> {
  const settling = new Settling(facts);
  settling.settle();
  return settling.kept;
}
