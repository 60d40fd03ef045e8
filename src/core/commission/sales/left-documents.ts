import type { DocumentReason, LeftOutDocuments } from '../result/left-out';

/** Collects documents that change nothing, by reason and sheet. */
export class Documents {
  private readonly groups = new Map<
    string,
    { reason: DocumentReason; entity: string; amount: number; rows: number[] }
  >();

  add(reason: DocumentReason, entity: string, row: number, amount: number): void {
    const key = `${reason} ${entity}`;
    const group = this.groups.get(key) ?? { reason, entity, amount: 0, rows: [] };
    group.amount += Number.isNaN(amount) ? 0 : amount;
    group.rows.push(row);
    this.groups.set(key, group);
  }

  all(): LeftOutDocuments {
    return [...this.groups.values()].map((group) => ({ ...group, count: group.rows.length }));
  }
}
