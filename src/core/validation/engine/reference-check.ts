import type { Bilingual } from '../../kernel/bilingual';
import type { AnyEntity } from '../../entity/entity';
import { errorFault } from '../../entity/kind-spec';
import { referenceTargets, targetOf, type ReferenceColumn } from '../../entity/references';
import { Bits } from './bits';
import type { FaultVisitor, SheetCheck, SheetView, Surroundings } from './sheet-check';

const existing = (target: AnyEntity): Bilingual => ({
  en: `a ${target.fields[target.referenceBy]?.label.en ?? ''} of the ${target.sheet.en} sheet`,
  fr: `un ${target.fields[target.referenceBy]?.label.fr ?? ''} de la feuille ${target.sheet.fr}`,
});

/** V005 for one reference column: references that lead nowhere; rows kept in the whole of which this workbook is a part count as there. */
export class ReferenceCheck implements SheetCheck {
  readonly marks = new Bits();
  readonly targets: readonly string[];

  constructor(
    readonly column: ReferenceColumn,
    private readonly sheet: SheetView,
    private readonly around: Surroundings,
  ) {
    this.targets = referenceTargets(column.field);
  }

  /** Whether what a row refers to depends on this field of it. */
  reads(field: string): boolean {
    const { to } = this.column.field;
    return field === this.column.name || (typeof to !== 'string' && to.by === field);
  }

  /** Whether it leads to one sheet only, which is loaded before its own. */
  leadsBefore(): boolean {
    const { to } = this.column.field;
    const target = typeof to === 'string' ? this.around.sheet(to) : undefined;
    return target !== undefined && target.place < this.sheet.place;
  }

  /** The text by which a row refers to another; undefined where it is blank. */
  textAt(row: number): string | undefined {
    const value = this.sheet.value(this.column.name, row);
    return value === null ? undefined : String(value);
  }

  /** The entity a row's reference leads to, of those the workbook knows. */
  targetAt(row: number): AnyEntity | undefined {
    const name = targetOf(this.column.field, (peer) => this.sheet.value(peer, row));
    return name === undefined ? undefined : this.around.facts.entity(name);
  }

  /** The row a row refers to; -1 where there is none. */
  rowAt(row: number): number {
    const text = this.textAt(row);
    const target = text === undefined ? undefined : this.targetAt(row);
    return text === undefined || !target ? -1 : this.find(target, text);
  }

  /** Asks anew whether a row's reference leads somewhere; says whether that changed. */
  review(row: number): boolean {
    return this.marks.set(row, this.leadsNowhere(row));
  }

  eachFault(row: number, visit: FaultVisitor): void {
    const target = this.targetAt(row);
    if (target) visit(this.column.name, errorFault('V005', existing(target), this.exampleOf(target)));
  }

  private leadsNowhere(row: number): boolean {
    const text = this.textAt(row);
    const target = text === undefined ? undefined : this.targetAt(row);
    if (text === undefined || !target || this.find(target, text) >= 0) return false;
    return this.around.elsewhere?.get(target.name)?.has(text) !== true;
  }

  private find(target: AnyEntity, text: string): number {
    return this.around.sheet(target.name)?.index([target.referenceBy]).rows.first(text) ?? -1;
  }

  private exampleOf({ name, referenceBy }: AnyEntity): string | undefined {
    const sheet = this.around.sheet(name);
    if (!sheet) return this.around.elsewhere?.get(name)?.values().next().value;
    for (let row = 0; row < sheet.rowCount; row += 1) {
      const value = sheet.value(referenceBy, row);
      if (value !== null) return String(value);
    }
    return undefined;
  }
}
