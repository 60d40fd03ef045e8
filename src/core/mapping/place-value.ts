import { isBlank, type Cell } from '../entity/cell';
import { readCell, writeCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import { cellText } from '../entity/kinds/read-text';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';

/** A value that could not be read as one of its field and is kept as text. */
export interface Misplaced {
  readonly cell: Cell;
  readonly expected: Bilingual;
}

export const isMisplaced = (placed: Cell | Misplaced): placed is Misplaced => typeof placed === 'object';

/** Writes values of a source as cells of a field: dates as serials, choices by their label, amounts as numbers. */
export function valuePlacer(field: Field, context: WriteContext): (value: Cell) => Cell | Misplaced {
  return (value) => {
    if (isBlank(value)) return '';
    const reading = readCell(value, field, context);
    if (reading.value !== null) return writeCell(reading.value, field, context);
    const [fault] = reading.faults;
    return fault ? { cell: cellText(value), expected: fault.expected } : '';
  };
}
