import type { Issue, Severity } from '../kernel/issue';
import { shownValue } from '../kernel/shown-value';
import type { AnyEntity } from '../entity/entity';
import type { EntityTable } from '../entity/column-table';
import type { ValueFault } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import { issueMessage } from './issue-texts';

/** How far one row of the check got: whether it may be pushed. */
export type RowStatus = 'Draft' | 'Error' | 'Warning' | 'Ready' | 'Pushed' | 'Failed' | 'Skipped';

/** What the check says of a row; nothing of one that nobody filled in. */
export type RowState = RowStatus | '';

/** By the mark of a row: the heaviest of its issues, or that it is blank and takes none. */
const states: readonly RowState[] = ['Ready', 'Warning', 'Error', ''];
const errorMark = states.indexOf('Error');
const blankMark = states.indexOf('');
const severityMark: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: errorMark };

const foundMax = 80;

const shorten = (text: string): string => (text.length > foundMax ? `${text.slice(0, foundMax)}…` : text);

/** What says more than that a cell is empty (V001) or leads nowhere (V005), of which it takes the place. */
const moreParticular: ReadonlySet<string> = new Set(['V207', 'V417', 'V602']);
const general: ReadonlySet<string> = new Set(['V001', 'V005']);

/** An issue that may yet give way to a more particular one: its severity, and its place among the issues kept. */
interface GeneralIssue {
  readonly severity: Severity;
  readonly index: number | undefined;
}

/** Collects issues of one workspace up to `limit`; counts and row severities stay exact beyond it. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  truncated = false;
  private readonly marks = new Map<string, Uint8Array>();
  private readonly generals = new Map<string, GeneralIssue>();

  constructor(private readonly limit: number) {}

  /** Begins a sheet; rows that are not `filled` are no rows to any check. */
  open(entity: string, filled: readonly boolean[]): void {
    this.marks.set(
      entity,
      Uint8Array.from(filled, (isFilled) => (isFilled ? 0 : blankMark)),
    );
  }

  add(entity: AnyEntity, table: EntityTable, field: string, rowIndex: number, fault: ValueFault): void {
    const before = this.markOf(entity.name, rowIndex);
    if (before === blankMark) return;
    this.counts[fault.severity] += 1;
    const marks = this.marks.get(entity.name);
    if (marks) marks[rowIndex] = Math.max(before, severityMark[fault.severity]);
    const index = this.place(`${entity.name}\n${field}\n${String(rowIndex)}`, fault);
    if (index === undefined) this.truncated = true;
    else this.issues[index] = this.issueOf(entity, table, field, rowIndex, fault);
  }

  /** Where an issue of a cell goes: that of the general one it replaces, or the end; undefined beyond the limit. */
  private place(cell: string, { code, severity }: ValueFault): number | undefined {
    const replaced = moreParticular.has(code) ? this.generals.get(cell) : undefined;
    if (replaced) {
      this.generals.delete(cell);
      this.counts[replaced.severity] -= 1;
      return replaced.index;
    }
    const index = this.issues.length < this.limit ? this.issues.length : undefined;
    if (general.has(code) && !this.generals.has(cell)) this.generals.set(cell, { severity, index });
    return index;
  }

  private issueOf(
    entity: AnyEntity,
    table: EntityTable,
    field: string,
    rowIndex: number,
    fault: ValueFault,
  ): Issue {
    const found = shorten(shownValue(cellText(table.columns.get(field)?.[rowIndex] ?? ''), false));
    const label = entity.fields[field]?.label ?? { en: field, fr: field };
    const expected = {
      en: shownValue(fault.expected.en, false),
      fr: shownValue(fault.expected.fr, false),
    };
    return {
      code: fault.code,
      severity: fault.severity,
      entity: entity.name,
      field,
      rowIndex,
      found,
      expected,
      message: issueMessage(fault.code, label, found, expected),
      ...(fault.example === undefined ? {} : { example: shownValue(fault.example, false) }),
    };
  }

  hasError = (entity: string, rowIndex: number): boolean => this.markOf(entity, rowIndex) === errorMark;

  state = (entity: string, rowIndex: number): RowState => states[this.markOf(entity, rowIndex)] ?? 'Ready';

  private markOf = (entity: string, rowIndex: number): number => this.marks.get(entity)?.[rowIndex] ?? 0;
}
