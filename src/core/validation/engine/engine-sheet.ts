import { isBlank, type Canonical } from '../../entity/cell';
import type { EntityTable } from '../../entity/column-table';
import type { AnyEntity, DecodedTable } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { ReadContext, ValueFault } from '../../entity/kind-spec';
import { cellText } from '../../entity/kinds/read-text';
import { referenceColumns } from '../../entity/references';
import type { WaiverLookup } from '../apply-waivers';
import type { RowState } from '../row-state';
import type { Waiver } from '../waiver';
import { Bits } from './bits';
import { CircleCheck } from './circle-check';
import { HeldCheck } from './held-check';
import { JudgedColumn } from './judged-column';
import { KeyCheck, uniqueCombinations } from './key-check';
import { general, moreParticular } from './one-sentence';
import { ReferenceCheck } from './reference-check';
import { RowRuleCheck } from './row-rule-check';
import { RowTallies } from './row-tallies';
import { SheetCells } from './sheet-cells';
import type { SheetCheck, SheetView, Surroundings } from './sheet-check';
import { indexName, SheetIndex } from './sheet-index';
import { TableRuleCheck } from './table-rule-check';

/** An issue of a row; `waiver` where it is let stand. */
export type RowIssueVisitor = (field: string, fault: ValueFault, waiver: Waiver | undefined) => void;

/** One sheet under check: its cells, and every check over them in the order in which they speak. */
export class EngineSheet implements SheetView {
  cells = new SheetCells();
  readonly columns: ReadonlyMap<string, JudgedColumn>;
  readonly rules: readonly RowRuleCheck[];
  readonly keys: readonly KeyCheck[];
  readonly references: readonly ReferenceCheck[];
  readonly circles: readonly CircleCheck[];
  readonly tableRules: readonly TableRuleCheck[];
  readonly held: readonly HeldCheck[];
  /** Values, row rules, keys, references, circles, rules of the sheet, held rows. */
  readonly checks: readonly SheetCheck[];
  /** Rows that nobody filled in. */
  readonly blank = new Bits();
  readonly errors = new Bits();
  readonly ownErrors = new Bits();
  readonly tallies = new RowTallies();
  readonly indexes = new Map<string, SheetIndex>();
  private readonly particular: readonly SheetCheck[];
  private plain: EntityTable | undefined;

  constructor(
    readonly entity: AnyEntity,
    readonly place: number,
    around: Surroundings,
    reading: ReadContext,
    private readonly waiverOf: () => WaiverLookup,
  ) {
    const cells = (): SheetCells => this.cells;
    this.columns = new Map(
      dataFields(entity).map(([name, field]) => [
        name,
        new JudgedColumn(name, field, cells, reading, this.value),
      ]),
    );
    this.rules = entity.rowRules.map((rule) => new RowRuleCheck(entity, rule, this.columns, around.facts));
    this.keys = uniqueCombinations(entity).map((fields) => new KeyCheck(this, fields));
    this.references = referenceColumns(entity).map((column) => new ReferenceCheck(column, this, around));
    this.circles = this.references
      .filter(({ column }) => column.field.to === entity.name)
      .map((reference) => new CircleCheck(reference));
    this.tableRules = entity.tableRules.map((rule) => new TableRuleCheck(rule, this, around));
    this.held = this.references.map((reference) => new HeldCheck(reference, this, around));
    this.checks = [
      ...this.columns.values(),
      ...this.rules,
      ...this.keys,
      ...this.references,
      ...this.circles,
      ...this.tableRules,
      ...this.held,
    ];
    this.particular = [...this.rules, ...this.tableRules].filter(({ rule }) => moreParticular.has(rule.code));
  }

  get rowCount(): number {
    return this.cells.rowCount;
  }

  readonly value = (field: string, row: number): Canonical => this.columns.get(field)?.valueAt(row) ?? null;

  readonly decoded: DecodedTable = this.decodedTable();

  index(fields: readonly string[]): SheetIndex {
    const known = this.indexes.get(indexName(fields));
    if (known) return known;
    const index = this.emptyIndex(fields);
    for (let row = 0; row < this.rowCount; row += 1) index.append(row);
    return index;
  }

  hasIndex = (fields: readonly string[]): boolean => this.indexes.has(indexName(fields));

  /** Its cells are about to change. */
  forgetSource(): void {
    this.plain = undefined;
  }

  /** An index for the caller to fill. */
  emptyIndex(fields: readonly string[]): SheetIndex {
    const index = new SheetIndex(fields, this.value);
    this.indexes.set(indexName(fields), index);
    return index;
  }

  hasErrors = (): boolean => this.errors.count > 0;

  hasError = (row: number): boolean => this.errors.has(row);

  hasOwnError = (row: number): boolean => this.ownErrors.has(row);

  stateOf(row: number): RowState {
    if (this.blank.has(row)) return '';
    if (this.errors.has(row)) return 'Error';
    return this.tallies.of(row, 'warning') > 0 ? 'Warning' : 'Ready';
  }

  isBlankRow(row: number): boolean {
    for (const field of this.columns.keys()) if (!isBlank(this.cells.at(field, row))) return false;
    return true;
  }

  /** What one check says of a row, but for what gives way to a more particular sentence of the same cell. */
  eachIssue(check: SheetCheck, row: number, visit: RowIssueVisitor): void {
    if (this.blank.has(row)) return;
    check.eachFault(row, (field, fault) => {
      if (general.has(fault.code) && this.hasParticular(row, field)) return;
      visit(field, fault, fault.severity === 'warning' ? this.waiver(row, field, fault) : undefined);
    });
  }

  /** Rows of which a particular sentence is said, which another may have to give way to. */
  *particularRows(): Generator<number> {
    for (const check of this.particular) yield* check.marks;
  }

  private hasParticular(row: number, field: string): boolean {
    let found = false;
    for (const check of this.particular)
      if (check.marks.has(row))
        check.eachFault(row, (at) => {
          found ||= at === field;
        });
    return found;
  }

  private waiver(row: number, field: string, { code }: ValueFault): Waiver | undefined {
    const find = this.waiverOf();
    const text = cellText(this.cells.at(field, row));
    return find(code, this.entity.name, this.cells.rowId(row), field, text);
  }

  private decodedTable(): DecodedTable {
    const rowCount = (): number => this.rowCount;
    const source = (): EntityTable => this.source();
    let nothing: readonly Canonical[] = [];
    return {
      get source() {
        return source();
      },
      get rowCount() {
        return rowCount();
      },
      column: (field) => {
        const column = this.columns.get(field);
        if (column) return column.values();
        if (nothing.length !== this.rowCount) nothing = new Array<Canonical>(this.rowCount).fill(null);
        return nothing;
      },
    };
  }

  /** The sheet as it stands, as plain columns; kept until its cells change. */
  private source(): EntityTable {
    this.plain ??= {
      entity: this.entity.name,
      rowCount: this.rowCount,
      columns: this.cells.columns(),
      rowIds: this.cells.column('rowId').map(cellText),
    };
    return this.plain;
  }
}
