import type { Cell } from '../../entity/cell';
import { isBlank } from '../../entity/cell';
import { readCell } from '../../entity/decode-table';
import type { ReadContext } from '../../entity/kind-spec';
import { cellText } from '../../entity/kinds/read-text';
import { destinationLine } from '../../entities/rates/destination-line';
import { dateOrderOf } from '../../fixes/date-order';
import { formatDecimal } from '../../kernel/decimal';
import { failure, success } from '../../kernel/result';
import type { SourceTable } from '../../mapping/source-table';
import type { DestinationRow } from '../plan/rate-rows';
import type { LineField, PlacedColumn } from './deck-columns';
import type { CellReading } from './deck-reading';
import { readDay } from './read-day';
import { readIntervals, type Intervals } from './read-intervals';
import { readRate, type RateColumn, type ReadRate } from './read-rate';
import { secondsOfUnit, unitSaid } from './rate-words';

/** What the cells of one row say, before they are held together. */
export interface LineDraft extends Partial<Omit<DestinationRow, 'minimumInterval' | 'increment'>> {
  readonly rate?: ReadRate;
  readonly cost?: ReadRate;
  /** What the column of minimum intervals says, which may be both. */
  readonly first?: Intervals;
  readonly next?: Intervals;
}

/** A part of the draft, and how a preview shows it. */
export interface DraftPart {
  readonly part: LineDraft;
  readonly shown: string;
}

type Reader = (cell: Cell) => CellReading<DraftPart>;

export interface DeckContext extends ReadContext {
  /** ISO date, by which years of two digits are read. */
  readonly today: string;
  /** Whether rates of more than 6 decimals are rounded, instead of refused. */
  readonly roundRates: boolean;
}

/** A reading with its value made into a part of the draft. */
function partOf<Value>(
  reading: CellReading<Value>,
  make: (value: Value) => DraftPart,
): CellReading<DraftPart> {
  if (!reading.ok) return reading;
  const { value, ...why } = reading.value;
  return success({ value: make(value), ...why });
}

const rateText = ({ rate, seconds }: ReadRate): string =>
  formatDecimal(rate) + (seconds === undefined ? '' : ` / ${String(seconds)} s`);

const intervalText = ({ minimum, increment }: Intervals): string =>
  minimum === undefined ? String(increment) : `${String(minimum)}/${String(increment)}`;

function rateColumn(source: SourceTable, { index, heading }: PlacedColumn, rounding: boolean): RateColumn {
  const points = source.rows.some((row) => typeof row[index] === 'string' && /\d\.\d/.test(row[index]));
  return { ...unitSaid(heading), points, rounding };
}

/** Seconds of a unit column: a number, or `minute`. */
function readUnit(cell: Cell): CellReading<number> {
  const seconds = typeof cell === 'number' ? cell : secondsOfUnit(cellText(cell));
  if (seconds === undefined || !Number.isInteger(seconds) || seconds < 1) return failure('notUnit');
  return typeof cell === 'number' || /^\d+$/.test(cell.toString().trim())
    ? success({ value: seconds })
    : success({ value: seconds, why: 'seconds' });
}

/** As the declaration of the field reads it. */
function readAsDeclared(name: LineField, context: ReadContext): Reader {
  const field = destinationLine.fields[name];
  return (cell) => {
    const { value, faults } = readCell(cell, field, context);
    if (value === null) return failure(faults[0]?.code === 'V011' ? 'formulaError' : 'notValue');
    const read = { part: { [name]: value }, shown: String(value) };
    return faults.length > 0 ? success({ value: read, why: 'tidy' }) : success({ value: read });
  };
}

function readMoney(name: 'connectionFee' | 'minimumCost', column: RateColumn): Reader {
  return (cell) =>
    partOf(readRate(cell, { ...column, seconds: undefined }), ({ rate }) => {
      const text = formatDecimal(rate);
      return { part: { [name]: text }, shown: text };
    });
}

function readerOf(source: SourceTable, placed: PlacedColumn, context: DeckContext): Reader {
  const { field, index } = placed;
  const rates = (): RateColumn => rateColumn(source, placed, context.roundRates);
  switch (field) {
    case 'ratePerUnit': {
      const column = rates();
      return (cell) => partOf(readRate(cell, column), (rate) => ({ part: { rate }, shown: rateText(rate) }));
    }
    case 'costPerUnit': {
      const column = rates();
      return (cell) => partOf(readRate(cell, column), (cost) => ({ part: { cost }, shown: rateText(cost) }));
    }
    case 'connectionFee':
    case 'minimumCost':
      return readMoney(field, rates());
    case 'minimumInterval':
      return (cell) =>
        partOf(readIntervals(cell), (first) => ({ part: { first }, shown: intervalText(first) }));
    case 'increment':
      return (cell) => partOf(readIntervals(cell), (next) => ({ part: { next }, shown: intervalText(next) }));
    case 'rateUnit':
      return (cell) =>
        partOf(readUnit(cell), (rateUnit) => ({ part: { rateUnit }, shown: String(rateUnit) }));
    case 'effectiveFrom':
    case 'effectiveTo': {
      const column = { ...context, order: dateOrderOf(source.rows.map((row) => row[index] ?? '')) };
      return (cell) => partOf(readDay(cell, column), (day) => ({ part: { [field]: day }, shown: day }));
    }
    default:
      return readAsDeclared(field, context);
  }
}

const nothingSaid: CellReading<DraftPart> = success({ value: { part: {}, shown: '' } });

/** A reader of a column's cells that remembers what it has read: the same few rates and days stand in thousands of rows. */
export function columnReader(source: SourceTable, placed: PlacedColumn, context: DeckContext): Reader {
  const read = readerOf(source, placed, context);
  const known = new Map<Cell, CellReading<DraftPart>>();
  return (cell) => {
    if (isBlank(cell)) return placed.field === 'ratePerUnit' ? failure('noRate') : nothingSaid;
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
}
