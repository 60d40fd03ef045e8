import type { Issue, Severity } from '../kernel/issue';
import { maskSensitiveNumbers } from '../kernel/sensitive-number';
import type { AnyEntity } from '../entity/entity';
import type { EntityTable } from '../entity/column-table';
import type { ValueFault } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import { issueMessage } from './issue-texts';

/** How far one row of the check got: whether it may be pushed. */
export type RowStatus = 'Draft' | 'Error' | 'Warning' | 'Ready' | 'Pushed' | 'Failed' | 'Skipped';

const foundMax = 80;

const shorten = (text: string): string => (text.length > foundMax ? `${text.slice(0, foundMax)}…` : text);

/** Collects issues of one workspace up to `limit`; counts and row severities stay exact beyond it. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  truncated = false;
  private readonly worst = new Map<string, Uint8Array>();

  constructor(private readonly limit: number) {}

  add(entity: AnyEntity, table: EntityTable, field: string, rowIndex: number, fault: ValueFault): void {
    this.counts[fault.severity] += 1;
    this.mark(entity.name, table.rowCount, rowIndex, fault.severity);
    if (this.issues.length >= this.limit) {
      this.truncated = true;
      return;
    }
    const found = shorten(maskSensitiveNumbers(cellText(table.columns.get(field)?.[rowIndex] ?? '')));
    const label = entity.fields[field]?.label ?? { en: field, fr: field };
    this.issues.push({
      code: fault.code,
      severity: fault.severity,
      entity: entity.name,
      field,
      rowIndex,
      found,
      expected: fault.expected,
      message: issueMessage(fault.code, label, found, fault.expected),
      ...(fault.example === undefined ? {} : { example: fault.example }),
    });
  }

  hasError = (entity: string, rowIndex: number): boolean => this.worst.get(entity)?.[rowIndex] === 2;

  status(entity: string, rowIndex: number): RowStatus {
    const worst = this.worst.get(entity)?.[rowIndex] ?? 0;
    return worst === 2 ? 'Error' : worst === 1 ? 'Warning' : 'Ready';
  }

  private mark(entity: string, rowCount: number, rowIndex: number, severity: Severity): void {
    let marks = this.worst.get(entity);
    if (!marks) this.worst.set(entity, (marks = new Uint8Array(rowCount)));
    const weight = severity === 'error' ? 2 : severity === 'warning' ? 1 : 0;
    if (weight > (marks[rowIndex] ?? 0)) marks[rowIndex] = weight;
  }
}
