import type { Canonical } from '../../entity/cell';
import type { DecodedTable, TableFinding, TableRule } from '../../entity/entity';
import { kindOf } from '../../entity/field-kinds';
import type { RowFault } from '../../entity/judge-row';
import { Bits } from './bits';
import type { FaultVisitor, RowListener, SheetCheck, SheetView, Surroundings } from './sheet-check';

/** The columns a rule looked at, by entity; an entity with none was asked for its rows, or whether it is there. */
type Needs = Map<string, Set<string>>;

/** Columns that changed, by entity; null where rows came, went or moved. */
export type ChangedColumns = ReadonlyMap<string, ReadonlySet<string> | null>;

function recorded(name: string, table: DecodedTable | undefined, needs: Needs): DecodedTable | undefined {
  const columns = needs.get(name) ?? new Set<string>();
  needs.set(name, columns);
  const asked = new Map<string, readonly Canonical[]>();
  return (
    table && {
      get source() {
        for (const field of table.source.columns.keys()) columns.add(field);
        return table.source;
      },
      get rowCount() {
        return table.rowCount;
      },
      column(field) {
        const known = asked.get(field);
        if (known) return known;
        columns.add(field);
        const column = table.column(field);
        asked.set(field, column);
        return column;
      },
    }
  );
}

/** One rule over a whole sheet: what it found last, and what it looked at to find it. */
export class TableRuleCheck implements SheetCheck {
  readonly marks = new Bits();
  private found = new Map<number, RowFault[]>();
  private needs: Needs = new Map();

  constructor(
    readonly rule: TableRule,
    private readonly sheet: SheetView,
    private readonly around: Surroundings,
  ) {}

  /** Whether what changed is among what the rule looked at. */
  isTouchedBy(changed: ChangedColumns): boolean {
    for (const [entity, columns] of changed) {
      const needed = this.needs.get(entity);
      if (!needed) continue;
      if (columns === null) return true;
      for (const field of columns) if (needed.has(field)) return true;
    }
    return false;
  }

  /** Runs the rule anew, pausing where it does; `onRow` hears of every row it objects to or did before. */
  *run(onRow: RowListener): Generator<undefined, void> {
    const needs: Needs = new Map();
    const table = recorded(this.sheet.entity.name, this.sheet.decoded, needs) ?? this.sheet.decoded;
    const others = (name: string): DecodedTable | undefined =>
      recorded(name, this.around.sheet(name)?.decoded, needs);
    for (const row of this.found.keys()) onRow(row);
    this.found = new Map();
    this.marks.clear();
    for (const finding of this.rule.check(table, others, this.around.facts))
      if (finding) this.keep(finding);
      else yield undefined;
    this.needs = needs;
    for (const row of this.found.keys()) onRow(row);
  }

  eachFault(row: number, visit: FaultVisitor): void {
    for (const fault of this.found.get(row) ?? []) visit(fault.field, fault);
  }

  private keep(finding: TableFinding): void {
    const field = this.sheet.entity.fields[finding.field];
    const fault: RowFault = {
      field: finding.field,
      code: this.rule.code,
      severity: finding.severity ?? this.rule.severity,
      expected: finding.expected ?? (field ? kindOf(field).expected(field) : { en: '', fr: '' }),
      ...(finding.example === undefined ? {} : { example: finding.example }),
    };
    const faults = this.found.get(finding.rowIndex);
    if (faults) faults.push(fault);
    else this.found.set(finding.rowIndex, [fault]);
    this.marks.set(finding.rowIndex, true);
  }
}
