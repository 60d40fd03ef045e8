import type { Canonical } from '../../entity/cell';
import type { AnyEntity, RuleFacts } from '../../entity/entity';
import { ruleFault, type CanonicalRow, type RowFault } from '../../entity/judge-row';
import { Bits } from './bits';
import type { JudgedColumn } from './judged-column';
import type { FaultVisitor, SheetCheck } from './sheet-check';

/** One row rule over the rows of a sheet, asked only where all it reads could be read. */
export class RowRuleCheck implements SheetCheck {
  readonly marks = new Bits();
  private readonly columns: readonly (JudgedColumn | undefined)[];

  constructor(
    private readonly entity: AnyEntity,
    readonly rule: AnyEntity['rowRules'][number],
    columns: ReadonlyMap<string, JudgedColumn>,
    private readonly facts: RuleFacts,
  ) {
    this.columns = rule.reads.map((name) => columns.get(name));
  }

  /** Asks the rule of a row anew; gives what it has against it. */
  review(row: number, isBlankRow: boolean): RowFault | undefined {
    const fault = isBlankRow ? undefined : this.faultAt(row);
    this.marks.set(row, fault !== undefined);
    return fault;
  }

  eachFault(row: number, visit: FaultVisitor): void {
    const fault = this.faultAt(row);
    if (fault) visit(fault.field, fault);
  }

  private faultAt(row: number): RowFault | undefined {
    const values: Record<string, Canonical> = {};
    for (const column of this.columns) {
      if (!column) continue;
      if (column.unreadable.has(row)) return undefined;
      values[column.name] = column.valueAt(row);
    }
    return ruleFault(this.entity, this.rule, values satisfies CanonicalRow, this.facts);
  }
}
