import { errorFault } from '../../entity/kind-spec';
import { rowsOnCycles } from '../check-cycles';
import { Bits } from './bits';
import type { ReferenceCheck } from './reference-check';
import type { FaultVisitor, RowListener, SheetCheck } from './sheet-check';

const noCircle = {
  en: 'a parent that does not lead back to this row',
  fr: 'un parent qui ne ramène pas à cette ligne',
};

/** V013 on every row of a circle, for one reference of an entity to itself. */
export class CircleCheck implements SheetCheck {
  readonly marks = new Bits();

  constructor(readonly reference: ReferenceCheck) {}

  /** Marks the rows of all circles anew, pausing now and then. */
  *reviewAll(rowCount: number): Generator<undefined, void> {
    this.marks.clear();
    for (const row of rowsOnCycles(rowCount, this.parentOf))
      if (row === undefined) yield undefined;
      else this.marks.set(row, true);
  }

  /** Before the parents of these rows change: takes apart the circles they lie on. */
  loosen(rows: Iterable<number>, onRow: RowListener): void {
    for (const start of rows)
      for (let row = start; this.marks.set(row, false); row = this.parentOf(row)) onRow(row);
  }

  /** After their parents changed: a new circle goes through one of them, and every other circle is marked. */
  fasten(rows: Iterable<number>, onRow: RowListener): void {
    for (const start of rows) {
      const path = [start];
      const seen = new Set(path);
      let row = this.parentOf(start);
      for (; row >= 0 && !seen.has(row) && !this.marks.has(row); row = this.parentOf(row)) {
        path.push(row);
        seen.add(row);
      }
      if (row !== start) continue;
      for (const member of path) if (this.marks.set(member, true)) onRow(member);
    }
  }

  eachFault(_row: number, visit: FaultVisitor): void {
    visit(this.reference.column.name, errorFault('V013', noCircle));
  }

  private readonly parentOf = (row: number): number => this.reference.rowAt(row);
}
