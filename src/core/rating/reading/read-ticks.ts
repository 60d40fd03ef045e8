import type { Bilingual } from '../../kernel/bilingual';
import { isBlank, type Cell } from '../../entity/cell';
import { parseNumberText } from '../../kernel/number-text';
import { decimalFromNumber, rescale, significantScale, type Decimal } from '../../kernel/decimal';
import { microScale } from '../plan/micro-units';
import type { UnitTicks } from '../plan/unit-ticks';
import { roundRatio } from '../../kernel/ratio';
import { multiplyIntegers } from '../../kernel/integer';

/** Ticks of a record, or the field whose cell is to blame. */
export type TicksReading =
  | { readonly ok: true; readonly ticks: number }
  | { readonly ok: false; readonly field: string; readonly expected: Bilingual };

type CellOf = (field: string) => Cell;

const wholeSeconds = { en: 'whole seconds, 0 or more', fr: 'des secondes entières, 0 ou plus' };
const wholeQuantity = { en: 'a whole number of 0 or more', fr: 'un nombre entier de 0 ou plus' };
const someVolume = {
  en: 'a volume of 0 or more, at most 6 decimals',
  fr: 'un volume de 0 ou plus, au plus 6 décimales',
};

/** Bytes in the units of data, which count by thousands. */
const dataUnits: Readonly<Record<string, number>> = { kB: 1, MB: 1000, GB: 1_000_000 };

/** A cell as people write numbers; undefined for anything else. */
export const numberOf = (cell: Cell): Decimal | undefined =>
  typeof cell === 'number' ? decimalFromNumber(cell) : parseNumberText(String(cell));

function wholeOf(cell: Cell): number | undefined {
  const value = numberOf(cell);
  if (!value || significantScale(value) > 0) return undefined;
  const { units } = rescale(value, 0, 'down');
  return typeof units === 'number' && units >= 0 ? units : undefined;
}

const refuse = (field: string, expected: Bilingual): TicksReading => ({ ok: false, field, expected });

function whole(
  cellOf: CellOf,
  fields: readonly string[],
  blank: number | undefined,
  expected: Bilingual,
): TicksReading {
  const field = fields.find((name) => !isBlank(cellOf(name)));
  const value = field === undefined ? blank : wholeOf(cellOf(field));
  return value === undefined ? refuse(field ?? fields[0] ?? '', expected) : { ok: true, ticks: value };
}

/** A volume in millionths of the plan's unit; data may be stated in another unit of data, half up at a millionth. */
function volume(cellOf: CellOf, planUnit: string): TicksReading {
  const value = numberOf(cellOf('volume'));
  if (!value || significantScale(value) > microScale) return refuse('volume', someVolume);
  const stated = String(cellOf('unit')).trim() || planUnit;
  const [from, to] = stated === planUnit ? [1, 1] : [dataUnits[stated], dataUnits[planUnit]];
  if (from === undefined || to === undefined)
    return refuse('unit', { en: `the unit of the plan, ${planUnit}`, fr: `l’unité du plan, ${planUnit}` });
  const micros = multiplyIntegers(rescale(value, microScale, 'down').units, from);
  const ticks = roundRatio({ numerator: micros, denominator: to }, 1, 'halfUp');
  return typeof ticks === 'number' && ticks >= 0 ? { ok: true, ticks } : refuse('volume', someVolume);
}

/** The usage of a record in ticks of the plan's unit: its duration, its quantity (one call is one) or its volume. */
export function readTicks(cellOf: CellOf, planUnit: string, { kind }: UnitTicks): TicksReading {
  if (kind === 'duration')
    return whole(cellOf, ['durationSeconds', 'billableDurationSeconds'], undefined, wholeSeconds);
  if (kind === 'count') return whole(cellOf, ['quantity'], 1, wholeQuantity);
  return volume(cellOf, planUnit);
}
