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

/** Distinct values remembered per field; columns of few values are the rule. */
const remembered = 2000;

/** Writes values of a source as cells of a field: dates as serials, choices by their label, amounts as numbers. */
export function valuePlacer(field: Field, context: WriteContext): (value: Cell) => PlacedValue {
  const known = new Map<Cell, PlacedValue>();
  const place = (value: Cell): PlacedValue => {
    const reading = readCell(value, field, context);
    if (reading.value !== null) return { cell: writeCell(reading.value, field, context) };
    const [fault] = reading.faults;
    return fault ? { cell: cellText(value), expected: fault.expected } : blank;
  };
  return (value) => {
    if (isBlank(value)) return blank;
    const seen = known.get(value);
    if (seen) return seen;
    const placed = place(value);
    if (known.size < remembered) known.set(value, placed);
    return placed;
  };
}
