import { isBlank, type Cell } from '../entity/cell';
import { readCell, writeCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import { cellText } from '../entity/kinds/read-text';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';

/** A value as the cell of its field; `expected` when it could not be read as one and is kept as text. */
export interface PlacedValue {
  readonly cell: Cell;
  readonly expected?: Bilingual;
}

const blank: PlacedValue = { cell: '' };

/** Writes values of a source as cells of a field: dates as serials, choices by their label, amounts as numbers. */
export function valuePlacer(field: Field, context: WriteContext): (value: Cell) => PlacedValue {
  return (value) => {
    if (isBlank(value)) return blank;
    const reading = readCell(value, field, context);
    if (reading.value !== null) return { cell: writeCell(reading.value, field, context) };
    const [fault] = reading.faults;
    return fault ? { cell: cellText(value), expected: fault.expected } : blank;
  };
}
