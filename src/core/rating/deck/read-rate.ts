import type { Cell } from '../../entity/cell';
import { isFormulaError } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import {
  compareDecimals,
  decimalFromNumber,
  multiplyDecimals,
  rescale,
  significantScale,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText } from '../../kernel/number-text';
import { failure, success } from '../../kernel/result';
import { cleanText } from '../../kernel/text';
import type { CellReading } from './deck-reading';
import type { ConversionReason } from './deck-words';
import { unitSaid, withoutUnit } from './rate-words';

/** What a column of rates says of all its cells. */
export interface RateColumn {
  /** Seconds, where the heading says what a rate is for. */
  readonly seconds: number | undefined;
  readonly cents: boolean;
  /** Whether cells of the column have a decimal point. */
  readonly points: boolean;
  /** Whether more than 6 decimals may be rounded. */
  readonly rounding: boolean;
}

/** A rate as read: micro-exact, for so many seconds where cell or heading say so. */
export interface ReadRate {
  readonly rate: Decimal;
  readonly seconds: number | undefined;
}

const mostDecimals = 6;
const hundredth: Decimal = { units: 1, scale: 2 };
const sixty: Decimal = { units: 60, scale: 0 };

/** 0.30000000000000004 where 0.3 was meant: what lies beyond the 12th digit is no part of a price. */
function withoutNoise(cell: number): { value: Decimal | undefined; noisy: boolean } {
  const value = decimalFromNumber(cell);
  const nearest = decimalFromNumber(Number(cell.toPrecision(12)));
  const noisy =
    value !== undefined &&
    nearest !== undefined &&
    significantScale(value) > mostDecimals &&
    significantScale(nearest) <= mostDecimals;
  return { value: noisy ? nearest : value, noisy };
}

interface Amount {
  readonly value: Decimal;
  readonly why: ConversionReason | undefined;
  readonly seconds: number | undefined;
}

const thousandsOrDecimals = /^\D*[1-9]\d{0,2},\d{3}\D*$/;

/** The amount a text says, before any arithmetic. */
function fromText(text: string, column: RateColumn): CellReading<Amount> {
  const { cents, seconds } = unitSaid(text);
  const bare = withoutUnit(text);
  if (column.points && thousandsOrDecimals.test(bare)) return failure('ambiguousComma');
  const read = parseNumberText(bare);
  if (!read) return failure('notRate');
  const value = cents ? multiplyDecimals(read, hundredth) : read;
  const plain = /^\d+(?:\.\d+)?$/.test(text);
  const why = cents
    ? 'cents'
    : seconds !== undefined
      ? 'perUnit'
      : text.includes(',')
        ? 'decimalComma'
        : 'currency';
  return success({ value: { value, seconds, why: plain ? undefined : why } });
}

function amountOf(cell: Cell, column: RateColumn): CellReading<Amount> {
  if (typeof cell === 'number') {
    const { value, noisy } = withoutNoise(cell);
    return value
      ? success({ value: { value, seconds: undefined, why: noisy ? 'floatNoise' : undefined } })
      : failure('notRate');
  }
  if (isFormulaError(cell)) return failure('formulaError');
  const text = cleanText(cellText(cell));
  return text === '' ? failure('noRate') : fromText(text, column);
}

/** At most 6 decimals: as it is, per minute where only that is exact, or rounded where a person chose so. */
function fitted(
  { rate, seconds }: ReadRate,
  why: ConversionReason | undefined,
  rounding: boolean,
): CellReading<ReadRate> {
  const reading = (value: ReadRate, reason: ConversionReason | undefined): CellReading<ReadRate> =>
    success(reason === undefined ? { value } : { value, why: reason });
  if (significantScale(rate) <= mostDecimals) return reading({ rate, seconds }, why);
  const perMinute = multiplyDecimals(rate, sixty);
  if (seconds === 1 && significantScale(perMinute) <= mostDecimals)
    return reading({ rate: rescale(perMinute, mostDecimals, 'down'), seconds: 60 }, 'perMinute');
  return rounding
    ? reading({ rate: rescale(rate, mostDecimals, 'halfUp'), seconds }, 'rounded')
    : failure('tooManyDecimals');
}

/** The rate a cell of a deck means, with the seconds it is for where cell or heading say so. */
export function readRate(cell: Cell, column: RateColumn): CellReading<ReadRate> {
  const read = amountOf(cell, column);
  if (!read.ok) return read;
  const { value, why, seconds = column.seconds } = read.value.value;
  if (compareDecimals(value, zero) < 0) return failure('notRate');
  const inCents = column.cents && why !== 'cents';
  const rate = inCents ? multiplyDecimals(value, hundredth) : value;
  return fitted({ rate, seconds }, inCents ? 'cents' : why, column.rounding);
}
