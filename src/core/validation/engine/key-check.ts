import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import { errorFault } from '../../entity/kind-spec';
import { Bits } from './bits';
import type { FaultVisitor, RowListener, SheetCheck, SheetView } from './sheet-check';
import { indexName, type SheetIndex } from './sheet-index';

const alsoIn = (first: number): { en: string; fr: string } => ({
  en: `a value no other row has; row ${String(first + 1)} of the data has it first`,
  fr: `une valeur qu’aucune autre ligne n’a; la ligne ${String(first + 1)} des données l’a en premier`,
});

/** V004 for one combination of fields: every row but the first of those that hold the same; a blank part leaves a row out. */
export class KeyCheck implements SheetCheck {
  readonly marks = new Bits();
  private readonly place: string;

  constructor(
    private readonly sheet: SheetView,
    readonly fields: readonly string[],
  ) {
    this.place = fields.at(-1) ?? sheet.entity.referenceBy;
  }

  /** A row that comes after all before it; `first` is the first of them with its text, or -1. */
  append(row: number, first: number): boolean {
    return first >= 0 && this.marks.set(row, true);
  }

  /** After a row left the rows of a text. */
  leave(row: number, text: string, { rows }: SheetIndex, onRow: RowListener): void {
    const wasFirst = !this.marks.set(row, false);
    const first = rows.first(text);
    if (!wasFirst || first < 0) return;
    this.marks.set(first, false);
    for (const other of rows.rows(text)) onRow(other);
  }

  /** After a row joined the rows of a text, of which `first` was the first. */
  enter(row: number, first: number, text: string, { rows }: SheetIndex, onRow: RowListener): void {
    if (first < 0) return;
    this.marks.set(Math.max(first, row), true);
    if (row < first) for (const other of rows.rows(text)) onRow(other);
  }

  eachFault(row: number, visit: FaultVisitor): void {
    const index = this.sheet.index(this.fields);
    const first = index.rows.first(index.textAt(row) ?? '');
    visit(this.place, errorFault('V004', alsoIn(first)));
  }
}

/** Every combination that must be unique: unique fields, the key, and what SmartBilling itself tells rows by. */
export function uniqueCombinations(entity: AnyEntity): readonly (readonly string[])[] {
  const unique = dataFields(entity)
    .filter(([, field]) => field.unique === true)
    .map(([name]) => [name]);
  const all = [...unique, entity.key, entity.naturalKey];
  return [...new Map(all.map((fields) => [indexName(fields), fields])).values()];
}
