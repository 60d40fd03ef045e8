import type { Bilingual } from '../../kernel/bilingual';
import type { AnyEntity } from '../../entity/entity';
import { errorFault } from '../../entity/kind-spec';
import { Bits } from './bits';
import type { ReferenceCheck } from './reference-check';
import type { FaultVisitor, SheetCheck, SheetView, Surroundings } from './sheet-check';

const mended = (target: AnyEntity): Bilingual => ({
  en: `a row without errors in the ${target.sheet.en} sheet`,
  fr: `une ligne sans erreur dans la feuille ${target.sheet.fr}`,
});

/**
 * V006 for one reference column: references to rows that cannot be pushed. A sheet loaded before counts with the rows held
 * there, so that it travels down the chain; one loaded after, where sheets refer to each other, with its own errors only.
 */
export class HeldCheck implements SheetCheck {
  readonly marks = new Bits();

  constructor(
    readonly reference: ReferenceCheck,
    private readonly sheet: SheetView,
    private readonly around: Surroundings,
  ) {}

  /** Whether any sheet it leads to has rows with errors. */
  mayHold(): boolean {
    return this.reference.targets.some((name) => this.around.sheet(name)?.hasErrors() === true);
  }

  /** Asks anew whether a row is held; says whether that changed. */
  review(row: number): boolean {
    return this.marks.set(row, this.isHeld(row));
  }

  eachFault(row: number, visit: FaultVisitor): void {
    const target = this.reference.targetAt(row);
    if (target) visit(this.reference.column.name, errorFault('V006', mended(target)));
  }

  private isHeld(row: number): boolean {
    const { entity, place } = this.sheet;
    const targetRow = this.reference.rowAt(row);
    if (targetRow < 0) return false;
    const name = this.reference.targetAt(row)?.name;
    const target = name === undefined || name === entity.name ? undefined : this.around.sheet(name);
    if (!target) return false;
    return target.place < place ? target.hasError(targetRow) : target.hasOwnError(targetRow);
  }
}
